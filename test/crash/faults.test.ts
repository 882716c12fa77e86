import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { StoreError } from '../../runner/store/store.ts';
import { planStudy, runInline, type PlannedStudy } from './inline.ts';
import { filesBelow } from './kills.ts';
import { interceptBelow, siteOf } from './operations.ts';
import { scratch } from './scratch.ts';
import { clearUp, tornFiles } from './settled.ts';
import { study } from './study.ts';
import { describeError } from './trouble.ts';

const parent = scratch('faults');
const interception = interceptBelow(parent);
const small = await planStudy(join(parent, 'small'), study({ large: false }));
const large = await planStudy(join(parent, 'large'), study());
/** The lease of a run that failed in this process belongs to a process that lives, so its renewals are waited for. */
const pace = { expiry: 1, renewal: 60_000, follow: 1 };
const told: { readonly [code: string]: RegExp } = { EIO: /EIO|i\/o error/, ENOSPC: /no space left/, EACCES: /not allowed to use|permission denied/ };
let number = 0;
const ends: { [how: string]: number } = {};

after(() => {
  interception.end();
  rmSync(parent, { recursive: true, force: true });
});

/** The operations of an undisturbed run, and its root. */
async function undisturbed(planned: PlannedStudy): Promise<{ readonly sites: readonly string[]; readonly root: string }> {
  const place = makePlace();
  const sites = new Set<string>();
  interception.at(place, (operation, proceed) => {
    sites.add(siteOf(operation, place));
    return proceed();
  });
  const report = await runInline(planned, { place, owner: 'host-1-1' });
  interception.leave(place);
  assert.equal(report.outcome, 'complete');
  assert.deepEqual(tornFiles(join(place, '.headgate/store')), []);
  return { sites: [...sites].sort(), root: report.result?.root ?? '' };
}

function makePlace(): string {
  const place = join(parent, `place-${number++}`);
  mkdirSync(place);
  return place;
}

/** Fails the first operation of a site once; answers what was wrong with what came of it. */
async function failOnce(planned: PlannedStudy, site: string, code: string, root: string): Promise<string[]> {
  const place = makePlace();
  const store = join(place, '.headgate/store');
  const faults: string[] = [];
  let failed = false;
  interception.at(place, (operation, proceed) => {
    if (failed || siteOf(operation, place) !== site) return proceed();
    failed = true;
    throw describeError(code, operation);
  });
  try {
    const report = await runInline(planned, { place, owner: 'host-1-1', pace });
    const text = `${report.trouble ?? ''} ${report.failures.map(({ reason }) => reason).join(' ')}`;
    if (report.outcome !== 'complete' && !(told[code] as RegExp).test(text)) faults.push(`${report.outcome} and said: ${text}`);
    ends[report.outcome] = (ends[report.outcome] ?? 0) + 1;
    if (report.outcome === 'complete' && report.result?.root !== root) faults.push(`gave the root ${report.result?.root}`);
  } catch (error) {
    ends.refused = (ends.refused ?? 0) + 1;
    if (!(error instanceof StoreError) && (error as { code?: string }).code !== code) faults.push(`threw ${(error as Error).stack}`);
    else if (!(told[code] as RegExp).test((error as Error).message)) faults.push(`said: ${(error as Error).message}`);
  }
  interception.leave(place);
  if (!failed) faults.push('was not met');
  faults.push(...tornFiles(store).map((path) => `left ${path} torn`));
  clearUp(place, '');
  const next = await runInline(planned, { place, owner: 'host-2-1', pace });
  if (next.result?.root !== root) faults.push(`the next run ended ${next.outcome} with root ${next.result?.root}: ${next.trouble ?? ''} ${JSON.stringify(next.failures)}`);
  faults.push(...filesBelow(join(store, 'tmp')).map((path) => `left ${path}`), ...filesBelow(join(place, '.headgate/work')).map((path) => `left ${path}`));
  rmSync(place, { recursive: true, force: true });
  return faults.map((fault) => `${code} in ${site}: ${fault}`);
}

test('every file operation of store and task code, failed once: a clear message or a retry, nothing wrong left, the next run completes', async (t) => {
  const [few, all] = [await undisturbed(small), await undisturbed(large)];
  // A failure in a task is tried again after half a second: runs wait side by side.
  const wanted = all.sites.flatMap((site) => ['EIO', 'ENOSPC', 'EACCES'].map((code) => ({ site, code })));
  const faults: string[] = [];
  const count = wanted.length;
  const lane = async (): Promise<void> => {
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      const [planned, { root }] = few.sites.includes(next.site) ? [small, few] : [large, all];
      faults.push(...(await failOnce(planned, next.site, next.code, root)));
    }
  };
  await Promise.all(Array.from({ length: 24 }, lane));
  t.diagnostic(`${all.sites.length} kinds of file operations, ${count} injected failures; ends: ${JSON.stringify(ends)}`);
  assert.ok(count > 300, `only ${count} failures were injected`);
  assert.deepEqual(faults, []);
});
