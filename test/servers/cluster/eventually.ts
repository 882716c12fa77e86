import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';

/** Waits until something holds that a cluster brings about a moment later, for five minutes at most; then throws with what was awaited. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5 * 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it never came true that ${what}`);
    await pause(200);
  }
}

/** Waits until the API server knows that somebody may do something: it reads roles and bindings a moment after they were made. */
export async function allowedTo({ api }: Pick<Cluster, 'api'>, user: string, resourceAttributes: { readonly verb: string; readonly group: string; readonly resource: string; readonly namespace?: string }): Promise<void> {
  const review = { apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec: { user, resourceAttributes } };
  await eventually(`${user} may ${resourceAttributes.verb} ${resourceAttributes.resource}`, async () => (await api.must<{ readonly status: { readonly allowed: boolean } }>('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', review)).status.allowed);
}
