import { cutTo, MESSAGE_ROOM, TITLE_ROOM } from './cut.ts';
import type { Annotation, AnnotationLevel } from './forge.ts';

/** Annotations of one request to GitHub. */
const PER_REQUEST = 50;
/** Requests for one check: the first makes it, three more add to it. */
const REQUESTS = 4;

const RANK: { readonly [level in AnnotationLevel]: number } = { failure: 0, warning: 1, notice: 2 };

/** What is sent of a check's annotations, in requests of 50, worst first, and how many are not. */
export interface Batches {
  readonly batches: readonly (readonly Annotation[])[];
  readonly left: number;
}

/**
 * The batches that are missing where the forge has `there` of them already: it only ever adds, and the order is a function of the annotations,
 * so that what is there is a beginning of what is wanted.
 */
export function batchesOf(annotations: readonly Annotation[], there: number): Batches {
  const sorted = worstFirst(annotations);
  const wanted = sorted.slice(0, PER_REQUEST * REQUESTS);
  const batches: Annotation[][] = [];
  for (let at = Math.min(there, wanted.length); at < wanted.length; at += PER_REQUEST) batches.push(wanted.slice(at, at + PER_REQUEST).map(cut));
  return { batches, left: sorted.length - wanted.length };
}

/** Worst first, then by place: the same order whatever order they come in. */
export function worstFirst(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => RANK[a.level] - RANK[b.level] || compare(a.path, b.path) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.title, b.title) || compare(a.message, b.message));
}

function cut(annotation: Annotation): Annotation {
  return { ...annotation, title: cutTo(annotation.title, TITLE_ROOM), message: cutTo(annotation.message, MESSAGE_ROOM) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
