import type { ProposalReport, ProposedAnalysis } from '../../../runner/model/proposal-report.generated.ts';
import type { Snapshot, SnapshotRun } from '../../../runner/model/snapshot.ts';

/** A digest made up of one letter. */
export const hex = (letter: string): string => letter.repeat(64);
/** A commit made up of one letter. */
export const sha = (letter: string): string => letter.repeat(40);

/** An analysis with two stages: 25 tasks, then one. */
export function analysis(more: Partial<ProposedAnalysis> = {}): ProposedAnalysis {
  const resources = { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 600 };
  return {
    analysis: 'relief', title: 'Relief of Maunga Whau', file: 'registry/analyses/relief.json', change: 'changed', plan: hex('a'), series: hex('e'), basePlan: hex('b'), pipeline: 'relief@1.0.0', privacy: 'public', tasks: 26, units: 25, finished: false,
    counts: { cached: 12, new: 13, follow: 1 }, reasons: [{ stage: 'smooth', ingredient: 'parameter sigma', before: '1', after: '2' }], reasonsLeft: 0, largest: resources, images: [`registry.example.org/lab/tools@sha256:${hex('c')}`], networks: ['none'],
    inputs: [{ name: 'elevation', dataset: 'maunga-whau@1.0.0', units: 25, bytes: 17457 }], locations: ['https://data.example.org/elevation/'], left: 0,
    stages: [{ id: 'smooth', tasks: 25, counts: { cached: 12, new: 13, follow: 0 }, resources, network: 'none', environment: 'node >=22' }, { id: 'map', tasks: 1, counts: { cached: 0, new: 0, follow: 1 }, resources, network: 'none', environment: 'node >=22' }],
    edges: [{ from: 'input:elevation', to: 'smooth' }, { from: 'smooth', to: 'map' }],
    atCaps: { tasks: 14, cpuHours: 2.33, gpuHours: 0, memoryGiBHours: 1.2, cost: 0.09, currency: 'EUR' }, expected: { tasks: 14, known: 13, hours: 0.01, bytes: 22353, cost: 0.004, sure: 'some' },
    ...more,
  };
}

/** The report of a change to one analysis, in the class standard. */
export function report(more: Partial<ProposalReport> = {}): ProposalReport {
  return {
    version: 1, tool: 'headgate 0.1.0', pullRequest: 17, commits: { base: sha('b'), head: sha('c'), tree: sha('d'), policy: sha('b') }, folder: 'registry', outcome: 'planned', proposal: { digest: hex('f'), plans: [hex('a')] }, refusals: [],
    findings: { errors: 0, warnings: 0, secrets: 0, list: [], left: 0 }, files: { count: 1, kinds: { analysis: 1 }, list: [{ path: 'registry/analyses/relief.json', kind: 'analysis', change: 'changed' }], left: 0 },
    analyses: [analysis()], analysesLeft: 0, atCaps: { tasks: 14, cpuHours: 2.33, gpuHours: 0, memoryGiBHours: 1.2, cost: 0.09, currency: 'EUR' }, expected: { tasks: 14, known: 13, hours: 0.01, bytes: 22353, cost: 0.004, sure: 'some' },
    policy: { digest: hex('9'), class: 'standard', notSmaller: ['not self: 2.33 processor hours, and 1 is allowed'], needs: { who: ['team:lab'], approvers: 1, independent: false, budget: false, click: false, expiresHours: 168, maxLaunchHours: 72, maxAttempts: 5 } },
    lookup: { zones: ['main', 'staging'], withheld: 0 }, notes: [], ...more,
  };
}

const none = { absent: 0, waiting: 0, blocked: 0, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, excluded: 0, stale: 0 };

/** A run that is complete, with a metric and a figure that changed. */
export function snapshotRun(more: Partial<SnapshotRun> = {}): SnapshotRun {
  return {
    plan: hex('a'), analysis: 'relief', private: false, state: 'complete', live: false, launch: '0launch-1', runner: 'lab', counts: { ...none, succeeded: 26 }, cached: 12, ran: 14, seconds: 42, cost: 0.003, currency: 'EUR', failures: [], failuresLeft: 0,
    outputs: [{ name: 'map', role: 'figure', mediaType: 'image/svg+xml', units: 1, size: 22353, digest: `sha256:${hex('1')}` }], metrics: [{ name: 'slope › mean', unit: 'deg', before: 10, after: 12.5 }, { name: 'tiles', unit: '', before: 25, after: 25 }], metricsLeft: 0,
    figures: [{ name: 'map', mediaType: 'image/svg+xml', before: `sha256:${hex('2')}`, after: `sha256:${hex('1')}` }], figuresLeft: 0, ...more,
  };
}

/** A run of which a task failed. */
export function failedRun(more: Partial<SnapshotRun> = {}): SnapshotRun {
  return snapshotRun({ state: 'failed', counts: { ...none, succeeded: 15, failed: 1, blocked: 10 }, ran: 3, seconds: 240, outputs: [], metrics: [], figures: [], failures: [{ place: 'smooth x=3', class: 'memory', reason: 'out of memory: asked 4 GiB', tail: 'reading\nkilled', command: 'headgate run -a relief --only smooth --unit x=3' }], ...more });
}

/** What the store says of one approved proposal. */
export function snapshot(more: Partial<Snapshot> = {}): Snapshot {
  return { version: 1, at: '2026-02-01T12:00:00Z', pullRequest: 17, proposals: [{ digest: hex('f'), plans: [hex('a')], plansLeft: 0, class: 'standard', approvers: ['ada'], expires: '2026-02-08T12:00:00Z', expected: { hours: 0.01, cost: 0.004, currency: 'EUR' } }], runs: [snapshotRun()], runsLeft: 0, ...more };
}
