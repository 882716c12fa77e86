import type { TestEvent } from 'node:test/reporters';

/** Counts finished tests (not the suites around them) and prints `passed failed skipped`: what `.ci/run` adds up. */
export default async function* countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite') continue;
    if (event.data.skip !== undefined && event.data.skip !== false) skipped += 1;
    else if (event.type === 'test:pass') passed += 1;
    else failed += 1;
  }
  yield `${passed} ${failed} ${skipped}\n`;
}
