import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeImageRoot } from '../../../runner/image/root.ts';
import { libraries } from '../../../runner/image/libraries.ts';
import { buildShim } from '../agent/shim.ts';
import type { Cluster } from './cluster.ts';
import { busybox } from './images.ts';
import { type ImageConfig, writeImage } from './oci.ts';

const checkout = resolve(import.meta.dirname, '../../..');

/** Builds the image of the runner from this checkout, as `runner/Containerfile` does but without an engine, and loads it into the cluster; answers its name by digest. */
export function runnerImage(cluster: Cluster): Promise<string> {
  return loaded(cluster, 'headgate', containerfileConfig(readFileSync(join(checkout, 'runner/Containerfile'), 'utf8')), (root) => makeImageRoot(checkout, root, { node: process.execPath, shim: buildShim() }));
}

/** Builds an image with the programs that the tools of the example registry name, Node and a shell, and loads it; answers its name by digest. */
export function hostImage(cluster: Cluster): Promise<string> {
  return loaded(cluster, 'lab/host', { User: '65532:65532', Env: ['PATH=/bin'] }, async (root) => {
    busybox(root);
    for (const [from, to] of [[process.execPath, 'bin/node'], ...libraries(process.execPath).map((path) => [path, path])] as [string, string][]) {
      mkdirSync(join(root, to, '..'), { recursive: true });
      copyFileSync(from, join(root, to));
    }
  });
}

/** What the last stage of a Containerfile says of its image, if it says it with one instruction of a kind and in the forms used here. */
export function containerfileConfig(text: string): ImageConfig {
  const last = text.slice(text.lastIndexOf('\nFROM '));
  const argument = (instruction: string): string => new RegExp(`^${instruction} (.*)$`, 'm').exec(last)?.[1] ?? '';
  const labels = Object.fromEntries(argument('LABEL').split(' ').map((pair) => pair.split('=') as [string, string]));
  return { User: argument('USER'), Env: argument('ENV').split(' '), Labels: labels, Entrypoint: JSON.parse(argument('ENTRYPOINT')) as string[] };
}

const known = new WeakMap<Cluster, Map<string, Promise<string>>>();

/** Each image is made once for a cluster. */
function loaded(cluster: Cluster, name: string, config: ImageConfig, fill: (root: string) => Promise<void>): Promise<string> {
  const images = known.get(cluster) ?? new Map<string, Promise<string>>();
  known.set(cluster, images);
  const image = images.get(name) ?? load(cluster, name, config, fill);
  images.set(name, image);
  return image;
}

async function load(cluster: Cluster, name: string, config: ImageConfig, fill: (root: string) => Promise<void>): Promise<string> {
  const folder = join(cluster.folder, 'images', name.replace('/', '-'));
  const root = join(folder, 'root');
  mkdirSync(root, { recursive: true });
  await fill(root);
  await writeImage(join(folder, 'layout'), [root], config);
  const image = await cluster.loadImage(join(folder, 'layout'), name);
  rmSync(folder, { recursive: true });
  return image;
}
