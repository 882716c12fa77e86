import { canonical, type Json } from '../model/canonical.ts';
import type { Approval, Approver, Envelope } from '../model/approval.ts';
import type { StatementTrust } from '../model/declared.ts';
import type { PlannedAnalysis } from '../model/plan.ts';
import type { Launch, Realisation, Result } from '../model/stored.ts';
import { openEnvelope, signedJson } from '../gate/envelope.ts';
import { signEnvelope, type SigningKey } from '../gate/signature.ts';

/** Media type of the payload of a statement. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT = 'https://in-toto.io/Statement/v1';
/** Predicate types: ours, and the one that generic tools read. */
export const predicates = { result: 'urn:headgate:result:v1', slsa: 'https://slsa.dev/provenance/v1' } as const;
/** Files that a statement names one by one; of more the result's own document, which names them all, is the subject. */
const SUBJECTS = 1000;
/** Logs that are named one by one. */
const LOGS = 1000;

/** An approval that a result rests on. `digest`: sha256 of the envelope's bytes in the store. */
export interface CitedApproval {
  readonly path: string;
  readonly digest: string;
  readonly id: string;
  readonly kind: Approval['kind'];
  readonly policy: string;
  readonly class: Approval['class'];
  readonly approvers: readonly Pick<Approver, 'id' | 'login' | 'via'>[];
  /** Id of the key that signed it. */
  readonly key: string;
}

/** What is stated of a result: who approved, what ran, under which policy. The predicate of `urn:headgate:result:v1`. */
export interface ResultPredicate {
  readonly version: 1;
  readonly plan: string;
  readonly series: string;
  readonly pipeline: string;
  readonly root: string;
  /** Digest of the policy at the tip of the default branch when it was published; absent where there is none. */
  readonly policy?: string;
  readonly inputs: { readonly [name: string]: { readonly dataset: string; readonly index: string } };
  readonly approvals: readonly CitedApproval[];
  readonly launches: readonly Pick<Launch, 'id' | 'plan' | 'by' | 'runner' | 'approval'>[];
  readonly realisations: readonly Realisation[];
  readonly usage: Result['usage'];
  /** Digests of logs, sorted; `more`: so many are not named. */
  readonly logs: { readonly digests: readonly string[]; readonly more: number };
  /** Who publishes: repository and installation, where the configuration names them, and the version of the program. */
  readonly publisher: { readonly program: string; readonly repository?: string; readonly installation?: string };
}

/** An in-toto Statement v1. */
export interface Statement {
  readonly _type: string;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly [algorithm: string]: string } }[];
  readonly predicateType: string;
  readonly predicate: { readonly [name: string]: unknown };
}

/** What a statement is made from. */
export interface StatementFacts {
  readonly planned: PlannedAnalysis;
  readonly result: Result;
  /** sha256 of the bytes of the result's document. */
  readonly document: string;
  readonly predicate: ResultPredicate;
  /** When the first of the launches was made. */
  readonly started?: string;
}

/** Subjects of a result: its root, and its published files by sha256, or the document that names them all. */
export function subjectsOf(result: Result, document: string): Statement['subject'] {
  const files = result.outputs.flatMap((output) => output.units.map((unit) => ({ name: `${output.name}/${unit.unit}`, digest: { sha256: unit.digest.replace(/^sha256:/, '') } })));
  const listed = files.length <= SUBJECTS ? files : [{ name: `results/${result.plan}/${result.root}.json`, digest: { sha256: document } }];
  return [{ name: 'root', digest: { 'rfc6962-sha256': result.root } }, ...listed];
}

/** The two statements about a result, unsigned: ours, and SLSA provenance v1. Nothing in them depends on when they are made. */
export function statementsOf({ planned, result, document, predicate, started }: StatementFacts): readonly (readonly [kind: keyof typeof predicates, statement: Statement])[] {
  const subject = subjectsOf(result, document);
  const images = [...planned.steps.values()].flatMap(({ environment }) => ('image' in environment ? [environment.image] : []));
  const code = [...planned.steps.values()].flatMap((step) => Object.values(step.code));
  const dependencies = [
    ...Object.entries(predicate.inputs).map(([name, { dataset, index }]) => ({ name: `input ${name}: ${dataset}`, digest: { sha256: bare(index) } })),
    ...[...new Set(code)].sort().slice(0, SUBJECTS).map((digest) => ({ name: 'code', digest: { sha256: bare(digest) } })),
    ...[...new Set(images)].sort().map((image) => ({ uri: `oci://${image.split('@')[0] ?? ''}`, digest: { sha256: image.split('@sha256:')[1] ?? '' } })),
  ];
  const { publisher } = predicate;
  const slsa = {
    buildDefinition: {
      buildType: 'urn:headgate:plan:v1',
      externalParameters: { plan: result.plan, pipeline: predicate.pipeline, ...(publisher.repository === undefined ? {} : { repository: publisher.repository }) },
      internalParameters: { ...(predicate.policy === undefined ? {} : { policy: predicate.policy }), approvals: predicate.approvals.map(({ id }) => id) },
      resolvedDependencies: dependencies,
    },
    runDetails: {
      builder: { id: `urn:headgate:installation:${publisher.installation ?? 'own'}`, version: { headgate: publisher.program } },
      metadata: { invocationId: predicate.launches.map(({ id }) => id).join(' '), ...(started === undefined ? {} : { startedOn: started }), finishedOn: result.finished },
      byproducts: predicate.logs.digests.map((digest) => ({ name: 'log', digest: { sha256: bare(digest) } })),
    },
  };
  const of = (type: string, body: object): Statement => ({ _type: STATEMENT, subject, predicateType: type, predicate: body as Statement['predicate'] });
  return [['result', of(predicates.result, predicate)], ['slsa', of(predicates.slsa, slsa)]];
}

/** Signs a statement; the same statement and key give the same bytes. */
export function signStatement(statement: Statement, signer: SigningKey): Envelope {
  return signEnvelope(PAYLOAD_TYPE, canonical(statement as unknown as Json), signer);
}

/** Opens an envelope from anywhere, as a statement of one of the keys. */
export function openStatement(given: unknown, trust: StatementTrust): { readonly statement: Statement; readonly key: string } | { readonly refused: string } {
  const opened = openEnvelope(given, { payloadType: PAYLOAD_TYPE, noun: 'statement', keys: trust.keys });
  if ('refused' in opened) return opened;
  const statement = signedJson(opened.payload) as Partial<Statement> | null | undefined;
  const fine = typeof statement === 'object' && statement !== null && statement._type === STATEMENT && typeof statement.predicateType === 'string' && typeof statement.predicate === 'object' && statement.predicate !== null && Array.isArray(statement.subject);
  return fine ? { statement: statement as Statement, key: opened.key } : { refused: 'what was signed is no in-toto statement of version 1' };
}

/** Sorted digests of logs, as a statement names them. */
export function citedLogs(digests: Iterable<string>): ResultPredicate['logs'] {
  const all = [...new Set(digests)].sort();
  return { digests: all.slice(0, LOGS), more: Math.max(0, all.length - LOGS) };
}

function bare(digest: string): string {
  return digest.replace(/^sha256:/, '');
}
