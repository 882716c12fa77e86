import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { LAYOUT_TEXT } from '../../runner/store/layout.ts';
import { countMoments, faultsOf, filesBelow, freshFolder, killOnce, processesOf, runHere, type Trial, type Victim } from './kills.ts';
import { phases, type Phase } from './phases.ts';
import { scratch } from './scratch.ts';
import { study } from './study.ts';

/** What a campaign of kills found. */
export interface Campaign {
  readonly kills: number;
  /** Kills by phase. */
  readonly byPhase: ReadonlyMap<Phase, number>;
  /** Phase, and how many kills hit whom, as lines of text. */
  readonly table: string;
  /** Everything that was wrong afterwards, each with the trial that reproduces it. */
  readonly faults: readonly string[];
}

/** Milliseconds that a process which was killed, or lost its runner, has to vanish. */
const VANISH = 10_000;

/** Kills a run `perPhase` times in each phase, each time in a fresh store, and then runs to completion. */
export async function campaign(seed: number, perPhase: number): Promise<Campaign> {
  const parent = scratch('kills');
  const cache = join(parent, 'cache');
  const random = generator(seed);
  const faults: string[] = [];
  const hits = new Map<string, number>();
  const byPhase = new Map<Phase, number>();
  try {
    const reference = freshFolder(parent, 'reference', (folder) => study().write(folder));
    const beside = besides(parent);
    const packed = freshFolder(parent, 'packed', (folder) => study().write(folder));
    const moments = new Map([...(await countMoments(reference, cache)), ...[...(await countMoments(packed, cache, beside))].filter(([name]) => name.startsWith('pack '))]);
    const root = filesBelow(join(reference, 'registry/.headgate/store/results'))[0]?.replace(/^.*\/|\.json$/g, '') ?? 'no result';
    const wanted = phases.flatMap((phase) => Array.from({ length: perPhase }, () => phase));
    let number = 0;
    const lane = async (): Promise<void> => {
      for (let phase = wanted.shift(); phase !== undefined; phase = wanted.shift()) {
        const trial = draw(random, `trial-${seed}-${number++}`, phase, moments);
        const folder = freshFolder(parent, trial.name, (place) => study().write(place));
        const { hit, output } = await killOnce(folder, trial, cache, phase === 'pack' ? beside : []);
        // With two workers the moment may lie beyond what one of them does: drawn again.
        if (!hit) wanted.push(phase);
        else {
          byPhase.set(phase, (byPhase.get(phase) ?? 0) + 1);
          hits.set(`${phase} ${trial.victim}`, (hits.get(`${phase} ${trial.victim}`) ?? 0) + 1);
          faults.push(...(await afterwards(folder, trial, root, output)).map((fault) => `${fault} after ${JSON.stringify(trial)}`));
        }
        rmSync(folder, { recursive: true, force: true });
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  const victims: readonly Victim[] = ['runner', 'worker', 'both', 'task'];
  const line = (cells: readonly (string | number)[]): string => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(7))).join('');
  const rows = phases.map((phase) => line([phase, ...victims.map((victim) => hits.get(`${phase} ${victim}`) ?? 0), byPhase.get(phase) ?? 0]));
  const kills = [...byPhase.values()].reduce((sum, count) => sum + count, 0);
  return { kills, byPhase, faults, table: [`kills of seed ${seed}`, line(['phase', ...victims, 'all']), ...rows, line(['all', ...victims.map((victim) => [...hits].reduce((sum, [name, count]) => sum + (name.endsWith(` ${victim}`) ? count : 0), 0)), kills])].join('\n') };
}

/** Options of a run whose store has packs, as one that is read beside others has: the other one is empty. */
function besides(parent: string): string[] {
  const other = join(parent, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'layout.json'), LAYOUT_TEXT);
  return ['--also-read', other];
}

/** A run to completion after a kill, and what is wrong then. */
async function afterwards(folder: string, trial: Trial, root: string, output: string): Promise<string[]> {
  const faults: string[] = [];
  // Who lost a worker replaces it and finishes; a command that was killed is a failure of its own.
  const expected = trial.victim === 'worker' ? '0 to run' : trial.victim === 'task' ? 'ended by SIGKILL' : undefined;
  if (expected !== undefined && !output.includes(expected)) faults.push(`the run that lost its ${trial.victim} did not say "${expected}" but:\n${output}\n`);
  const again = await runHere(folder, trial.isolation, undefined, undefined, ['--jobs', '1']);
  if (again.code !== 0) faults.push(`the next run ended with ${again.code}:\n${again.output}\n`);
  faults.push(...faultsOf(folder, root));
  const deadline = Date.now() + VANISH;
  while (processesOf(folder, trial.name).length > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
  const left = processesOf(folder, trial.name);
  if (left.length > 0) faults.push(`${left.length} processes are left`);
  return faults;
}

function draw(random: () => number, name: string, phase: Phase, moments: ReadonlyMap<string, number>): Trial {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const role = pick((['runner', 'worker'] as const).filter((candidate) => moments.has(`${phase} ${candidate}`)));
  const at = 1 + Math.floor(random() * (moments.get(`${phase} ${role}`) ?? 1) * (role === 'worker' ? 0.5 : 1));
  const victim = pick<Victim>(role === 'runner' ? ['runner', 'both'] : phase === 'task' ? ['runner', 'worker', 'both', 'task'] : ['runner', 'worker', 'both']);
  return { name, phase, role, at, victim, isolation: phase === 'task' ? 'process-group' : pick(['auto', 'process-group']), after: victim === 'task' || (phase !== 'task' && random() < 0.5) };
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
