import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { staticBinary } from './binaries.ts';
import { writeImage } from './oci.ts';

/** Makes, in a folder, the layout of an image that holds a pod's namespaces. */
export async function pauseImage(folder: string): Promise<string> {
  const root = join(folder, 'root');
  mkdirSync(root, { recursive: true });
  copyFileSync(staticBinary('pause'), join(root, 'pause'));
  chmodSync(join(root, 'pause'), 0o755);
  return finished(folder, root, { User: '65535:65535', Entrypoint: ['/pause'] });
}

/** Makes, in a folder, the layout of a small image of one static program with its shell and tools, as a tool's author would bring it. */
export async function toolImage(folder: string): Promise<string> {
  const root = join(folder, 'root');
  busybox(root);
  return finished(folder, root, { User: '65532:65532', Env: ['PATH=/bin'] });
}

/** Puts busybox and a name for each of its programs below a folder. */
export function busybox(root: string): void {
  for (const part of ['bin', 'etc', 'tmp']) mkdirSync(join(root, part), { recursive: true });
  chmodSync(join(root, 'tmp'), 0o1777);
  copyFileSync('/bin/busybox', join(root, 'bin/busybox'));
  const { stdout } = spawnSync('/bin/busybox', ['--list'], { encoding: 'utf8' });
  for (const applet of stdout.split('\n')) if (applet !== '' && applet !== 'busybox') symlinkSync('busybox', join(root, 'bin', applet));
}

async function finished(folder: string, root: string, config: Parameters<typeof writeImage>[2]): Promise<string> {
  const layout = join(folder, 'layout');
  await writeImage(layout, [root], config);
  rmSync(root, { recursive: true });
  return layout;
}
