import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { runAction, type StepRan } from './run-action.ts';

const folder = join(import.meta.dirname, '../../.github/workflows');

interface JobFile {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly environment?: string | { readonly name: string };
  readonly permissions?: { readonly [scope: string]: string };
  readonly outputs?: { readonly [name: string]: string };
  readonly steps: readonly { readonly id?: string; readonly uses?: string; readonly with?: { readonly [name: string]: string } }[];
}

/** What starts a run of a workflow, and what the forge knows besides. */
export interface RunOptions {
  /** `run.yml` */
  readonly file: string;
  readonly event: string;
  readonly payload: { readonly [name: string]: unknown };
  readonly inputs?: { readonly [name: string]: string };
  /** Tip of the default branch. */
  readonly sha: string;
  readonly vars: { readonly [name: string]: string };
  /** Secrets by environment: a job has those of its own, and no other. */
  readonly secrets: { readonly [environment: string]: { readonly [name: string]: string } };
  /** The token of a job with these permissions. */
  readonly token: (permissions: { readonly [scope: string]: string }) => string;
  readonly env: { readonly GITHUB_SERVER_URL: string; readonly GITHUB_API_URL: string; readonly GITHUB_REPOSITORY: string };
  readonly run?: { readonly id: number; readonly attempt: number };
  readonly bundles: string;
  /** Called before a job begins, when its environment is known. */
  readonly before?: (job: string, environment: string | undefined) => unknown;
}

/** A job that ran, or that was left out. */
export interface JobRan {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly environment?: string;
  readonly outputs: { readonly [name: string]: string };
  readonly steps: readonly StepRan[];
}

/**
 * Runs a workflow file of ours as a forge does: its jobs in the order of their needs, conditions, inputs and outputs as the
 * file has them, by the forge's own expressions, each step a process of the bundle. Scripts and actions of others are left out.
 */
export async function runWorkflow({ file, event, payload, inputs = {}, sha, vars, secrets, token, env, run = { id: 17, attempt: 1 }, bundles, before }: RunOptions): Promise<{ readonly [job: string]: JobRan }> {
  const workflow = parse(readFileSync(join(folder, file), 'utf8')) as { readonly jobs: { readonly [id: string]: JobFile } };
  const place = mkdtempSync(join(tmpdir(), 'headgate-event-'));
  const ran: { [job: string]: JobRan } = {};
  try {
    const payloadFile = join(place, 'event.json');
    writeFileSync(payloadFile, JSON.stringify({ inputs, ...payload }));
    for (const [id, job] of Object.entries(workflow.jobs)) {
      const needs = [job.needs ?? []].flat();
      assert.ok(needs.every((name) => ran[name] !== undefined), `${id} comes before what it needs`);
      const github = { event: payload, event_name: event, sha, server_url: env.GITHUB_SERVER_URL, repository: env.GITHUB_REPOSITORY, run_id: run.id, token: token(job.permissions ?? {}) };
      const contexts: { [name: string]: unknown } = { github, inputs, vars, needs: Object.fromEntries(needs.map((name) => [name, { result: ran[name]?.result, outputs: ran[name]?.outputs }])) };
      const allowed = needs.every((name) => ran[name]?.result === 'success');
      const condition = job.if === undefined ? 'success()' : /\b(success|always|failure|cancelled)\(/.test(job.if) ? job.if : `success() && (${job.if.replace(/^\$\{\{|\}\}$/g, '')})`;
      if (!truthy(evaluate(condition.replace(/^\$\{\{|\}\}$/g, ''), contexts, allowed))) {
        ran[id] = { result: 'skipped', outputs: {}, steps: [] };
        continue;
      }
      const environment = job.environment === undefined ? undefined : fill(typeof job.environment === 'string' ? job.environment : job.environment.name, contexts, allowed);
      await before?.(id, environment);
      contexts['secrets'] = secrets[environment ?? ''] ?? {};
      const steps: StepRan[] = [];
      const outputs: { [step: string]: { readonly outputs: { readonly [name: string]: string } } } = {};
      contexts['steps'] = outputs;
      for (const step of job.steps) {
        const action = /^\.\/\.headgate-program\/actions\/(.+)$/.exec(step.uses ?? '')?.[1];
        if (action === undefined) continue;
        const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(String(value), contexts, allowed)]));
        const one = await runAction({ bundles, action, inputs: given, env: { ...env, GITHUB_EVENT_PATH: payloadFile, GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt) } });
        steps.push(one);
        if (step.id !== undefined) outputs[step.id] = { outputs: one.outputs };
        if (one.code !== 0) break;
      }
      ran[id] = { result: steps.every(({ code }) => code === 0) ? 'success' : 'failure', ...(environment === undefined ? {} : { environment }), outputs: Object.fromEntries(Object.entries(job.outputs ?? {}).map(([name, value]) => [name, fill(value, contexts, allowed)])), steps };
      const letters = Object.values(ran[id].outputs).reduce((sum, value) => sum + value.length, 0);
      assert.ok(2 * letters < 1e6, `the outputs of ${id} have ${letters} letters, and a job hands on a megabyte at two bytes each`);
    }
    return ran;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What every step of a run said. */
export function saidBy(jobs: { readonly [job: string]: JobRan }): string {
  return Object.entries(jobs).map(([id, { result, steps }]) => `${id}: ${result}\n${steps.map(({ stdout, stderr }) => stdout + stderr).join('\n')}`).join('\n');
}

function fill(text: string, contexts: { readonly [name: string]: unknown }, allowed: boolean): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => evaluate(expression.trim(), contexts, allowed).coerceString());
}

function truthy(value: data.ExpressionData): boolean {
  return !['', 'false', '0'].includes(value.coerceString());
}

function evaluate(expression: string, contexts: { readonly [name: string]: unknown }, allowed: boolean): data.ExpressionData {
  const status = (name: string, value: boolean) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) });
  const functions = [status('success', allowed), status('failure', !allowed), status('always', true), status('cancelled', false)];
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const names = ['github', 'inputs', 'vars', 'secrets', 'needs', 'steps', 'env'];
  return new Evaluator(new Parser(new Lexer(expression).lex().tokens, names, functions).parse(), context, new Map(functions.map((one) => [one.name, one]))).evaluate();
}
