import { compareDiagnostics, type Diagnostic, type Range } from '../model/diagnostic.ts';
import { readWorkflow } from './read.ts';
import { rights } from './rules/rights.ts';
import { strangers } from './rules/strangers.ts';
import { supply } from './rules/supply.ts';
import type { Workflow } from './workflow.ts';

/** A rule: what it asks, which attack it answers, and how it finds what does not keep it. */
export interface WorkflowRule {
  /** `workflow.…` */
  readonly code: string;
  /** Row of the table of attacks, or invariant. */
  readonly answers: string;
  /** What it asks of a workflow, and why. */
  readonly text: string;
  find(workflow: Workflow, report: (range: Range, message: string) => void): void;
}

/** Every rule that workflows are held to. */
export const workflowRules: readonly WorkflowRule[] = [...rights, ...strangers, ...supply];

/** Findings of workflow files, sorted. Whatever is in them is only read. */
export function lintWorkflows(files: readonly { readonly path: string; readonly text: string }[]): Diagnostic[] {
  return files.flatMap(({ path, text }) => {
    const read = readWorkflow(path, text);
    if ('findings' in read) return read.findings;
    const found: Diagnostic[] = [];
    for (const { code, find } of workflowRules) find(read.workflow, (range, message) => found.push({ code, severity: 'error', message, file: path, range, related: [] }));
    return found;
  }).sort(compareDiagnostics);
}
