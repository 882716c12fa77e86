import type { WorkflowRule } from '../lint.ts';
import { expressionsOf, isPrivileged, permissionsOf } from '../workflow.ts';

/** Scopes that may be written, by the workflow of ours that needs them. No other workflow may write anything. */
const WRITES: { readonly [workflow: string]: readonly string[] } = {
  command: ['actions', 'pull-requests'],
  'merge-gate': ['id-token'],
  plan: ['id-token'],
  publish: ['attestations', 'id-token', 'pages'],
  reconcile: ['actions', 'id-token'],
  run: ['id-token'],
  steer: ['actions', 'id-token'],
  upkeep: ['id-token'],
};

/** Rules about what a run may do. */
export const rights: readonly WorkflowRule[] = [
  {
    code: 'workflow.permissions',
    answers: 'A19',
    text: 'A workflow begins with `permissions: {}`, so that a job has what it names and nothing else.',
    find: ({ permissions, range }, report) => {
      if (permissions === undefined || permissions.scopes.size > 0) report(permissions?.range ?? range, 'the workflow gives rights to every job; begin it with `permissions: {}` and give each job its own');
    },
  },
  {
    code: 'workflow.budget',
    answers: 'A19',
    text: 'A job may write only what its workflow is known to need: with `actions: write` a comment could release the run of a fork.',
    find: (workflow, report) => {
      const known = WRITES[workflow.name] ?? [];
      for (const job of workflow.jobs) {
        const permissions = permissionsOf(workflow, job);
        for (const [scope, right] of permissions?.scopes ?? []) {
          if (right === 'write' && !known.includes(scope)) report(permissions?.range ?? job.range, `the job \`${job.id}\` of \`${workflow.name}\` may write ${scope === '*' ? 'everything' : `\`${scope}\``}, which ${known.length === 0 ? 'no job of this workflow needs' : `is not among ${known.join(', ')}`}`);
        }
      }
    },
  },
  {
    code: 'workflow.merge-group',
    answers: 'I5, A45',
    text: 'What runs for a merge group, or for a pull request, runs code that nobody has reviewed: it reads, and reaches no secret and no environment.',
    find: (workflow, report) => {
      if (!workflow.triggers.has('merge_group') && !workflow.triggers.has('pull_request')) return;
      for (const job of workflow.jobs) {
        const permissions = permissionsOf(workflow, job);
        if (permissions === undefined || [...permissions.scopes].some(([scope, right]) => right === 'write' || scope === 'id-token')) report(job.range, `the job \`${job.id}\` has rights to write, and its code comes from a pull request`);
        if (job.environment !== undefined) report(job.environment.range, `the job \`${job.id}\` enters an environment, and its code comes from a pull request`);
      }
      for (const { value, range } of workflow.texts) if (expressionsOf(value).some((expression) => /\bsecrets\b/.test(expression))) report(range, 'a secret is handed to code that comes from a pull request');
    },
  },
  {
    code: 'workflow.one-key',
    answers: 'I6',
    text: 'A job that holds the key of the App cannot prove who it is to a store, and no secret is the key of a cluster: whoever takes a job over has one of them, for a while.',
    find: (workflow, report) => {
      for (const job of workflow.jobs) {
        const texts = job.steps.flatMap((step) => [...step.with.values(), ...step.env.values()]);
        const key = texts.find(({ value }) => /\bsecrets\.HEADGATE_(APP_KEY|TOKEN)\b/.test(value));
        if (key !== undefined && permissionsOf(workflow, job)?.scopes.get('id-token') === 'write') report(key.range, `the job \`${job.id}\` has the key of the App and \`id-token: write\`; make two jobs of it`);
        for (const { value, range } of texts) if (/\bsecrets\.\w*kube/i.test(value)) report(range, 'a secret lets into a cluster for ever; let jobs prove who they are, or let a runner in the cluster read its queue');
      }
    },
  },
  {
    code: 'workflow.required',
    answers: 'A18',
    text: 'A workflow whose result is waited for is not skipped by paths: what is skipped counts as passed.',
    find: ({ triggers }, report) => {
      for (const [event, { filters }] of triggers) for (const name of ['paths', 'paths-ignore']) {
        const filter = filters.get(name);
        if (filter !== undefined) report(filter.range, `\`${event}\` is narrowed by \`${name}\`: a change elsewhere would skip the checks, and what is skipped counts as passed`);
      }
    },
  },
  {
    code: 'workflow.inherit',
    answers: 'A48',
    text: 'Secrets are named one by one where a workflow is called.',
    find: ({ jobs }, report) => {
      for (const { id, secrets } of jobs) if (secrets?.value === 'inherit') report(secrets.range, `the job \`${id}\` hands on every secret there is; name those that are needed`);
    },
  },
  {
    code: 'workflow.default-branch',
    answers: 'A53',
    text: 'What runs with rights for a pull request runs for pull requests into the default branch only, since an old branch has old workflows and its own reviewers.',
    find: (workflow, report) => {
      const trigger = workflow.triggers.get('pull_request_target');
      if (trigger === undefined) return;
      const closes = trigger.filters.get('types')?.value.includes('closed') === true;
      if (closes) return;
      const first = workflow.jobs[0];
      if (!workflow.jobs.some((job) => /github\.event\.pull_request\.base\.ref\s*==\s*github\.event\.repository\.default_branch/.test(job.if?.value ?? ''))) report(first?.range ?? trigger.range, 'no job compares `github.event.pull_request.base.ref` with the default branch');
    },
  },
  {
    code: 'workflow.timeout',
    answers: 'A33',
    text: 'Every job has `timeout-minutes`: what hangs would hold a machine for six hours.',
    find: ({ jobs }, report) => {
      for (const job of jobs) if (!job.timeout && job.uses === undefined) report(job.range, `the job \`${job.id}\` has no \`timeout-minutes\``);
    },
  },
  {
    code: 'workflow.actor',
    answers: 'A16',
    text: 'Who caused a run is asked of the forge by number, never read from `github.actor`, which a program of that name can be.',
    find: (workflow, report) => {
      if (!isPrivileged(workflow)) return;
      for (const { value, range } of workflow.texts) if (/\bgithub\.(actor|triggering_actor)\b|\bsender\.login\b|\bauthor_association\b/.test(value)) report(range, 'a decision rests on a name that the event tells; ask the forge by number');
    },
  },
];
