import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { libraries } from './libraries.ts';

/** What goes into the image of the runner that is not in the checkout. */
export interface ImageParts {
  /** The Node of the image's platform; this machine must be of that platform too, since its libraries are taken. */
  readonly node: string;
  /** The shim, built for that platform. */
  readonly shim: string;
}

/** Entry points of the programs in the image. */
const programs = { agent: 'runner/agent/agent.ts', headgate: 'runner/cli.ts', worker: 'runner/execute/local/worker.ts' };

/** How they are bundled: with everything that they need, packages included. */
export const imageBundle = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // A dependency in the older form asks for files by names that are only known when it runs; its newer form does not.
  mainFields: ['module', 'main'],
  // Node keeps the text of what it has loaded: the client of Kubernetes alone has 11 MB of comments and of room. Names are left, for traces.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'external',
  // The site is built where there is a checkout.
  external: ['astro', 'astro/*', 'esbuild'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'error',
} as const satisfies BuildOptions;

/** What a program expects of a system that is nothing else: names of users and hosts are looked up in these files. */
const system = {
  'etc/passwd': 'root:x:0:0:root:/:/sbin/nologin\nheadgate:x:65532:65532:headgate:/tmp:/sbin/nologin\n',
  'etc/group': 'root:x:0:\nheadgate:x:65532:\n',
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
};

/** Writes everything that the image of the runner contains below a folder: the programs with their dependencies, Node with its libraries, the shim. */
export async function makeImageRoot(checkout: string, target: string, { node, shim }: ImageParts): Promise<void> {
  const place = (path: string, mode = 0o755): string => {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true, mode });
    return file;
  };
  for (const [path, text] of Object.entries(system)) writeFileSync(place(path), text, { mode: 0o644 });
  mkdirSync(join(target, 'tmp'), { recursive: true });
  chmodSync(join(target, 'tmp'), 0o1777);
  for (const [from, to] of [[node, 'headgate/node'], [shim, 'headgate/shim'], ...libraries(node).map((path) => [path, path])] as [string, string][]) {
    copyFileSync(from, place(to));
    chmodSync(join(target, to), 0o755);
  }
  writeFileSync(place('headgate/package.json'), '{"type":"module"}\n', { mode: 0o644 });
  await build({ ...imageBundle, absWorkingDir: checkout, entryPoints: programs, outdir: join(target, 'headgate'), chunkNames: 'part-[hash]' });
}
