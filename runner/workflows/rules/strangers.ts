import type { WorkflowRule } from '../lint.ts';
import { expressionsOf, isPrivileged, type Text } from '../workflow.ts';

/** Contexts whose text a stranger chooses. */
const STRANGER = /\bgithub\.(head_ref|event\.(?:[\w.*[\]'-]*\.)?(?:title|body|head_ref|ref|label|name|email|message|login|page_name|head_branch|display_title|path))\b/;

/** Rules about text and code of strangers. */
export const strangers: readonly WorkflowRule[] = [
  {
    code: 'workflow.expression-in-run',
    answers: 'A2',
    text: 'A script has no expression in it: what it gives becomes part of the program. Hand it over in `env`.',
    find: ({ jobs }, report) => {
      for (const { steps } of jobs) for (const { run, uses, with: inputs } of steps) {
        if (run !== undefined && expressionsOf(run.value).length > 0) report(run.range, `the script has \`\${{ ${expressionsOf(run.value)[0]} }}\` in its text; hand it over in \`env\``);
        const script = inputs.get('script');
        if (uses !== undefined && script !== undefined && expressionsOf(script.value).length > 0) report(script.range, `the script has \`\${{ ${expressionsOf(script.value)[0]} }}\` in its text; hand it over in \`env\``);
      }
    },
  },
  {
    code: 'workflow.stranger-text',
    answers: 'I12',
    text: 'Where a run has rights, titles, bodies, branch names and the like are not taken from the event: commits and numbers name everything.',
    find: (workflow, report) => {
      if (!isPrivileged(workflow)) return;
      const look = (text: Text | undefined, what: string): void => {
        const found = text === undefined ? undefined : expressionsOf(text.value).find((expression) => STRANGER.test(expression));
        if (text !== undefined && found !== undefined) report(text.range, `${what} is \`\${{ ${found} }}\`, a text that a stranger chose; name it by commit or number`);
      };
      for (const { steps } of workflow.jobs) for (const step of steps) {
        for (const [name, text] of step.with) look(text, `the input \`${name}\``);
        for (const [name, text] of step.env) look(text, `the variable \`${name}\``);
      }
    },
  },
  {
    code: 'workflow.checkout',
    answers: 'I1, A1',
    text: 'A run with rights never checks out a pull request: its code would run beside them.',
    find: (workflow, report) => {
      if (!isPrivileged(workflow)) return;
      for (const { steps } of workflow.jobs) for (const { uses, run, with: inputs } of steps) {
        for (const name of ['ref', 'repository']) {
          const given = inputs.get(name);
          if (/(^|\/)checkout@/.test(uses?.value ?? '') && given !== undefined && /pull_request|head|inputs\.|workflow_run|\/pull\//.test(given.value)) report(given.range, `\`${given.value}\` is checked out where the run has rights; read it as data instead`);
        }
        for (const [name, text] of inputs) if (/^allow-unsafe/.test(name)) report(text.range, `\`${name}\` switches a protection off`);
        if (run !== undefined && /git\b[^\n]*\b(?:fetch|pull|checkout|clone|worktree)\b[^\n]*(?:pull\/|refs\/pull|head_sha|HEAD_SHA|head_ref)|gh\s+pr\s+checkout/.test(run.value)) report(run.range, 'a pull request is fetched where the run has rights; read it as data instead');
      }
    },
  },
  {
    code: 'workflow.environment-file',
    answers: 'A4',
    text: 'Nothing is written to `GITHUB_ENV` or `GITHUB_PATH`: later steps would run with it.',
    find: ({ jobs }, report) => {
      for (const { steps } of jobs) for (const { run } of steps) if (run !== undefined && /GITHUB_(ENV|PATH)\b|::(set-env|add-path)\b/.test(run.value)) report(run.range, 'variables of later steps are set by this one; hand values over as outputs');
    },
  },
  {
    code: 'workflow.artifact',
    answers: 'A22',
    text: 'No artifact of another run is read where a run has rights: whoever made it chose its content.',
    find: (workflow, report) => {
      if (!isPrivileged(workflow)) return;
      for (const { steps } of workflow.jobs) for (const { uses, run } of steps) {
        if (uses !== undefined && /download-artifact@/.test(uses.value)) report(uses.range, 'an artifact is read where the run has rights; compute it again');
        if (run !== undefined && /\bgh\s+run\s+download\b|actions\/artifacts\//.test(run.value)) report(run.range, 'an artifact is read where the run has rights; compute it again');
      }
    },
  },
];
