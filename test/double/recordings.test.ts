import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { V1Job } from '@kubernetes/client-node';
import { startApiServer, type ApiServer } from './api-server.ts';
import { startJobController } from './job-controller.ts';
import { type PodEnd, startKubelet, type Work } from './kubelet.ts';
import { recordingOf, replay } from './replay.ts';

const succeeded: PodEnd = { phase: 'Succeeded' };
const failed = (exitCode: number, reason = 'Error'): PodEnd => ({ phase: 'Failed', containers: [{ name: 'unit', exitCode, reason }] });
/** What runs until it is told to end. */
const endless: Work = { run: ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(failed(137)))) };

/** The double, with pods that do this. */
async function double(t: TestContext, work: Work = { run: async () => succeeded }): Promise<ApiServer> {
  const api = await startApiServer();
  const [controller, kubelet] = [startJobController(api), startKubelet(api, work, 8, ['rig'])];
  t.after(async () => {
    kubelet.close();
    controller.close();
    await api.close();
  });
  return api;
}

/** Makes a Job as the recorded one was made, before what is recorded. */
const make = async (api: ApiServer, name: string, more: object = {}): Promise<V1Job> => {
  const { body } = JSON.parse(JSON.stringify(recordingOf('job-deadline').request), (key, value: unknown) => (key === 'activeDeadlineSeconds' ? undefined : value)) as { body: V1Job };
  const answer = await fetch(`${api.url}/apis/batch/v1/namespaces/hg/jobs`, { method: 'POST', body: JSON.stringify({ ...body, metadata: { ...body.metadata, name, ...more } }) });
  return (await answer.json()) as V1Job;
};

/** Recordings that need nothing before, and what pods do in them. */
const plain: { readonly [name: string]: Work['run'] } = {
  'create-conflict': async () => succeeded,
  'watch-failed-pods': async () => failed(65),
  'job-succeeds': async () => succeeded,
  'job-in-two-turns': async () => succeeded,
  'job-fails-an-index': async ({ index }) => (index === 1 ? failed(65) : succeeded),
  'job-fails-otherwise': async ({ index }) => (index === 0 ? failed(1) : succeeded),
  'job-out-of-memory': async () => failed(137, 'OOMKilled'),
  'job-with-sidecar': async () => succeeded,
  'job-deadline': endless.run,
  'root-annotated': endless.run,
  'delete-with-preconditions': endless.run,
  'root-deleted': endless.run,
  'owner-absent': endless.run,
};

for (const [name, run] of Object.entries(plain)) {
  const recording = recordingOf(name);
  test(`the double does what the real servers do: ${recording.behaviour}`, async (t) => {
    assert.deepEqual(await replay((await double(t, { run })).url, recording), []);
  });
}

test('the double does what the real servers do: what is not there', async (t) => {
  const recording = recordingOf('not-found');
  // The double has one namespace.
  const exchanges = recording.exchanges.filter(({ request }) => request?.method !== 'POST');
  assert.equal(exchanges.length, 2);
  assert.deepEqual(await replay((await double(t)).url, { ...recording, exchanges }), []);
});

test('the double does what the real servers do: quota', async (t) => {
  const api = await double(t);
  api.quota = 1;
  assert.deepEqual(await replay(api.url, recordingOf('quota-of-jobs')), []);
});

test('the double does what the real servers do: pages', async (t) => {
  const api = await double(t, endless);
  for (const name of ['a', 'b', 'c']) await make(api, name, { labels: { run: 'one' } });
  const recording = recordingOf('list-pages');
  // The recorded Jobs are suspended, which no Job of the runner is: only which of them are on a page is compared.
  const bare = JSON.parse(JSON.stringify(recording), (key, value: unknown) => (key === 'status' && typeof value === 'object' ? undefined : value)) as typeof recording;
  const wrong = await replay(api.url, bare);
  assert.deepEqual(wrong.filter((what) => !/\.(status|spec)\b/.test(what)), []);
});

for (const name of ['job-deleted-in-background', 'job-deleted-without-policy']) {
  const recording = recordingOf(name);
  test(`the double does what the real servers do: ${recording.behaviour}`, async (t) => {
    const running = Promise.withResolvers<void>();
    const api = await double(t, { run: (pod) => (running.resolve(), endless.run(pod)) });
    const job = await make(api, 'work');
    await running.promise;
    assert.deepEqual(await replay(api.url, recording, { '<version 1>': String(api.objects.version), '<uid 1>': job.metadata?.uid ?? '' }), []);
  });
}

test('the double does what the real servers do: parallelism of nought, and more again', async (t) => {
  let raised = false;
  const api = await double(t, { run: async (pod) => (raised ? succeeded : endless.run(pod)) });
  const recording = recordingOf('job-parallelism-nought');
  const [made, lowered, idle, ...after] = recording.exchanges;
  assert.ok(made !== undefined && lowered !== undefined && idle !== undefined && after.length === 2);
  const since = String(api.objects.version);
  assert.deepEqual(await replay(api.url, { ...recording, exchanges: [made, lowered, idle] }), []);
  raised = true;
  assert.deepEqual(await replay(api.url, { ...recording, exchanges: after }, { '<version 1>': since }), []);
});

test('the double does what the real servers do: a pod that somebody deletes', async (t) => {
  const running = Promise.withResolvers<string>();
  const api = await double(t, { run: (pod) => (running.resolve(pod.name), endless.run(pod)) });
  const job = await make(api, 'work');
  const recording = recordingOf('pod-deleted');
  const given = { '<random 1>': (await running.promise).slice(-5), '<version 1>': job.metadata?.resourceVersion ?? '' };
  assert.deepEqual(await replay(api.url, { ...recording, exchanges: recording.exchanges.slice(1) }, given), []);
});

test('the double does what the real servers do: a watch from a version that is no longer kept', async (t) => {
  const api = await double(t);
  await make(api, 'work');
  api.objects.compact();
  assert.deepEqual(await replay(api.url, recordingOf('watch-too-old'), { '<version 1>': '1' }), []);
});

test('the double does what the real servers do: bookmarks', async (t) => {
  const api = await double(t, endless);
  api.bookmarks = 20;
  const { metadata } = await make(api, 'work');
  assert.deepEqual(await replay(api.url, recordingOf('watch-bookmark'), { '<version 1>': metadata?.resourceVersion ?? '' }), []);
});

test('the double does what the real servers do: a pod whose image is not there', async (t) => {
  const message = 'Back-off pulling image "127.0.0.1:5000/lab/absent:1": ErrImagePull: rpc error: code = NotFound desc = failed to pull and unpack image "127.0.0.1:5000/lab/absent:1": failed to resolve reference "127.0.0.1:5000/lab/absent:1": 127.0.0.1:5000/lab/absent:1: not found';
  const api = await double(t, { run: async () => succeeded, waiting: () => ({ container: 'unit', reason: 'ImagePullBackOff', message }) });
  assert.deepEqual(await replay(api.url, recordingOf('pod-without-image')), []);
});
