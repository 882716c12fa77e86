import { readFileSync } from 'node:fs';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import { startLoop } from './loop.ts';
import { chart } from './study.ts';

/** What `cluster.all.test.ts` hands to this program, which it starts in the network of a cluster: everything of the loop is there. */
export interface Inside {
  /** Address of a store with the prefix `ZONE`. */
  readonly store: string;
  readonly env: { readonly [name: string]: string };
  readonly cluster: RunnerConfiguration;
}

/** What came of it. */
export interface Outcome {
  readonly worked: string;
  readonly comment: string;
  readonly check: string | undefined;
  readonly published: string | null;
  readonly verified: string;
}

const { store, env, cluster } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Inside;
const loop = await startLoop({ strangers: ['ada'], s3: { urlOf: (zone) => store.replace('ZONE', zone), env }, cluster });
try {
  const { number, headSha } = await loop.propose('ada', 'blue', chart('blue-week', 'steelblue'));
  const shown = (wanted: RegExp): Promise<string> => loop.until(`a comment like ${wanted}`, async () => (await loop.comments(number)).find(({ by, body }) => by === 'headgate-bot' && wanted.test(body))?.body);
  await loop.say('grace', number, /\/run [0-9a-f]{64}/.exec(await shown(/\/run [0-9a-f]{64}/))?.[0] ?? '');
  const listened = await loop.listen();
  const worked = await loop.work();
  await loop.start('reconcile.yml');
  const comment = await shown(/### Run: [^]*Used /);
  const check = await loop.until('the check of the run', async () => {
    const found = (await loop.checks(headSha)).get('headgate/run');
    return found?.state === 'pending' ? undefined : found;
  });
  const published = await loop.merge(number);
  const { code, stdout, stderr } = await loop.verify('blue-week');
  const outcome: Outcome = { worked: listened.stderr + worked.stderr, comment, check: check.state, published, verified: `${code} ${stdout}${stderr}` };
  console.log(JSON.stringify(outcome));
} finally {
  await loop.close();
}
