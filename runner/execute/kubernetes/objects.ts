import { ClusterError } from './cluster.ts';
import { answerError, clusterError, openConnection, PATIENCE, type ClusterAccess } from './connection.ts';
import type { Clock } from './throttle.ts';

/** Any object of Kubernetes, as JSON. */
export interface ClusterObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly labels?: { readonly [name: string]: string };
    readonly annotations?: { readonly [name: string]: string };
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

/** Kinds of objects that an administrator's command handles: where they are in the API. A closed list: nothing else is touched. */
const kinds = {
  Namespace: ['v1', 'namespaces', false],
  Pod: ['v1', 'pods', true],
  ConfigMap: ['v1', 'configmaps', true],
  Job: ['batch/v1', 'jobs', true],
  CronJob: ['batch/v1', 'cronjobs', true],
  Deployment: ['apps/v1', 'deployments', true],
  PersistentVolume: ['v1', 'persistentvolumes', false],
  PersistentVolumeClaim: ['v1', 'persistentvolumeclaims', true],
  ServiceAccount: ['v1', 'serviceaccounts', true],
  ResourceQuota: ['v1', 'resourcequotas', true],
  Role: ['rbac.authorization.k8s.io/v1', 'roles', true],
  RoleBinding: ['rbac.authorization.k8s.io/v1', 'rolebindings', true],
  NetworkPolicy: ['networking.k8s.io/v1', 'networkpolicies', true],
  ClusterRole: ['rbac.authorization.k8s.io/v1', 'clusterroles', false],
  ClusterRoleBinding: ['rbac.authorization.k8s.io/v1', 'clusterrolebindings', false],
  ValidatingAdmissionPolicy: ['admissionregistration.k8s.io/v1', 'validatingadmissionpolicies', false],
  ValidatingAdmissionPolicyBinding: ['admissionregistration.k8s.io/v1', 'validatingadmissionpolicybindings', false],
} as const satisfies { readonly [kind: string]: readonly [version: string, plural: string, namespaced: boolean] };

/** A kind of the list. */
export type ClusterKind = keyof typeof kinds;

/** Whole objects of a cluster. Everything throws ClusterError; "not found" is an answer. */
export interface ClusterObjects {
  read(object: ClusterObject): Promise<ClusterObject | undefined>;
  /** Server-side apply as one owner of fields; with `dryRun` nothing is changed. Answers what it is, or would be. */
  apply(object: ClusterObject, owner: string, dryRun: boolean): Promise<ClusterObject>;
  /** With `dryRun` it is only told whether it could be. */
  create(object: ClusterObject, dryRun?: boolean): Promise<ClusterObject>;
  /** Every object of a kind with these labels; in the namespace, where the kind has one. */
  list(kind: ClusterKind, labels: string): Promise<ClusterObject[]>;
  /** Removes exactly this object, which was read before; false when it is gone or became another. What it owns follows. */
  remove(object: ClusterObject): Promise<boolean>;
  /** What a container of a pod printed so far. */
  log(pod: string, container: string): Promise<string>;
  /** Whether whoever asks may do something; the answer is the server's. */
  may(verb: string, resource: { readonly group?: string; readonly resource: string; readonly subresource?: string; readonly namespace?: string }): Promise<boolean>;
}

/** Opens a cluster for an administrator's commands. */
export async function connectObjects(access: ClusterAccess, clock: Clock): Promise<ClusterObjects> {
  const { kubernetes, server, configuration, authenticate } = await openConnection(access, clock);
  const methods = kubernetes.HttpMethod;

  const call = async (method: keyof typeof methods, path: string, query: { readonly [name: string]: string } = {}, body?: unknown, type = 'application/json'): Promise<string> => {
    try {
      const search = new URLSearchParams(query).toString();
      const request = new kubernetes.RequestContext(`${server}${path}${search === '' ? '' : `?${search}`}`, methods[method]);
      request.setHeaderParam('Accept', path.endsWith('/log') ? '*/*' : 'application/json');
      if (body !== undefined) {
        request.setHeaderParam('Content-Type', type);
        request.setBody(JSON.stringify(body));
      }
      await authenticate(request);
      request.setSignal(AbortSignal.timeout(PATIENCE));
      const response = await configuration.httpApi.send(request).toPromise();
      const text = await response.body.text();
      if (response.httpStatusCode >= 200 && response.httpStatusCode < 300) return text;
      throw answerError(response.httpStatusCode, text, response.headers);
    } catch (error) {
      throw clusterError(error);
    }
  };
  const asObject = (text: string): ClusterObject => JSON.parse(text) as ClusterObject;
  const folderOf = (kind: string, namespace: string): string => {
    if (!(kind in kinds)) throw new Error(`internal: ${kind} is not among the kinds that are handled`);
    const [version, plural, namespaced] = kinds[kind as ClusterKind];
    return `${version === 'v1' ? '/api/v1' : `/apis/${version}`}${namespaced ? `/namespaces/${namespace}` : ''}/${plural}`;
  };
  const placeOf = ({ kind, metadata }: ClusterObject): string => `${folderOf(kind, metadata.namespace ?? access.namespace)}/${metadata.name}`;
  const unlessMissing = (error: unknown): undefined => {
    if (error instanceof ClusterError && (error.status === 404 || (error.status === 409 && /precondition/i.test(error.message)))) return undefined;
    throw error;
  };

  return {
    read: (object) => call('GET', placeOf(object)).then(asObject, unlessMissing),
    apply: async (object, owner, dryRun) => asObject(await call('PATCH', placeOf(object), { fieldManager: owner, force: 'true', ...(dryRun ? { dryRun: 'All' } : {}) }, object, 'application/apply-patch+yaml')),
    create: async (object, dryRun = false) => asObject(await call('POST', folderOf(object.kind, object.metadata.namespace ?? access.namespace), dryRun ? { dryRun: 'All' } : {}, object)),
    list: async (kind, labels) => {
      const found: ClusterObject[] = [];
      let next: string | undefined;
      do {
        const page = JSON.parse(await call('GET', folderOf(kind, access.namespace), { labelSelector: labels, limit: '500', ...(next === undefined ? {} : { continue: next }) })) as { readonly metadata: { readonly continue?: string }; readonly items: readonly ClusterObject[] };
        // Items of a list do not say what they are.
        found.push(...page.items.map((item) => ({ ...item, apiVersion: kinds[kind][0], kind })));
        next = page.metadata.continue || undefined;
      } while (next !== undefined);
      return found;
    },
    remove: (object) => call('DELETE', placeOf(object), {}, { propagationPolicy: 'Background', preconditions: { uid: object.metadata.uid } }).then(() => true, (error) => unlessMissing(error) ?? false),
    log: (pod, container) => call('GET', `/api/v1/namespaces/${access.namespace}/pods/${pod}/log`, { container }),
    may: async (verb, { group = '', resource, subresource, namespace = access.namespace }) => {
      const attributes = { verb, group, resource, namespace, ...(subresource === undefined ? {} : { subresource }) };
      const answer = await call('POST', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {}, { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes: attributes } });
      return (JSON.parse(answer) as { readonly status?: { readonly allowed?: boolean } }).status?.allowed === true;
    },
  };
}
