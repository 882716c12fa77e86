import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figureTable, type Figure, type Missing } from './figures.ts';
import { findPeers, versionOf } from './peers.ts';
import { sections } from './sections.ts';

/**
 * Measures ours and the peers on the same work in the same run and prints one table. Ends with 0 when every figure
 * could be measured, whether its goal is met or not, and with 1 when one could not.
 */
async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, only: { type: 'string', multiple: true } } });
  const folder = mkdtempSync(join(tmpdir(), 'headgate-bench-'));
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const figures: Figure[] = [];
  const missing: Missing[] = [];
  try {
    const peers = findPeers();
    const versions = Object.fromEntries(Object.entries(peers).map(([name, path]) => [name, versionOf(path)]));
    const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
    for (const [name, measure] of Object.entries(sections)) {
      if (values.only !== undefined && !values.only.includes(name)) continue;
      say(`${name} …`);
      try {
        figures.push(...(await measure({ folder: join(folder, name), peers, rounds: values.quick === true ? 1 : 5, say })));
      } catch (error) {
        missing.push({ name, why: (error as Error).message });
        say((error as Error).message);
      }
    }
    if (values.json === true) process.stdout.write(`${JSON.stringify({ machine, versions, figures, missing }, null, 2)}\n`);
    else process.stdout.write(`${machine}\n${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}; two tasks at a time; ${values.quick === true ? 'one round' : 'medians of five rounds'}\n\n${figureTable(figures, missing)}`);
  } catch (error) {
    // No peer, no comparison.
    say(`the benchmark cannot be run: ${(error as Error).message}`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return missing.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
