import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPackages } from '../packages.ts';

/** A real podman with storage of its own, and a real registry on loopback that serves one image. */
export interface EngineRig {
  /** `127.0.0.1:<port>/lab/tools@sha256:…`: a busybox whose image also sets a variable, an entry point and a user. */
  readonly image: string;
  /** Where the registry listens. */
  readonly address: string;
  /** What the program needs in its environment to use this podman. */
  readonly env: { readonly [name: string]: string };
  /** Runs a program to its end and answers its output; throws when it fails. */
  call(program: string, ...args: string[]): string;
  /** Names of all containers, running or not. */
  containers(): string[];
  /** Waits for an event (`start`, `remove`) of a container, since the rig was made, whose name is wanted; answers the name. */
  event(kind: string, wanted: (name: string) => boolean): Promise<string>;
  close(): Promise<void>;
}

/** Program → the Debian package that brings it. */
const packages: { readonly [program: string]: string } = { podman: 'podman', runc: 'runc', skopeo: 'skopeo', umoci: 'umoci', 'docker-registry': 'docker-registry', busybox: 'busybox-static' };

/** Makes the rig; installs what is missing, or throws and says what could not be had. */
export async function engineRig(): Promise<EngineRig> {
  installPackages(packages, 'for tests with a real container engine');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-engine-')));
  const place = (...parts: string[]): string => join(folder, ...parts);
  writeFileSync(place('containers.conf'), `[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]\n[engine]\nruntime = "runc"\ncgroup_manager = "cgroupfs"\nevents_logger = "file"\ntmp_dir = "${place('engine')}"\n`);
  writeFileSync(place('storage.conf'), `[storage]\ndriver = "vfs"\ngraphroot = "${place('images')}"\nrunroot = "${place('run')}"\n`);
  writeFileSync(place('policy.json'), '{"default":[{"type":"insecureAcceptAnything"}]}');
  const registry = await serve(folder);
  writeFileSync(place('registries.conf'), `[[registry]]\nlocation = "${registry.address}"\ninsecure = true\n`);
  const env = { CONTAINERS_CONF: place('containers.conf'), CONTAINERS_STORAGE_CONF: place('storage.conf'), CONTAINERS_REGISTRIES_CONF: place('registries.conf'), XDG_CONFIG_HOME: folder };
  const call = (program: string, ...args: string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: folder, ...env } });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
    return stdout;
  };
  try {
    makeImage(folder, call);
    call('skopeo', '--policy', place('policy.json'), 'copy', '--dest-tls-verify=false', `oci:${place('oci')}:tools`, `docker://${registry.address}/lab/tools:latest`);
    const manifest = call('skopeo', '--policy', place('policy.json'), 'inspect', '--tls-verify=false', '--raw', `docker://${registry.address}/lab/tools:latest`);
    const image = `${registry.address}/lab/tools@sha256:${createHash('sha256').update(manifest).digest('hex')}`;
    const began = String(Math.floor(Date.now() / 1000));
    return {
      image,
      address: registry.address,
      env,
      call,
      containers: () => call('podman', 'ps', '--all', '--format', '{{.Names}}').split('\n').filter((name) => name !== ''),
      event: (kind, wanted) =>
        new Promise((resolve, reject) => {
          const child = spawn('podman', ['events', '--since', began, '--filter', `event=${kind}`, '--filter', 'type=container', '--format', '{{.Name}}'], { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: folder, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
          createInterface(child.stdout).on('line', (name) => {
            if (!name.startsWith('headgate-') || !wanted(name)) return;
            resolve(name);
            child.kill();
          });
          child.once('exit', () => reject(new Error(`podman ended without the event ${kind}`)));
        }),
      close: async () => {
        await registry.close();
        const left = call('podman', 'ps', '--all', '--quiet', '--no-trunc').split('\n').filter((id) => id !== '');
        if (left.length > 0) call('podman', 'rm', '--force', '--time', '0', ...left);
        call('podman', 'rmi', '--all', '--force');
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await registry.close();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** An image from nothing but one static program: no engine and no base image takes part. */
function makeImage(folder: string, call: EngineRig['call']): void {
  const [layout, bundle] = [join(folder, 'oci'), join(folder, 'bundle')];
  call('umoci', 'init', '--layout', layout);
  call('umoci', 'new', '--image', `${layout}:tools`);
  call('umoci', 'unpack', '--image', `${layout}:tools`, bundle);
  for (const part of ['bin', 'etc', 'tmp']) mkdirSync(join(bundle, 'rootfs', part), { recursive: true });
  // As every image has it: runc gives the mount on it the same mode.
  chmodSync(join(bundle, 'rootfs/tmp'), 0o1777);
  copyFileSync('/bin/busybox', join(bundle, 'rootfs/bin/busybox'));
  for (const applet of call('/bin/busybox', '--list').split('\n')) if (applet !== '' && applet !== 'busybox') symlinkSync('busybox', join(bundle, 'rootfs/bin', applet));
  call('umoci', 'repack', '--image', `${layout}:tools`, bundle);
  call('umoci', 'config', '--image', `${layout}:tools`, '--config.env', 'PATH=/bin', '--config.env', 'FROM_IMAGE=yes', '--config.entrypoint', '/bin/false', '--config.user', '0:0', '--config.volume', '/data');
  rmSync(bundle, { recursive: true });
}

/** Starts docker-registry on a free port of loopback. */
async function serve(folder: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const config = join(folder, 'registry.yml');
  const log = join(folder, 'registry.log');
  writeFileSync(config, `version: 0.1\nlog:\n  formatter: json\nstorage:\n  filesystem:\n    rootdirectory: ${join(folder, 'served')}\nhttp:\n  addr: 127.0.0.1:0\n`);
  const child = spawn('docker-registry', ['serve', config], { cwd: folder, env: { PATH: '/usr/bin:/bin' }, stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      writeFileSync(log, chunk, { flag: 'a' });
      text += chunk;
      const found = /listening on (127\.0\.0\.1:[1-9][0-9]*)/.exec(text);
      if (found !== null) resolve(found[1] as string);
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`docker-registry ended: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)));
  });
  return {
    address,
    close: async () => {
      child.kill();
      await exited;
    },
  };
}
