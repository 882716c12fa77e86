import { readDocument } from '../store/documents.ts';
import { describePlace } from '../plan/describe-place.ts';
import type { StepDocument } from '../model/plan.ts';
import type { Launch, StoredOutput, TaskRecord } from '../model/stored.ts';
import { stepNameOf } from '../plan/key.ts';
import { isMember, look, PRESENT, type PortNode, type StageNode } from '../plan/lattice.ts';
import type { Store } from '../store/store.ts';
import type { PlanReader } from './task-place.ts';

/** One task of a chain: what it made, from what, with what, and who started it. */
export interface MadeBy {
  readonly place: string;
  readonly stage: string;
  readonly unit: number;
  readonly key: string;
  readonly outputs: { readonly [name: string]: StoredOutput };
  readonly step: Pick<StepDocument, 'command' | 'code' | 'parameters' | 'environment' | 'salt'> & { readonly digest: string };
  /** What met the environment. */
  readonly realisation: TaskRecord['realisation'];
  readonly seconds: number;
  readonly started: string;
  readonly host: string;
  readonly launch: Pick<Launch, 'id' | 'analysis' | 'by' | 'why' | 'approval'> | { readonly id: string };
  /** In order of staging. */
  readonly inputs: readonly InputOrigin[];
}

/** One input file: a file of a dataset, or an output of another task of the chain (named by its key). */
export type InputOrigin =
  | { readonly port: string; readonly digest: string; readonly dataset: string; readonly path?: string; readonly size: number }
  | { readonly port: string; readonly digest: string; readonly key: string; readonly output: string };

/** A task and everything above it, each task once, from the asked-for one up to those that read only datasets. */
export interface Provenance {
  readonly version: 1;
  readonly plan: string;
  readonly pipeline: string;
  readonly tasks: readonly MadeBy[];
}

/** Follows the records from one task back to datasets. Undefined when the task has no record. */
export async function provenance(store: Store, reader: PlanReader, node: StageNode, ordinal: number): Promise<Provenance | undefined> {
  const tasks: MadeBy[] = [];
  const seen = new Set<string>();
  const open: [StageNode, number][] = [[node, ordinal]];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const name = `${next[0].index}/${next[1]}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const record = await reader.record(next[0], next[1]);
    if (record === undefined) continue;
    const inputs: InputOrigin[] = [];
    for (const port of next[0].ports) for (const origin of await originsOf(reader, next[0], port, next[1], open)) inputs.push(origin);
    tasks.push(await madeBy(store, reader, next[0], next[1], record, inputs));
  }
  return tasks.length === 0 ? undefined : { version: 1, plan: reader.plan, pipeline: reader.planned.plan.pipeline, tasks };
}

async function originsOf(reader: PlanReader, node: StageNode, { port, sources, view }: PortNode, ordinal: number, open: [StageNode, number][]): Promise<InputOrigin[]> {
  const origins: InputOrigin[] = [];
  for (const [s, source] of sources.entries()) {
    const places: number[] = [];
    look(node, view, source, ordinal, (seen) => {
      if (seen >= 0 && (view.kind === 'gather' ? isMember(source, reader.layout.selected, seen) : source.presence[seen] === PRESENT)) places.push(seen);
    });
    const from = port.from[s];
    for (const place of places) {
      if (!('stage' in source)) {
        const { dataset } = reader.planned.plan.inputs[source.input] ?? { dataset: source.input };
        for (const file of source.filesAt(place)) origins.push({ port: port.port, digest: `sha256:${file.digest}`, dataset, ...(file.path === undefined ? {} : { path: file.path }), size: file.size });
        continue;
      }
      const record = await reader.record(source, place);
      const output = from !== undefined && 'output' in from ? from.output : '';
      const digest = record?.outputs[output]?.digest;
      if (record === undefined || digest === undefined) continue;
      origins.push({ port: port.port, digest, key: record.key, output });
      open.push([source, place]);
    }
  }
  return origins;
}

async function madeBy(store: Store, reader: PlanReader, node: StageNode, ordinal: number, record: TaskRecord, inputs: readonly InputOrigin[]): Promise<MadeBy> {
  const digest = stepNameOf(node, ordinal);
  const step = reader.planned.steps.get(digest);
  if (step === undefined) throw new Error(`internal: the plan ${reader.plan} lacks its step ${digest}`);
  const launch = await readDocument<Launch>(store, `launches/${record.by.plan}/${record.by.launch}.json`);
  return {
    place: describePlace(reader.layout, node, ordinal),
    stage: node.stage.id,
    unit: ordinal,
    key: record.key,
    outputs: record.outputs,
    step: { digest: `sha256:${digest}`, command: step.command, code: step.code, parameters: step.parameters, environment: step.environment, ...(step.salt === undefined ? {} : { salt: step.salt }) },
    realisation: record.realisation,
    seconds: record.usage.wall,
    started: record.by.started,
    host: record.by.host,
    launch: launch === undefined ? { id: record.by.launch } : { id: launch.id, analysis: launch.analysis, by: launch.by, why: launch.why, approval: launch.approval },
    inputs,
  };
}
