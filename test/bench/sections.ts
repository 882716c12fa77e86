import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from './figures.ts';
import { generateRegistry, writeFiles } from './generate-registry.ts';
import { lookupFigures } from './lookup.ts';
import { median, seconds, watched, type Command } from './measure.ts';
import type { PeerName } from './peers.ts';
import { proposeFigures } from './propose.ts';
import { bundleSchema } from './schema-bundle.ts';
import { copies, lattice, type Workload } from './workloads.ts';

/** What a section works with. */
export interface Setting {
  readonly folder: string;
  readonly peers: { readonly [Name in PeerName]: string };
  readonly rounds: number;
  readonly say: (text: string) => void;
}

const program = join(import.meta.dirname, '../../dist/headgate.js');
const SIDE = 32;
const MANY = 10_000;
const ENTRIES = 1000;
/** Starts of a program are short, so they are measured more often, also when everything else is measured once. */
const STARTS = 15;

/** The sections by name, in the order of the table. */
export const sections: { readonly [name: string]: (setting: Setting) => Promise<Figure[]> | Figure[] } = { lattice: latticeFigures, copies: copiesFigures, plan: planFigures, expand: expandFigures, start: startFigures, validate: validateFigures, site: siteFigures, lookup: lookupFigures, propose: proposeFigures };

const ours = ({ folder }: Workload, ...args: readonly string[]): Command => ({ program: process.execPath, args: [program, ...args, '--registry', 'registry', '--store', join(folder, 'store')], cwd: folder });
const run = (work: Workload): Command => ours(work, 'run', '--jobs', '2', '--events', 'plain');
const make = ({ folder }: Workload, { peers }: Setting, ...args: readonly string[]): Command => ({ program: peers.make, args: ['-s', '-j2', ...args, 'all'], cwd: folder });
const ninja = ({ folder }: Workload, { peers }: Setting): Command => ({ program: peers.ninja, args: ['--quiet', '-j', '2'], cwd: folder });
const snakemake = ({ folder }: Workload, { peers }: Setting, ...args: readonly string[]): Command => ({ program: peers.snakemake, args: ['--cores', '2', '--quiet', 'all', ...args], cwd: folder });
const emptyNode = (folder: string): Command => ({ program: process.execPath, args: ['-e', '0'], cwd: folder });
const atMost = (limit: number, text: string): Figure['goal'] => ({ kind: 'at-most', limit, text });

/** Removes what a run of a workload made, the state of the tools included. */
function clean({ folder }: Workload): void {
  for (const entry of ['store', 'registry/.headgate', 'out', 'a', 'b', 'c', '.snakemake', '.ninja_log', '.ninja_deps']) rmSync(join(folder, entry), { recursive: true, force: true });
  for (const entry of ['out', 'a', 'b', 'c']) mkdirSync(join(folder, entry), { recursive: true });
}

/** Lists of seconds by name, one value for each round. */
function rounds(count: number, say: (text: string) => void, one: () => { readonly [name: string]: number }): { readonly [name: string]: number } {
  const all: { [name: string]: number[] } = {};
  for (let round = 0; round < count; round += 1) {
    const values = one();
    for (const [name, value] of Object.entries(values)) (all[name] ??= []).push(value);
    say(`  ${Object.entries(values).map(([name, value]) => `${name} ${value.toFixed(2)}`).join(', ')}`);
  }
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, median(values)]));
}

/** Cold, nothing to do, and one tile in the middle changed; each tool on the same files, one after the other. */
function latticeFigures(setting: Setting): Figure[] {
  const work = lattice(setting.folder, SIDE);
  const tools = { ours: run(work), make: make(work, setting), ninja: ninja(work, setting), snakemake: snakemake(work, setting) };
  const measured = rounds(setting.rounds, setting.say, () => {
    const values: { [name: string]: number } = {};
    for (const [name, command] of Object.entries(tools)) {
      clean(work);
      values[`${name} cold`] = seconds(command);
      values[`${name} no-op`] = seconds(command);
      work.changeOne();
      values[`${name} changed`] = seconds(command);
    }
    return values;
  });
  const of = (what: 'cold' | 'no-op' | 'changed', tool: string, goal?: Figure['goal']): Figure => ({ name: `lattice ${SIDE}×${SIDE}×3 ${{ cold: 'cold', 'no-op': 'no-op', changed: `one tile changed (${work.cone} tasks)` }[what]}`, unit: 's', ours: measured[`ours ${what}`] as number, peer: { name: tool, value: measured[`${tool} ${what}`] as number }, ...(goal === undefined ? {} : { goal }) });
  return [
    of('cold', 'make', atMost(2, '≤ 2 × make')),
    of('cold', 'ninja'),
    of('cold', 'snakemake', atMost(1 / 7, '≤ 1/7 of snakemake')),
    of('no-op', 'make'),
    of('no-op', 'snakemake', atMost(1 / 8, '≤ 1/8 of snakemake')),
    of('changed', 'make'),
    of('changed', 'snakemake', atMost(1 / 8, '≤ 1/8 of snakemake')),
  ];
}

async function copiesFigures(setting: Setting): Promise<Figure[]> {
  const work = copies(setting.folder, MANY);
  const memory = { largest: 0, together: 0 };
  const measured = rounds(setting.rounds, setting.say, () => {
    clean(work);
    const cold = seconds(run(work));
    const again = seconds(run(work));
    clean(work);
    return { 'ours cold': cold, 'ours no-op': again, 'make cold': seconds(make(work, setting)), 'make no-op': seconds(make(work, setting)), 'ninja cold': (clean(work), seconds(ninja(work, setting))), 'node -e 0': seconds(emptyNode(work.folder)) };
  });
  clean(work);
  Object.assign(memory, await watched(run(work)));
  const value = (name: string): number => measured[name] as number;
  return [
    { name: '10,000 copies cold', unit: 's', ours: value('ours cold'), peer: { name: 'make', value: value('make cold') }, goal: { kind: 'at-most', limit: 2, text: '≤ 2 × make' } },
    { name: '10,000 copies cold', unit: 's', ours: value('ours cold'), peer: { name: 'ninja', value: value('ninja cold') } },
    { name: '10,000 copies no-op', unit: 's', ours: value('ours no-op'), peer: { name: 'make', value: value('make no-op') } },
    { name: '10,000 copies no-op', unit: 's', ours: value('ours no-op'), peer: { name: 'node -e 0', value: value('node -e 0') }, goal: { kind: 'at-most', limit: 10, text: '≤ 10 × node -e 0' } },
    { name: '10,000 copies, largest process', unit: 'MiB', ours: memory.largest, goal: { kind: 'at-most', limit: 300, text: '< 300 MiB' } },
    { name: '10,000 copies, all processes together', unit: 'MiB', ours: memory.together },
  ];
}

/** What would run of 10,000 tasks, nothing having run before. */
function planFigures(setting: Setting): Figure[] {
  const work = copies(setting.folder, MANY);
  clean(work);
  const measured = rounds(setting.rounds, setting.say, () => ({ ours: seconds(ours(work, 'plan')), make: seconds(make(work, setting, '-n')), snakemake: seconds(snakemake(work, setting, '-n')) }));
  const figure = (tool: string): Figure => ({ name: 'plan of 10,000 tasks', unit: 's', ours: measured.ours as number, peer: { name: `${tool} -n`, value: measured[tool] as number } });
  return [figure('make'), { ...figure('snakemake'), goal: { kind: 'at-most', limit: 1 / 10, text: '≤ 1/10 of snakemake -n' } }];
}

function expandFigures({ rounds: count }: Setting): Figure[] {
  const all = Array.from({ length: count }, () => {
    const ended = spawnSync(process.execPath, [join(import.meta.dirname, 'expand.ts')], { encoding: 'utf8' });
    if (ended.status !== 0) throw new Error(`the expansion failed: ${ended.stderr.slice(-2000)}`);
    return JSON.parse(ended.stdout) as { tasks: number; seconds: number; peakMiB: number };
  });
  return [
    { name: `${all[0]?.tasks ?? 0} tasks expanded with all keys, one core`, unit: 'tasks/s', ours: median(all.map((one) => one.tasks / one.seconds)), goal: { kind: 'at-least', limit: 50_000, text: '≥ 50,000 tasks/s' } },
    { name: 'the same, peak memory', unit: 'MiB', ours: median(all.map((one) => one.peakMiB)), goal: { kind: 'at-most', limit: 1000, text: '< 1 GB' } },
  ];
}

function startFigures({ folder, say }: Setting): Figure[] {
  mkdirSync(folder, { recursive: true });
  const help: Command = { program: process.execPath, args: [program, '--help'], cwd: folder };
  const measured = rounds(STARTS, () => {}, () => ({ ours: seconds(help) * 1000, node: seconds(emptyNode(folder)) * 1000 }));
  say(`  ours ${measured.ours?.toFixed(1)} ms, node -e 0 ${measured.node?.toFixed(1)} ms`);
  return [{ name: 'headgate --help', unit: 'ms', ours: measured.ours as number, peer: { name: 'node -e 0', value: measured.node as number }, goal: { kind: 'at-most', limit: 2, text: '≤ 2 × node -e 0' } }];
}

/** The same files, checked by ours for everything and by check-jsonschema for their schemas. */
function validateFigures({ folder, peers, rounds: count, say }: Setting): Figure[] {
  const root = join(folder, 'registry');
  const files = generateRegistry(ENTRIES, 1);
  writeFiles(root, files);
  const kinds = { tool: 'tools', pipeline: 'pipelines', dataset: 'datasets', analysis: 'analyses' };
  const peer = Object.entries(kinds).map(([kind, place]): Command => {
    const schema = join(folder, `${kind}.json`);
    writeFileSync(schema, JSON.stringify(bundleSchema(kind)));
    const entries = [...files.keys()].filter((path) => path.startsWith(`${place}/`) && path.endsWith('.json') && path.split('/').length === (kind === 'analysis' ? 2 : 3));
    return { program: peers['check-jsonschema'], args: ['--schemafile', schema, ...entries], cwd: root };
  });
  const measured = rounds(count, say, () => ({ ours: seconds({ program: process.execPath, args: [program, 'validate', '--registry', root], cwd: folder }), 'check-jsonschema': peer.reduce((sum, command) => sum + seconds(command), 0) }));
  return [{ name: `validate ${ENTRIES} different entries`, unit: 's', ours: measured.ours as number, peer: { name: 'check-jsonschema', value: measured['check-jsonschema'] as number }, goal: { kind: 'at-most', limit: 1 / 3, text: '≤ 1/3 of check-jsonschema' } }];
}

/** The example registry from nothing to pages, and again. */
function siteFigures({ folder }: Setting): Figure[] {
  cpSync(join(import.meta.dirname, '../../registry'), join(folder, 'registry'), { recursive: true, filter: (source) => !source.endsWith('.headgate') });
  const up: Command = { program: process.execPath, args: [program, 'up', '--once', '--registry', 'registry', '--jobs', '2'], cwd: folder };
  const first = seconds(up);
  if (!readdirSync(join(folder, 'registry/.headgate/site')).includes('index.html')) throw new Error('no site was built');
  const again = seconds(up);
  rmSync(join(folder, 'registry/.headgate/site.stamp'));
  return [
    { name: 'example registry: run, publish, build the site', unit: 's', ours: first },
    { name: 'example registry: publish and build the site', unit: 's', ours: seconds(up) },
    { name: 'example registry: nothing to do', unit: 's', ours: again },
  ];
}
