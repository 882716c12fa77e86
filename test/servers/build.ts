import { createHash, randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** A program that is built from source with the tool chain of its language: the command, and the file it leaves below `{out}`. */
export interface Recipe {
  readonly program: string;
  readonly version: string;
  /** Arguments; `{out}` is the folder to build into, `{module}` that of `build`. */
  readonly command: readonly string[];
  readonly env?: { readonly [name: string]: string };
  /** File below `{out}`. */
  readonly file: string;
}

/**
 * Path of a built program. It is built once for each recipe and kept outside of the checkout, so that a test run after
 * the first costs nothing; two that build at once each finish and one wins. `module` is a folder whose files it is built
 * from; wherever the checkout is, the same files are the same build. Throws with the command when it fails.
 */
export function build(recipe: Recipe, module?: string): string {
  const hash = createHash('sha256').update(JSON.stringify(recipe)).update(`${process.platform}-${process.arch}`);
  for (const file of module === undefined ? [] : readdirSync(module).sort()) hash.update(file).update(readFileSync(join(module as string, file)));
  const key = hash.digest('hex').slice(0, 24);
  const place = join(homedir(), '.cache', 'headgate-test', key);
  if (existsSync(join(place, recipe.file))) return join(place, recipe.file);
  const out = `${place}.${randomBytes(4).toString('hex')}`;
  mkdirSync(out, { recursive: true });
  console.log(`building ${recipe.program} ${recipe.version}, once; it takes some minutes`);
  const [program = '', ...args] = recipe.command.map((word) => word.replaceAll('{out}', out).replaceAll('{module}', module ?? out));
  const env = Object.fromEntries(Object.entries(recipe.env ?? {}).map(([name, value]) => [name, value.replaceAll('{out}', out)]));
  const { status, error } = spawnSync('nice', [program, ...args], { cwd: out, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    rmSync(out, { recursive: true, force: true });
    throw new Error(`${recipe.program} could not be built (${error?.message ?? `exit code ${status}`}): ${recipe.command.join(' ')}`);
  }
  // What the build left around is larger than what is kept.
  rmSync(join(out, 'target'), { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  try {
    renameSync(out, place);
  } catch {
    // Somebody else was first.
    rmSync(out, { recursive: true, force: true });
  }
  return join(place, recipe.file);
}
