import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Event, type Kind, Objects, selects, type Stored } from './objects.ts';

/** What a test does to a request: let it through (undefined), answer otherwise, or leave it without an answer. */
export type Fault = { readonly status: number; readonly reason: string; readonly message: string; readonly retryAfter?: number } | 'hang' | 'drop' | 'lose-answer' | undefined;

/** A request as tests see it. */
export interface Asked {
  readonly method: string;
  readonly kind: string;
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly watch: boolean;
}

/** The API server of the double. */
export interface ApiServer {
  readonly url: string;
  readonly objects: Objects;
  readonly asked: Asked[];
  /** Decides about each request. */
  fault: (request: Asked) => Fault;
  /** Namespace quota: the most Jobs there may be. */
  quota: number;
  /** Milliseconds between bookmarks. */
  bookmarks: number;
  /** Connections that were ever opened. */
  readonly connections: number;
  /** Watches that are open. */
  readonly watches: number;
  /** Ends the connections of all watches as a network does: `drop` with an end, `freeze` without telling anybody. */
  breakWatches(how: 'drop' | 'freeze'): void;
  close(): Promise<void>;
}

const PATH = /^\/(?:api\/v1|apis\/batch\/v1)\/namespaces\/([^/]+)\/(jobs|pods|configmaps)(?:\/([^/]+))?$/;

/** How messages name a kind, and how objects do. */
const resources: { readonly [kind in Kind]: string } = { jobs: 'jobs.batch', pods: 'pods', configmaps: 'configmaps' };
const kinds: { readonly [kind in Kind]: string } = { jobs: 'Job', pods: 'Pod', configmaps: 'ConfigMap' };

/** Speaks enough of the API on loopback for the real client. */
export async function startApiServer(): Promise<ApiServer> {
  const objects = new Objects();
  const watches = new Set<{ readonly response: ServerResponse; frozen: boolean; stop(): void }>();
  let connections = 0;
  const sockets = new Set<IncomingMessage['socket']>();
  const server: Server = createServer((request, response) => void handle(request, response));
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const api: ApiServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    asked: [],
    fault: () => undefined,
    quota: Number.POSITIVE_INFINITY,
    bookmarks: 60_000,
    get connections() {
      return connections;
    },
    get watches() {
      return watches.size;
    },
    breakWatches: (how) => {
      for (const watch of watches) {
        if (how === 'drop') watch.response.destroy();
        else watch.frozen = true;
      }
    },
    close: async () => {
      for (const watch of watches) watch.stop();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    if (url.pathname === '/version') return answer(response, 200, { gitVersion: 'v1.34.4' });
    const [, , kind = '', name = ''] = PATH.exec(url.pathname) ?? [];
    const asked: Asked = { method: request.method ?? '', kind, name, query: url.searchParams, body, watch: ['true', '1'].includes(url.searchParams.get('watch') ?? '') };
    api.asked.push(asked);
    const fault = api.fault(asked);
    if (fault === 'hang') return;
    if (fault === 'drop') return void request.socket.destroy();
    if (fault !== undefined && fault !== 'lose-answer') {
      if (fault.retryAfter !== undefined) response.setHeader('Retry-After', String(fault.retryAfter));
      return answer(response, fault.status, status(fault.status, fault.reason, fault.message));
    }
    if (kind === '') return answer(response, 404, status(404, 'NotFound', `no ${url.pathname}`));
    if (asked.watch) return watch(kind as Kind, url.searchParams, response);
    const [code, document] = act(asked, kind as Kind);
    if (fault === 'lose-answer') return void request.socket.destroy();
    answer(response, code, document);
  };

  const act = ({ method, name, query, body }: Asked, kind: Kind): [number, unknown] => {
    if (method === 'GET' && name === '') return list(kind, query);
    if (method === 'POST') return create(kind, JSON.parse(body) as Stored);
    const found = objects.get(kind, name);
    if (found === undefined) return [404, status(404, 'NotFound', `${resources[kind]} "${name}" not found`)];
    if (method === 'GET') return [200, found];
    if (method === 'PATCH') {
      const { spec, metadata } = JSON.parse(body) as Partial<Stored>;
      Object.assign(found.spec ?? {}, spec);
      if (metadata?.annotations !== undefined) found.metadata.annotations = { ...found.metadata.annotations, ...metadata.annotations };
      objects.touch(kind, found);
      return [200, found];
    }
    return remove(kind, found, query, body);
  };

  const create = (kind: Kind, body: Stored): [number, unknown] => {
    if (kind === 'jobs' && objects.all('jobs').length >= api.quota) return [403, status(403, 'Forbidden', `jobs.batch "${body.metadata.name}" is forbidden: exceeded quota: few, requested: count/jobs.batch=1, used: count/jobs.batch=${api.quota}, limited: count/jobs.batch=${api.quota}`)];
    const made = objects.create(kind, body);
    return made === undefined ? [409, status(409, 'AlreadyExists', `${resources[kind]} "${body.metadata.name}" already exists`)] : [201, made];
  };

  /** The options are read from the body or, when there is none, from the query. Without a policy, what a Job owns is orphaned. */
  const remove = (kind: Kind, found: Stored, query: URLSearchParams, body: string): [number, unknown] => {
    const options = body === '' ? { propagationPolicy: query.get('propagationPolicy') } : (JSON.parse(body) as { propagationPolicy?: string; preconditions?: { uid?: string; resourceVersion?: string } });
    const { uid: wanted, resourceVersion } = ('preconditions' in options ? options.preconditions : undefined) ?? {};
    if (resourceVersion !== undefined && resourceVersion !== found.metadata.resourceVersion) return [409, status(409, 'Conflict', `Operation cannot be fulfilled on ${kinds[kind]} "${found.metadata.name}": the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${found.metadata.resourceVersion}). The object might have been modified`)];
    if (wanted !== undefined && wanted !== found.metadata.uid) return [409, status(409, 'Conflict', `Operation cannot be fulfilled on ${kinds[kind]} "${found.metadata.name}": the UID in the precondition (${wanted}) does not match the UID in record (${found.metadata.uid}). The object might have been deleted and then recreated`)];
    if (kind === 'pods') {
      found.metadata.deletionTimestamp ??= new Date().toISOString();
      objects.touch('pods', found);
      return [200, found];
    }
    if (options.propagationPolicy !== 'Background') {
      for (const orphaned of ['jobs', 'pods'] as const) {
        for (const owned of objects.all(orphaned)) {
          const owners = owned.metadata.ownerReferences?.filter((owner) => owner.uid !== found.metadata.uid) ?? [];
          if (owners.length === (owned.metadata.ownerReferences?.length ?? 0)) continue;
          if (owners.length > 0) owned.metadata.ownerReferences = owners;
          else delete owned.metadata.ownerReferences;
          objects.touch(orphaned, owned);
        }
      }
    }
    objects.remove(kind, found);
    return [200, options.propagationPolicy === 'Background' ? { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details: { name: found.metadata.name, uid: found.metadata.uid } } : found];
  };

  /** A page ends after `limit` objects in the order of their names; its token holds the name of the last one. */
  const list = (kind: Kind, query: URLSearchParams): [number, unknown] => {
    const limit = Number(query.get('limit') ?? 0) || Number.POSITIVE_INFINITY;
    const after = query.get('continue') ?? '';
    const items = objects.all(kind).filter((object) => object.metadata.name > after && selects(query, object)).sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
    const page = items.slice(0, limit);
    // Items do not say what they are: their list does.
    return [200, { kind: `${kinds[kind]}List`, apiVersion: kind === 'jobs' ? 'batch/v1' : 'v1', metadata: { resourceVersion: String(objects.version), ...(items.length > limit ? { continue: page[page.length - 1]?.metadata.name } : {}) }, items: page.map((item) => ({ ...item, kind: undefined, apiVersion: undefined })) }];
  };

  const watch = (kind: Kind, query: URLSearchParams, response: ServerResponse): void => {
    const since = Number(query.get('resourceVersion'));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
    if (!objects.knows(since)) {
      response.end(`${JSON.stringify({ type: 'ERROR', object: status(410, 'Expired', `too old resource version: ${since} (${objects.version})`) })}\n`);
      return;
    }
    /** Objects this watch has told of: one that the selector no longer takes is told as deleted. */
    const told = new Set<string>();
    const tell = (event: Event, object = event.object): void => {
      if (event.kind !== kind || entry.frozen) return;
      const taken = selects(query, object) && event.type !== 'DELETED';
      const known = told.has(event.object.metadata.name);
      if (!taken && !known && !(event.type === 'DELETED' && selects(query, object))) return;
      if (taken) told.add(event.object.metadata.name);
      else told.delete(event.object.metadata.name);
      const type = taken ? (known ? 'MODIFIED' : 'ADDED') : 'DELETED';
      response.write(`{"type":"${type}","object":${event.text}}\n`);
    };
    const bookmark = (): void => {
      if (!entry.frozen) response.write(`${JSON.stringify({ type: 'BOOKMARK', object: { kind: kinds[kind], apiVersion: kind === 'jobs' ? 'batch/v1' : 'v1', metadata: { resourceVersion: String(objects.version) } } })}\n`);
    };
    const timer = setInterval(bookmark, api.bookmarks);
    const limit = setTimeout(() => response.end(), Number(query.get('timeoutSeconds') ?? 1800) * 1000);
    const stopListening = objects.listen((event) => tell(event));
    const stop = (): void => {
      clearInterval(timer);
      clearTimeout(limit);
      stopListening();
      watches.delete(entry);
    };
    const entry = { response, frozen: false, stop };
    watches.add(entry);
    response.on('close', stop);
    // What the watcher was told by the list that it starts from.
    const before = new Map(objects.events.filter((event) => event.kind === kind && event.version <= since).map((event) => [event.object.metadata.name, event]));
    for (const [name, { type, text }] of before) if (type !== 'DELETED' && selects(query, JSON.parse(text) as Stored)) told.add(name);
    for (const event of [...objects.events]) if (event.version > since) tell(event, JSON.parse(event.text) as Stored);
  };

  return api;
}

function answer(response: ServerResponse, code: number, document: unknown): void {
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(document));
}

function status(code: number, reason: string, message: string): unknown {
  return { kind: 'Status', apiVersion: 'v1', status: code < 400 ? 'Success' : 'Failure', message, reason, code };
}
