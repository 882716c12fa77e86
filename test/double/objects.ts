import { randomUUID } from 'node:crypto';

/** An object as the API has it: only what the double looks at is typed. */
export interface Stored {
  metadata: {
    name: string;
    namespace: string;
    uid: string;
    resourceVersion: string;
    creationTimestamp: string;
    deletionTimestamp?: string;
    labels?: { [name: string]: string };
    annotations?: { [name: string]: string };
    ownerReferences?: { kind: string; name: string; uid: string }[];
  };
  spec?: { [name: string]: unknown };
  status?: { [name: string]: unknown };
}

/** Kinds that the double knows, by their name in paths. */
export type Kind = 'jobs' | 'pods' | 'configmaps';

/** A change of an object. */
export interface Event {
  readonly version: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly kind: Kind;
  /** The object as it was then, as text: later changes must not reach who reads late. */
  readonly text: string;
  readonly object: Stored;
}

/** Objects with one count of versions, and the changes that watches are told. */
export class Objects {
  version = 1;
  /** Changes that are still known; a watch from before them is answered with 410. */
  events: Event[] = [];
  /** Changes kept. */
  keep = 100_000;
  /** Objects ever made, by kind. */
  readonly made: { [kind in Kind]: number } = { jobs: 0, pods: 0, configmaps: 0 };
  readonly #kinds: { readonly [kind in Kind]: Map<string, Stored> } = { jobs: new Map(), pods: new Map(), configmaps: new Map() };
  readonly #listeners = new Set<(event: Event) => void>();

  all(kind: Kind): readonly Stored[] {
    return [...this.#kinds[kind].values()];
  }

  get(kind: Kind, name: string): Stored | undefined {
    return this.#kinds[kind].get(name);
  }

  /** Undefined when there is one of that name. */
  create(kind: Kind, body: Pick<Stored, 'spec' | 'status'> & { metadata: Partial<Stored['metadata']> }): Stored | undefined {
    const name = body.metadata.name ?? '';
    if (this.#kinds[kind].has(name)) return undefined;
    const made: Stored = { ...structuredClone(body), metadata: { ...structuredClone(body.metadata), name, namespace: 'hg', uid: randomUUID(), resourceVersion: '', creationTimestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z') } };
    this.made[kind] += 1;
    this.#kinds[kind].set(name, made);
    this.#tell('ADDED', kind, made);
    return made;
  }

  /** Tells that an object was changed in place. */
  touch(kind: Kind, object: Stored): void {
    if (this.#kinds[kind].get(object.metadata.name) === object) this.#tell('MODIFIED', kind, object);
  }

  remove(kind: Kind, object: Stored): void {
    if (this.#kinds[kind].get(object.metadata.name) !== object) return;
    this.#kinds[kind].delete(object.metadata.name);
    this.#tell('DELETED', kind, object);
  }

  /** Whether changes since a version are all known. */
  knows(version: number): boolean {
    const [oldest] = this.events;
    return oldest === undefined ? version >= this.version : version >= oldest.version - 1;
  }

  /** Forgets changes, as etcd does when it is compacted. */
  compact(): void {
    this.version += 1;
    this.events = [];
  }

  listen(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(type: Event['type'], kind: Kind, object: Stored): void {
    this.version += 1;
    object.metadata.resourceVersion = String(this.version);
    const event: Event = { version: this.version, type, kind, text: JSON.stringify(object), object };
    this.events.push(event);
    if (this.events.length > this.keep) this.events.splice(0, this.events.length - this.keep);
    for (const listener of [...this.#listeners]) listener(event);
  }
}

/** Whether an object has the labels that a selector (`a=b,c=d`) asks for, and the phase that a field selector does. */
export function selects(query: URLSearchParams, object: Stored): boolean {
  for (const part of (query.get('labelSelector') ?? '').split(',')) {
    const [name, value] = part.split('=');
    if (name !== undefined && name !== '' && object.metadata.labels?.[name] !== value) return false;
  }
  const phase = /^status\.phase=(\w+)$/.exec(query.get('fieldSelector') ?? '')?.[1];
  return phase === undefined || object.status?.['phase'] === phase;
}
