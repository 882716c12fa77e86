import type { Registry } from '../declare/registry.ts';
import type { Notice, Pipeline } from '../model/declared.ts';

/** What is kept off the pages. Subjects are written `<kind> <reference>`, of a run `run <hex>`, of bytes `blob sha256:<hex>`. */
export interface Hidden {
  /** Private or under an embargo: pages and numbers are made as if it were not there. */
  readonly absent: ReadonlySet<string>;
  /** Suppressed: a tombstone with the reason stays at its address, and nothing else. */
  readonly suppressed: ReadonlySet<string>;
  /** Bytes that are not served, whoever names them. */
  readonly blobs: ReadonlySet<string>;
}

/** An analysis as it was planned. */
export interface Planned {
  /** Digest of the plan, bare hex. */
  readonly digest: string;
  readonly privacy: 'public' | 'private';
}

/**
 * What private visibility, embargoes and suppressions hide at `now` (milliseconds since 1970); `planned` has every
 * analysis of the registry. What names an absent entry is absent too: a pipeline with its tool, an analysis with its
 * pipeline, dataset or run. What was made with something suppressed stays; pages mark it.
 */
export function hiddenAt(registry: Pick<Registry, 'notices' | 'tools' | 'pipelines' | 'datasets' | 'analyses'>, planned: ReadonlyMap<string, Planned>, now: number): Hidden {
  const absent = new Set<string>();
  const suppressed = new Set<string>();
  for (const { document } of registry.notices.values()) {
    if (document.kind === 'suppression') suppressed.add(subjectOf(document.subject));
    if (document.kind === 'embargo' && Date.parse(document.until) > now) absent.add(subjectOf(document.subject));
  }
  for (const [reference, { document }] of registry.datasets) if (document.visibility === 'private') absent.add(`dataset ${reference}`);
  addPipelines(registry.pipelines, absent);
  for (const [id, { document }] of registry.analyses) {
    const plan = planned.get(id);
    const named = [`pipeline ${nameOf(document.pipeline)}`, ...Object.values(document.inputs).map(({ dataset }) => `dataset ${dataset}`), `run ${plan?.digest}`];
    const early = document.embargoUntil !== undefined && Date.parse(document.embargoUntil) > now;
    if (plan?.privacy !== 'public' || early || named.some((name) => absent.has(name))) absent.add(`analysis ${id}`);
  }
  const visible = new Set([...planned].filter(([id]) => !absent.has(`analysis ${id}`)).map(([, { digest }]) => digest));
  for (const { digest } of planned.values()) if (!visible.has(digest)) absent.add(`run ${digest}`);
  // The run of a suppressed analysis shows the same; it may be that of another analysis too, which then has no result.
  for (const [id, { digest }] of planned) if (suppressed.has(`analysis ${id}`)) suppressed.add(`run ${digest}`);
  return { absent, suppressed, blobs: blobsOf(registry, absent, suppressed) };
}

/** The subject of a notice. */
export function subjectOf(subject: Extract<Notice, { readonly subject: unknown }>['subject']): string {
  const [kind, name] = Object.entries(subject)[0] as [string, string];
  return `${kind} ${kind === 'run' ? name.slice('sha256:'.length) : name}`;
}

/** What a step or an analysis refers to by, as the registry names it. */
export function nameOf(reference: string | { readonly entry: string; readonly digest: string }): string {
  return typeof reference === 'string' ? reference : `${reference.entry}#${reference.digest}`;
}

/** Pipelines use pipelines, so one more may be absent each time round. */
function addPipelines(pipelines: Registry['pipelines'], absent: Set<string>): void {
  const uses = ({ steps }: Pipeline): string[] => Object.values(steps).flatMap((step) => [...(step.uses === undefined ? [] : [`tool ${nameOf(step.uses)}`]), ...(step.pipeline === undefined ? [] : [`pipeline ${nameOf(step.pipeline)}`])]);
  for (let before = -1; before !== absent.size; ) {
    before = absent.size;
    for (const [reference, { document }] of pipelines) if (uses(document).some((used) => absent.has(used))) absent.add(`pipeline ${reference}`);
  }
}

/** Blobs that notices name, and those of suppressed datasets that no dataset on show declares as its own. */
function blobsOf({ datasets }: Pick<Registry, 'datasets'>, absent: ReadonlySet<string>, suppressed: ReadonlySet<string>): Set<string> {
  const blobs = new Set([...absent, ...suppressed].filter((subject) => subject.startsWith('blob ')));
  const own = new Set<string>();
  const shown = new Set<string>();
  for (const [reference, { document, index }] of datasets) {
    if (absent.has(`dataset ${reference}`)) continue;
    const into = suppressed.has(`dataset ${reference}`) ? own : shown;
    for (const file of [...Object.values(document.files ?? {}), ...[...index.units].flatMap((unit) => Object.values(unit.files).flat())]) into.add(`blob sha256:${file.digest.replace(/^sha256:/, '')}`);
  }
  for (const blob of own) if (!shown.has(blob)) blobs.add(blob);
  return blobs;
}
