/** A comment or a review, by id. */
export interface EvidenceName {
  readonly kind: 'comment' | 'review';
  readonly id: number;
}

/** A workflow run and its attempt: a re-run is another decision. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
}

/** What W4 is asked to do, as its inputs say. Any writer can send any: nothing of it is believed before it is read again. */
export interface RunRequest {
  readonly pullRequest: number;
  readonly baseSha: string;
  readonly headSha: string;
  readonly proposal: string;
  readonly evidence: readonly EvidenceName[];
}

/** The workflow that approves and starts, W4. */
export const RUN_WORKFLOW = 'run.yml';
/** The workflow that pauses, resumes, cancels and retries, W6. */
export const STEER_WORKFLOW = 'steer.yml';
/** The workflow that brings forge and store together, W5. */
export const RECONCILE_WORKFLOW = 'reconcile.yml';
/** The workflow that plans, W2. */
export const PLAN_WORKFLOW = 'plan.yml';

/** Reads the inputs of W4. What has another form is refused, with every reason. */
export function readRunRequest(inputs: { readonly [name: string]: string | undefined }): RunRequest | { readonly refused: readonly string[] } {
  const refused: string[] = [];
  const input = (name: string, pattern: RegExp, form: string): string => {
    const value = inputs[name] ?? '';
    if (!pattern.test(value)) refused.push(`the input ${name} is ${form}, and this is ${JSON.stringify(value.slice(0, 80))}`);
    return value;
  };
  const [pr, baseSha, headSha] = [input('pr', /^[1-9][0-9]{0,9}$/, 'the number of a pull request'), ...['base_sha', 'head_sha'].map((name) => input(name, /^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a whole commit id'))] as [string, string, string];
  const proposal = input('proposal', /^[0-9a-f]{64}$/, 'a whole digest');
  const evidence = input('evidence', /^(comment|review):[1-9][0-9]{0,15}(,(comment|review):[1-9][0-9]{0,15}){0,4}$/, 'comment:ID or review:ID, at most five');
  if (refused.length > 0) return { refused };
  return { pullRequest: Number(pr), baseSha, headSha, proposal, evidence: [...new Set(evidence.split(','))].map(evidenceName) };
}

/** Reads `comment:ID` or `review:ID`, of which the form is known. */
function evidenceName(text: string): EvidenceName {
  const [kind, id] = text.split(':') as ['comment' | 'review', string];
  return { kind, id: Number(id) };
}

/** The inputs that start W4 for a request. */
export function runInputs({ pullRequest, baseSha, headSha, proposal, evidence }: RunRequest): { readonly [name: string]: string } {
  return { pr: String(pullRequest), base_sha: baseSha, head_sha: headSha, proposal, evidence: evidence.map(({ kind, id }) => `${kind}:${id}`).join(',') };
}

/** The title of a run of W4, as the workflow's `run-name` makes it from its inputs; and read back, where it is one. */
export function readRunTitle(title: string): RunRequest | undefined {
  const [, pr, baseSha, headSha, proposal, evidence] = /^run ([0-9a-z]+) ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) (\S+)$/.exec(title) ?? [];
  const request = readRunRequest({ pr, base_sha: baseSha, head_sha: headSha, proposal, evidence });
  return 'refused' in request ? undefined : request;
}
