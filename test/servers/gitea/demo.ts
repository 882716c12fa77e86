import { once } from 'node:events';
import { serve } from '../../../runner/commands/serve.ts';
import { startS3 } from '../s3/rig.ts';
import { startLoop, type Loop } from './loop.ts';
import { chart } from './study.ts';

/** First port of the pages. */
const PORT = 4321;
const args = process.argv.slice(2);
const unknown = args.find((word) => !['--s3', '--once'].includes(word));
if (unknown !== undefined) {
  console.error(`demo:gitops takes --s3 (stores in S3 instead of folders) and --once (end when all is shown), not ${unknown}`);
  process.exit(2);
}
const began = Date.now();
const tell = (text: string): void => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${text}`);
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopped.abort());

/** A comment as it reads without its marks and long parts. */
function excerpt(body: string): string {
  const plain = body.replace(/<!--.*?-->/gs, '').replace(/<details>.*?<\/details>/gs, '').replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)));
  return plain.split('\n').filter((line) => line.trim() !== '').map((line) => `        | ${line}`).join('\n');
}

/** Our comment below a pull request, as soon as it says so. */
function shown(loop: Loop, number: number, wanted: RegExp): Promise<string> {
  return loop.until(`a comment like ${wanted}`, async () => {
    if (stopped.signal.aborted) throw new Error('interrupted');
    return (await loop.comments(number)).find(({ by, body }) => by === 'headgate-bot' && wanted.test(body))?.body;
  });
}

/** From a stranger's fork to a page with a figure. */
async function show(loop: Loop): Promise<() => Promise<void>> {
  tell(`a registry is at ${loop.url} (pages of Gitea have no style here; everybody's password is their login: ada, grace)`);
  for (const one of loop.standing) loop.stand(one);
  tell('beside it stand a program that reads comments and signs, and a runner on this machine');
  const { number, headSha } = await loop.propose('ada', 'blue', chart('blue-week', 'steelblue'));
  tell(`ada, a stranger, opened ${loop.url}/pulls/${number} from a fork`);
  const body = await shown(loop, number, /\/run [0-9a-f]{64}/);
  tell(`its comment:\n${excerpt(body)}`);
  const digest = /\/run ([0-9a-f]{64})/.exec(body)?.[1] ?? '';
  await loop.say('grace', number, `Looks fine.\n\n/run ${digest}`);
  tell(`grace, who maintains it, answers /run ${digest.slice(0, 12)}…`);
  const done = await shown(loop, number, /### Run: [^]*\| complete \|[^]*Used /);
  tell(`signed, run and reported:\n${excerpt(done.slice(done.indexOf('### Run')))}`);
  await loop.until('the check of the run', async () => ((await loop.checks(headSha)).get('headgate/run')?.state === 'success' ? true : undefined));
  for (const [name, { state, title }] of await loop.checks(headSha)) if (name.startsWith('headgate/')) tell(`check ${name}: ${state}, ${title}`);
  tell('grace merges it');
  const conclusion = await loop.merge(number);
  tell(`the workflow that publishes ended: ${conclusion}; building the pages from the public store alone`);
  const { url, close } = await serve({ dir: await loop.site(), port: PORT });
  tell(`the page with its figure: ${url}analyses/blue-week/`);
  return close;
}

const s3 = args.includes('--s3') ? await startS3() : undefined;
let loop: Loop | undefined;
let closePages: (() => Promise<void>) | undefined;
try {
  loop = await startLoop({ strangers: ['ada'], tell, ...(s3 === undefined ? {} : { s3 }) });
  closePages = await show(loop);
  if (!args.includes('--once')) {
    console.log('\nEverything stays until Ctrl-C.');
    if (!stopped.signal.aborted) await once(stopped.signal, 'abort');
  }
} catch (error) {
  if (!stopped.signal.aborted) throw error;
} finally {
  tell('stopping everything');
  await closePages?.();
  await loop?.close();
  await s3?.stop();
}
