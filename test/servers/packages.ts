import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the Debian packages of programs that are missing (program → package); fails with the command to run where that is not possible. */
export function installPackages(programs: { readonly [program: string]: string }, purpose: string): void {
  const missing = Object.keys(programs).filter((program) => !['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => existsSync(join(folder, program))));
  if (missing.length === 0) return;
  const wanted = missing.map((program) => programs[program] as string);
  if (process.getuid?.() !== 0) throw new Error(`this test needs ${missing.join(', ')}, and root to install them: apt-get install ${wanted.join(' ')}`);
  console.log(`installing ${wanted.join(' ')} from Debian, ${purpose}`);
  // Tests of several kinds may want to install at the same time: wait for one another instead of failing.
  const apt = (...args: string[]): number | null => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }).status;
  const args = ['install', '--yes', '--quiet', '--no-install-recommends', ...wanted];
  if (apt(...args) !== 0 && (apt('update', '--quiet'), apt(...args)) !== 0) throw new Error(`apt-get could not install ${wanted.join(' ')}`);
}
