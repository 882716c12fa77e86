import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where builds are kept between runs, by a key of everything that goes into them. */
const buildCache = join(homedir(), '.cache/headgate-test');

/** The release of Kubernetes that the module in `kubernetes/` builds. */
export const kubernetesVersion = 'v1.34.4';

/** The path of the multi-call binary of Kubernetes' components; built on first use (6 minutes on two idle cores), then taken from the cache. */
export function kubernetesBinary(): string {
  const [major, minor] = kubernetesVersion.slice(1).split('.') as [string, string];
  const version = { gitVersion: kubernetesVersion, gitMajor: major, gitMinor: minor };
  return goBinary('kubernetes', Object.entries(version).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`).join(' '));
}

/** The path of kube-router, which enforces network policies with iptables; built on first use, then taken from the cache. */
export function kubeRouterBinary(): string {
  return goBinary('kube-router', '', 'github.com/cloudnativelabs/kube-router/v2/cmd/kube-router');
}

/** The path of a small static C program of this folder. */
export function staticBinary(name: string): string {
  const source = join(import.meta.dirname, `${name}.c`);
  const command = ['gcc', '-static', '-Os', '-s', '-Wall', '-Werror', source, '-o'];
  return built(name, [readFileSync(source), command.slice(0, -2).join(' ')], (target) => [command[0] as string, ...command.slice(1), target]);
}

/** The path of a program made of the Go module in the folder of that name, or of a package that the module names; `go` must be there, and fetches what `go.sum` names. */
function goBinary(name: string, linkerFlags: string, program = '.'): string {
  const folder = join(import.meta.dirname, name);
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('this test builds a program from Go modules, and there is no `go` in the PATH: install Go 1.24 or newer');
  const flags = `-s -w ${linkerFlags}`;
  const inputs = [stdout, flags, ...readdirSync(folder).sort().map((file) => readFileSync(join(folder, file)))];
  return built(name, inputs, (target) => ['go', '-C', folder, 'build', '-trimpath', '-buildvcs=false', '-ldflags', flags, '-o', target, program]);
}

/** Runs a build unless its result is there; processes that want the same build wait for one another, and a result is complete or absent. */
function built(name: string, inputs: readonly (string | Buffer)[], command: (target: string) => readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  const folder = join(buildCache, `${name}-${hash.digest('hex').slice(0, 20)}`);
  const target = join(folder, name);
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  console.log(`building ${name} into ${folder}, once${name.startsWith('kube') ? ', which takes several minutes' : ''}`);
  const script = 'test -e "$1" && exit 0; target="$1"; shift; nice "$@" && mv "$target.new" "$target"';
  const { status } = spawnSync('flock', [join(folder, 'lock'), 'sh', '-c', script, 'sh', target, ...command(`${target}.new`)], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '' } });
  if (status !== 0) throw new Error(`${name} could not be built; see above`);
  return target;
}
