import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeImageRoot } from './root.ts';

/** The program that `Containerfile` runs: `node runner/image/make.ts SHIM TARGET`. The Node that runs it becomes that of the image. */
const [shim, target] = process.argv.slice(2);
if (shim === undefined || target === undefined) {
  process.stderr.write('usage: node runner/image/make.ts SHIM TARGET\n');
  process.exitCode = 2;
} else {
  await makeImageRoot(resolve(import.meta.dirname, '../..'), resolve(target), { node: realpathSync(process.execPath), shim });
}
