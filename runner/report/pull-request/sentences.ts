import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import type { SnapshotRun } from '../../model/snapshot.ts';
import { visibleText } from '../markdown.ts';
import { duration, grouped, plural } from '../style.ts';

/** What a proposal comes to, in one sentence of plain words. */
export function planSentence({ outcome, analyses, analysesLeft, findings, refusals, proposal, lookup }: ProposalReport): string {
  if (outcome === 'refused') return `this cannot be approved as it is: ${plural(Math.max(1, refusals.length), 'reason')} against it`;
  const blocked = analyses.filter(({ change }) => change === 'blocked').length;
  if (outcome === 'findings') return `${plural(findings.errors, 'error')}${blocked > 0 ? ` ${findings.errors === 1 ? 'leaves' : 'leave'} out ${many(blocked)}` : ''}`;
  if (outcome === 'nothing' || proposal === undefined) return 'nothing to run, this adds and alters no plan';
  const planned = analyses.filter(({ plan }) => plan !== undefined);
  const all = many(planned.length + analysesLeft);
  if (lookup === undefined || analysesLeft > 0 || planned.some(({ counts }) => counts === undefined)) return `${all} to approve, ${plural(planned.reduce((sum, { tasks = 0 }) => sum + tasks, 0), 'task')} at most`;
  const sum = (name: 'cached' | 'new' | 'follow'): number => planned.reduce((total, { counts }) => total + (counts?.[name] ?? 0), 0);
  const [cached, fresh, follow] = [sum('cached'), sum('new'), sum('follow')];
  if (fresh + follow === 0) return `${all}, all ${grouped(cached)} tasks cached`;
  return `${all}: ${grouped(cached)} cached, ${grouped(fresh)} new${follow > 0 ? `, then at most ${grouped(follow)} that follow` : ''}`;
}

function many(count: number): string {
  return count === 1 ? '1 analysis' : `${grouped(count)} analyses`;
}

/** What the runs of a proposal come to, in one sentence of plain text, with words of strangers in it: `12 cached, 3 ran in 4.0 s, 1 failed: sort/detect, out of memory`. */
export function runSentence(runs: readonly SnapshotRun[]): string {
  if (runs.length === 0) return 'nothing runs yet';
  const sum = (pick: (run: SnapshotRun) => number | undefined): number => runs.reduce((total, run) => total + (pick(run) ?? 0), 0);
  const [cached, ran, seconds] = [sum((run) => run.cached), sum((run) => run.ran), sum((run) => run.seconds)];
  const failed = sum((run) => run.counts?.failed);
  const done = `${grouped(cached)} cached, ${grouped(ran)} ran${seconds > 0 ? ` in ${duration(seconds)}` : ''}`;
  const going = runs.filter(({ state }) => state === 'running' || state === 'queued' || state === 'paused');
  const first = runs.flatMap(({ analysis, failures }) => failures.map((one) => ({ analysis, ...one })))[0];
  if (failed > 0 || first !== undefined) return `${done}, ${grouped(Math.max(failed, 1))} failed${first === undefined ? '' : `: ${visibleText(`${first.analysis}/${first.place}`, 80)}, ${visibleText(first.reason, 120)}`}`;
  if (going.length > 0) return `${done}, ${many(going.length)} ${going.every(({ state }) => state === 'queued') ? 'waiting for a runner' : going.every(({ state }) => state === 'paused') ? 'paused' : 'running'}`;
  const open = runs.filter(({ state }) => state !== 'complete');
  if (open.length > 0) return `${done}, ${many(open.length)} not finished (${[...new Set(open.map(({ state }) => (state === 'none' ? 'not started' : state)))].join(', ')})`;
  return done;
}
