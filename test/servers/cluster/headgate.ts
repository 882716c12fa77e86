import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import { startS3, type S3 } from '../s3/rig.ts';
import type { Cluster } from './cluster.ts';
import { allowedTo } from './eventually.ts';
import { hostImage, runnerImage } from './runner-image.ts';

const cli = join(import.meta.dirname, '../../../runner/cli.ts');

/** Everything that a runner needs, on a real cluster. */
export interface Installation {
  readonly namespace: string;
  readonly s3: S3;
  /** Folder of the runner's configuration, and where the command line runs; `s3.log` has a line for each request to the store. */
  readonly folder: string;
  /** Writes the configuration anew, with changes. */
  configure(changes?: Partial<RunnerConfiguration>): void;
  /** Starts the real command line beside the cluster, as the service account of the manual's Role. */
  start(...args: string[]): { readonly pid: number; readonly ended: Promise<{ readonly code: number | null; readonly text: string }>; saw(text: string): Promise<void> };
}

/** The permissions that the manual names, and no others. */
const role = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'headgate' },
  rules: [
    { apiGroups: ['batch'], resources: ['jobs'], verbs: ['create', 'get', 'list', 'watch', 'patch', 'delete'] },
    { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch', 'delete'] },
    { apiGroups: [''], resources: ['configmaps'], verbs: ['create', 'get', 'patch', 'delete'] },
  ],
};

/** Makes a namespace, a store in S3 that pods reach, images, a secret, a service account, and the configuration of a runner. `program`: another than the command line from its sources. */
export async function install(t: Pick<TestContext, 'after'>, cluster: Cluster, folder: string, program = cli): Promise<Installation> {
  const namespace = await cluster.namespace();
  mkdirSync(folder, { recursive: true });
  const s3 = await startS3({ address: cluster.nodeAddress, prefix: cluster.prefix, log: join(folder, 's3.log') });
  t.after(() => s3.stop());
  const [agentImage, host] = [await runnerImage(cluster), await hostImage(cluster)];
  const objects = [
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'headgate-store' }, stringData: { AWS_ACCESS_KEY_ID: s3.env['AWS_ACCESS_KEY_ID'], AWS_SECRET_ACCESS_KEY: s3.env['AWS_SECRET_ACCESS_KEY'] } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'headgate' } },
    role,
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'headgate' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'headgate' }, subjects: [{ kind: 'ServiceAccount', name: 'headgate', namespace }] },
  ];
  await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  await allowedTo(cluster, `system:serviceaccount:${namespace}:headgate`, { verb: 'create', group: 'batch', resource: 'jobs', namespace });
  const server = (path: string): string => /server: *"?([^"\s,}]+)/.exec(readFileSync(path, 'utf8').replaceAll('"server"', 'server'))?.[1] ?? '';
  const account = await cluster.serviceAccountConfig(namespace, 'headgate');
  // The same account, by the address that the API server has inside.
  writeFileSync(join(folder, 'kubeconfig'), readFileSync(account, 'utf8').replace(server(account), server(cluster.kubeconfigInside)), { mode: 0o600 });
  const configure = (changes: Partial<RunnerConfiguration> = {}): void => {
    const configuration: RunnerConfiguration = {
      installation: 'test',
      cluster: { kubeconfig: 'kubeconfig', namespace },
      agentImage,
      hostImages: [{ image: host, programs: { sh: '', cat: '', cp: '', sleep: '', node: process.versions.node } }],
      store: { url: s3.url, secret: 'headgate-store' },
      budgets: { pods: 3 },
      ...changes,
    };
    writeFileSync(join(folder, 'runner.json'), JSON.stringify(configuration, null, 2));
  };
  configure();
  const alive = new Set<number>();
  t.after(() => {
    for (const pid of alive) process.kill(pid, 'SIGKILL');
  });
  return {
    namespace,
    s3,
    folder,
    configure,
    start: (...args) => {
      const [first = '', ...words] = [...cluster.prefix, process.execPath, program, ...args];
      const child = spawn(first, words, { cwd: folder, env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder, ...s3.env }, stdio: ['ignore', 'pipe', 'pipe'] });
      const pid = child.pid as number;
      alive.add(pid);
      let text = '';
      let wake = Promise.withResolvers<void>();
      const heard = (chunk: string): void => {
        text += chunk;
        wake.resolve();
        wake = Promise.withResolvers<void>();
      };
      child.stdout.setEncoding('utf8').on('data', heard);
      child.stderr.setEncoding('utf8').on('data', heard);
      let over = false;
      const ended = new Promise<{ code: number | null; text: string }>((resolve) => {
        child.once('close', (code) => {
          alive.delete(pid);
          over = true;
          wake.resolve();
          resolve({ code, text });
        });
      });
      return {
        pid,
        ended,
        saw: async (wanted) => {
          while (!text.includes(wanted)) {
            if (over) throw new Error(`it ended without printing ${JSON.stringify(wanted)}:\n${text}`);
            await wake.promise;
          }
        },
      };
    },
  };
}
