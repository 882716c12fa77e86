import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openMetrics } from '../../runner/execute/metrics.ts';
import type { RunStatus } from '../../runner/model/stored.ts';
import { gated, gates } from '../commands/gated.ts';
import { rig } from '../rig.ts';

/** One sample: its labels and its value. */
type Sample = readonly [labels: { readonly [name: string]: string }, value: number];

/** Reads OpenMetrics as its specification says, and refuses what does not fit. */
function parsed(text: string): ReadonlyMap<string, readonly Sample[]> {
  const found = new Map<string, Sample[]>();
  const lines = text.split('\n');
  assert.deepEqual(lines.splice(-2), ['# EOF', '']);
  let family: { name: string; type: string } | undefined;
  for (const line of lines) {
    const type = /^# TYPE ([a-z_]+) (gauge|counter|info)$/.exec(line);
    if (type !== null) {
      assert.ok(!found.has(type[1] as string), `${line}: a family comes once`);
      family = { name: type[1] as string, type: type[2] as string };
      found.set(family.name, []);
    } else if (line.startsWith('# HELP ')) assert.ok(line.startsWith(`# HELP ${family?.name} `), line);
    else {
      const sample = /^([a-z_]+)\{((?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)*)\} (\S+)$/.exec(line);
      assert.ok(sample !== null && family !== undefined, line);
      assert.equal(sample[1], `${family.name}${{ gauge: '', counter: '_total', info: '_info' }[family.type]}`);
      const labels = Object.fromEntries([...(sample[2] as string).matchAll(/([a-z]+)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name, JSON.parse(`"${value}"`) as string]));
      found.get(family.name)?.push([labels, Number(sample[3])]);
    }
  }
  return found;
}

test('beside the status of a run lie its numbers as OpenMetrics, and they are the same', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 3).write(at.path('registry'));
  gate.open('all');
  assert.equal((await at.run('run')).code, 0);
  const [plan = ''] = readdirSync(at.path('registry/.headgate/store/runs'));
  const folder = join(at.path('registry/.headgate/store/runs'), plan, '1');
  const status = JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8')) as RunStatus;
  const metrics = parsed(readFileSync(join(folder, 'metrics.txt'), 'utf8'));
  for (const { id, counts } of status.stages) for (const [state, count] of Object.entries(counts)) assert.deepEqual(metrics.get('headgate_tasks')?.filter(([labels]) => labels['stage'] === id && labels['state'] === state).map(([, value]) => value), [count]);
  assert.deepEqual(metrics.get('headgate_executed_tasks')?.map(([, value]) => value), [4]);
  assert.equal(metrics.get('headgate_run')?.[0]?.[0]['outcome'], 'complete');
  assert.equal(metrics.get('headgate_status_updated_seconds')?.[0]?.[1], Date.parse(status.updated) / 1000);
  // Names of people's making may hold anything.
  const odd = 'a"b\\c\nd';
  assert.equal(parsed(openMetrics({ ...status, analysis: odd })).get('headgate_executed_tasks')?.[0]?.[0]['analysis'], odd);
});
