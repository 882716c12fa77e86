import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures.ts';
import { generateRegistry, writeFiles } from './generate-registry.ts';
import { median } from './measure.ts';
import type { Setting } from './sections.ts';

const program = join(import.meta.dirname, '../../dist/headgate.js');
const ENTRIES = 1000;

/** A change of one analysis in a large registry, from two commits to a report: processor time of ours and of every git that it starts. */
export function proposeFigures({ folder, rounds, say }: Setting): Figure[] {
  mkdirSync(folder, { recursive: true });
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'init.defaultBranch=main', ...args], { encoding: 'utf8' }).trim();
  git('init', '-q');
  writeFiles(join(folder, 'registry'), generateRegistry(ENTRIES, 1));
  writeFileSync(join(folder, 'registry/policy.json'), JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' } }, classes: { standard: { who: ['ada'] } } }));
  git('add', '-A');
  git('commit', '-qm', 'before');
  const base = git('rev-parse', 'HEAD');
  const file = join(folder, 'registry/analyses/study-0.json');
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), visibility: 'private' }));
  git('commit', '-qam', 'after');
  const head = git('rev-parse', 'HEAD');
  const all = Array.from({ length: rounds }, () => {
    // The shell prints what its children used, and theirs.
    const { stdout, status, stderr } = spawnSync('sh', ['-c', '"$@" >/dev/null || exit $?; times', 'sh', process.execPath, program, 'propose', '--base', base, '--head', head, '--repository', folder, '--out', join(folder, 'report.json')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`propose ended with ${status}: ${stderr.slice(-1000)}`);
    const [user = 0, system = 0] = [...(stdout.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
    const { outcome } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { outcome: string };
    if (outcome !== 'planned') throw new Error(`the change was ${outcome}`);
    say(`  ${(user + system).toFixed(2)} s`);
    return user + system;
  });
  return [{ name: `a change of one entry of ${ENTRIES}, from commits to report, processor time`, unit: 's', ours: median(all), goal: { kind: 'at-most', limit: 5, text: '≤ 5 s' } }];
}
