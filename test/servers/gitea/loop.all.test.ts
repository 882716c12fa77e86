import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startLoop } from './loop.ts';
import { chart } from './study.ts';

const loop = await startLoop({ strangers: ['ada'] });
after(() => loop.close());

/** Our comment below a pull request, when it says what it is to say. */
const shown = (number: number, wanted: RegExp): Promise<string> => loop.until(`a comment like ${wanted}`, async () => (await loop.comments(number)).find(({ by, body }) => by === 'headgate-bot' && wanted.test(body))?.body);

test('a stranger\'s fork opens a pull request and is told digest, class, cost at caps and the line that approves', async () => {
  const { number, headSha } = await loop.propose('ada', 'blue', chart('blue-week', 'steelblue'));
  const body = await shown(number, /\/run [0-9a-f]{64}/);
  assert.match(body, /blue-week/);
  assert.match(body, /standard/);
  assert.match(body, /EUR/);
  const check = await loop.until('the check', async () => (await loop.checks(headSha)).get('headgate/plan'));
  assert.equal(check.state, 'success', check.title);
});
