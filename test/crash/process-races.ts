import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { planStudy, runInline } from './inline.ts';
import { faultsOf, filesBelow, freshFolder, runHere } from './kills.ts';
import { scratch } from './scratch.ts';
import { study } from './study.ts';

/** Starts two runners at once on one plan, so many times; answers what was wrong. Tasks executed are told by the ledger. */
export async function raceProcesses(races: number): Promise<string[]> {
  const parent = scratch('process-races');
  const wrong: string[] = [];
  try {
    const builder = study({ large: false });
    const planned = await planStudy(join(parent, 'small'), builder);
    mkdirSync(join(parent, 'reference'));
    const root = (await runInline(planned, { place: join(parent, 'reference'), owner: 'host-1-1' })).result?.root ?? '';
    let raced = 0;
    const lane = async (): Promise<void> => {
      while (raced < races) {
        const folder = freshFolder(parent, `race-${raced++}`, (place) => builder.write(place));
        const ends = await Promise.all([1, 2].map(() => runHere(folder, 'auto', undefined, undefined, ['--jobs', '1'])));
        for (const { code, output } of ends) if (code !== 0) wrong.push(output);
        const ran = filesBelow(join(folder, 'registry/.headgate/store/ledger')).reduce((sum, path) => sum + (JSON.parse(readFileSync(path, 'utf8')) as { tasks: number }).tasks, 0);
        if (ran !== 9) wrong.push(`${ran} executions of 9 tasks`);
        wrong.push(...faultsOf(folder, root));
        rmSync(folder, { recursive: true, force: true });
      }
    };
    await Promise.all([lane(), lane()]);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return wrong;
}
