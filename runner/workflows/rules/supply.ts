import type { WorkflowRule } from '../lint.ts';
import { isPrivileged, isTrusted, permissionsOf } from '../workflow.ts';

/** Our own actions: fetched by commit into a folder of the job, or of the repository itself. */
const OWN = /^\.\/(\.headgate-program\/)?actions\/[a-z0-9-]+$/;
/** Actions of the forge's maker that may run in a job with rights, by full commit: nothing of ours can do what they do. */
const ALLOWED = new Set(['actions/deploy-pages']);

/** Rules about the code of others. */
export const supply: readonly WorkflowRule[] = [
  {
    code: 'workflow.pin',
    answers: 'A41',
    text: 'Actions of others are named by a full commit: a tag can be moved.',
    find: ({ jobs }, report) => {
      for (const { steps, uses: called } of jobs) for (const uses of [called, ...steps.map((step) => step.uses)]) {
        if (uses === undefined || uses.value.startsWith('./')) continue;
        if (!/@[0-9a-f]{40}$/.test(uses.value)) report(uses.range, `\`${uses.value}\` is not named by a full commit`);
      }
    },
  },
  {
    code: 'workflow.third-party',
    answers: 'A24',
    text: 'A job that may write, enters an environment or can prove who it is runs our actions only.',
    find: (workflow, report) => {
      for (const job of workflow.jobs) {
        if (!isTrusted(workflow, job)) continue;
        for (const { uses } of job.steps) {
          if (uses === undefined || OWN.test(uses.value) || ALLOWED.has(uses.value.replace(/@.*$/, ''))) continue;
          report(uses.range, `\`${uses.value}\` runs in the job \`${job.id}\`, which has rights; only our own actions may`);
        }
      }
    },
  },
  {
    code: 'workflow.install',
    answers: 'A43',
    text: 'A job with rights installs nothing: its programs are in the bundle that was reviewed.',
    find: (workflow, report) => {
      for (const job of workflow.jobs) {
        const tokens = permissionsOf(workflow, job)?.scopes.has('id-token') === true;
        if (!tokens && !isTrusted(workflow, job)) continue;
        for (const { run } of job.steps) if (run !== undefined && /\b(npm|npx|pnpm|yarn|pip|pipx|uvx?|go\s+(run|install)|cargo\s+install|apt-get|apt|brew|curl|wget)\b/.test(run.value)) report(run.range, `the job \`${job.id}\` has rights, and installs or downloads something`);
      }
    },
  },
  {
    code: 'workflow.cache',
    answers: 'A21',
    text: 'What runs with rights restores no cache: a run without rights may have filled it.',
    find: (workflow, report) => {
      if (!isPrivileged(workflow) && !workflow.triggers.has('push')) return;
      for (const { steps } of workflow.jobs) for (const { uses, with: inputs } of steps) {
        if (uses !== undefined && /^actions\/cache(\/|@)/.test(uses.value)) report(uses.range, 'a cache is restored where the run has rights');
        const cache = inputs.get('cache');
        if (uses !== undefined && /setup-/.test(uses.value) && cache !== undefined && cache.value !== 'false') report(cache.range, 'a cache is restored where the run has rights');
      }
    },
  },
  {
    code: 'workflow.credentials',
    answers: 'A23',
    text: 'A checkout keeps no token in the work folder, and uploads name the folder that they mean.',
    find: ({ jobs }, report) => {
      for (const { steps } of jobs) for (const { uses, range, with: inputs } of steps) {
        if (/(^|\/)checkout@/.test(uses?.value ?? '') && inputs.get('persist-credentials')?.value !== 'false') report(uses?.range ?? range, 'the checkout leaves the token in the work folder; say `persist-credentials: false`');
        const path = inputs.get('path');
        if (/upload-(pages-)?artifact@/.test(uses?.value ?? '') && (path === undefined || /^(\.|\.\/|\*|\*\*|\/)?$/.test(path.value.trim()))) report(path?.range ?? range, 'everything in the work folder is uploaded; name what is meant');
      }
    },
  },
];
