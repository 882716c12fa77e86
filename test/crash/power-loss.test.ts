import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { identify, ownerName } from '../../runner/store/process-identity.ts';
import type { Store } from '../../runner/store/store.ts';
import { generator } from './campaign.ts';
import { planStudy, runInline, type PlannedStudy } from './inline.ts';
import { filesBelow } from './kills.ts';
import { interceptBelow } from './operations.ts';
import { disk, storeOf, type Disk } from './power.ts';
import { scratch } from './scratch.ts';
import { clearUp, wrongBelow } from './settled.ts';
import { study } from './study.ts';

const LOSSES = 60;
const seed = Number(process.env.HEADGATE_SEED ?? Date.now() % 100_000);
const random = generator(seed);
const parent = scratch('power');
const interception = interceptBelow(parent);
const pace = { expiry: 1, renewal: 60_000, follow: 1 };
/** The runner after the reboot; those before it were of another boot. */
const me = ownerName(identify(process.pid));
const first = await planStudy(join(parent, 'first'), study());
const second = await planStudy(join(parent, 'second'), study({ changed: true }));

after(() => {
  interception.end();
  rmSync(parent, { recursive: true, force: true });
});

/** Runs on a disk; a sync of the file system is the disk's. */
async function runOn(medium: Disk, planned: PlannedStudy, place: string, signal?: AbortSignal): ReturnType<typeof runInline> {
  interception.at(place, medium.interceptor);
  const wrap = (store: Store): Store => ({ ...store, sync: async () => medium.sync() });
  return runInline(planned, { place, owner: ownerName({ ...identify(process.pid), bootId: 'deadbee0' }), pace, wrap, ...(signal === undefined ? {} : { signal }) }).finally(() => interception.leave(place));
}

/** Runs until the lights go out at some moment, then loses what was not synced. */
async function loseAt(medium: Disk, planned: PlannedStudy, place: string, write: number): Promise<void> {
  const power = new AbortController();
  medium.failAt(write, () => power.abort());
  await runOn(medium, planned, place, power.signal).catch(() => undefined);
  medium.lose(random);
}

function isWhole(path: string): boolean {
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

/** What is wrong when a study is run again after a power loss. */
async function recovered(planned: PlannedStudy, place: string, root: string): Promise<string[]> {
  const faults: string[] = [];
  clearUp(place, me);
  const report = await runInline(planned, { place, owner: me, pace });
  if (report.result?.root !== root) return [`ended ${report.outcome} with ${report.result?.root}: ${report.trouble ?? ''} ${JSON.stringify(report.failures)}`];
  faults.push(...wrongBelow(storeOf(place), report.result));
  const again = await runInline(planned, { place, owner: me, pace });
  if (again.ran !== 0 || again.result?.root !== root) faults.push(`a finished plan ran ${again.ran} tasks again`);
  const { digest, steps } = planned.planned.planned;
  for (const path of [`plans/${digest}.json`, ...[...steps.keys()].map((step) => `steps/${step}.json`)]) if (!isWhole(join(storeOf(place), path))) faults.push(`${path} is missing or torn`);
  faults.push(...filesBelow(join(storeOf(place), 'tmp')).map((path) => `left ${path}`));
  return faults;
}

test(`power lost at any moment: nothing wrong is used, and the digests are the same (seed ${seed})`, async (t) => {
  const place = join(parent, 'whole');
  mkdirSync(place);
  const whole = disk(place);
  const root = (await runOn(whole, first, place)).result?.root ?? '';
  const writes = whole.writes();
  const changed = (await runOn(whole, second, place)).result?.root ?? '';
  const later = whole.writes() - writes;
  assert.notEqual(changed, root);
  const faults: string[] = [];
  let number = 0;
  const lane = async (): Promise<void> => {
    while (number < LOSSES) {
      const at = join(parent, `loss-${number}`);
      const fresh = number++ % 2 === 0;
      mkdirSync(at);
      const medium = disk(at);
      const label = `${at.replace(/^.*-/, '#')} ${fresh ? 'first run' : 'run on a synced store'}`;
      if (fresh) {
        await loseAt(medium, first, at, 1 + Math.floor(random() * writes));
        faults.push(...(await recovered(first, at, root)).map((fault) => `${label}: ${fault}`));
      } else {
        await runOn(medium, first, at);
        await loseAt(medium, second, at, medium.writes() + 1 + Math.floor(random() * later));
        faults.push(...(await recovered(second, at, changed)).map((fault) => `${label}: ${fault}`));
        faults.push(...(await recovered(first, at, root)).map((fault) => `${label}, what was synced before: ${fault}`));
      }
      rmSync(at, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  t.diagnostic(`${LOSSES} power losses over ${writes} and ${later} changing operations`);
  assert.deepEqual(faults, []);
});
