import type { Issue } from '../../../forge/forge.ts';
import { taggedDigest } from '../../../model/digest.ts';
import type { UpkeepChanges, UpkeepProposal, UpkeepReply } from '../../../model/upkeep-changes.generated.ts';
import { code } from '../../../report/markdown.ts';
import type { Workspace } from '../../workspace.ts';
import { requestedAnalysis } from './request-analysis.ts';
import { requestedDataset, type LookAt, type Requested } from './request-dataset.ts';

/** What requests are read with. */
export interface RequestsOptions {
  readonly workspace: Pick<Workspace, 'root' | 'registry' | 'sources'>;
  /** Folder of the registry in its repository, with a slash at its end, or empty. */
  readonly prefix: string;
  /** Open issues, newest first. */
  readonly issues: readonly Issue[];
  readonly lookAt: LookAt;
  /** The issue whose event started this: it comes first. */
  readonly first?: number;
}

/** Requests that are read at a time, and of one account. */
const [MOST, EACH] = [20, 3];

/** Reads every open request, and says what is to be proposed or answered. What other issues say is nobody's here. */
export async function answerRequests({ workspace, prefix, issues, lookAt, first }: RequestsOptions): Promise<UpkeepChanges> {
  const proposals: UpkeepProposal[] = [];
  const replies: UpkeepReply[] = [];
  const counts = new Map<number, number>();
  // The oldest first, so that nobody is passed by for ever; whoever asks for many waits for their own.
  const queue = [...issues].sort((a, b) => Number(b.number === first) - Number(a.number === first) || a.number - b.number);
  let read = 0;
  for (const { number, author, body, title } of queue) {
    if (read === MOST) break;
    const kind = /^Dataset: /.test(title) ? 'dataset' : /^Analysis: /.test(title) ? 'analysis' : undefined;
    if (author.bot || kind === undefined || (counts.get(author.id) ?? 0) >= EACH) continue;
    const requested: Requested | undefined = kind === 'dataset' ? await requestedDataset(body, workspace.registry, lookAt) : requestedAnalysis(body, workspace);
    if (requested === undefined) continue;
    counts.set(author.id, (counts.get(author.id) ?? 0) + 1);
    read += 1;
    if ('missing' in requested) {
      replies.push({ issue: number, text: missingText(kind, requested.missing) });
      continue;
    }
    const branch = `headgate/request-${number}`;
    proposals.push({ branch, title: `Add the ${kind} ${requested.id}`, body: proposalText(kind, number, author.login), content: taggedDigest('request', 1, [number, requested.document]), files: { [prefix + requested.path]: requested.text } });
    replies.push({ issue: number, branch, text: `Thank you! The ${kind} is proposed in a pull request, where it is checked and looked at.` });
  }
  return { version: 1, proposals, replies, attention: [] };
}

/** Things that are named in one reply. */
const NAMED = 15;

function missingText(kind: string, missing: readonly string[]): string {
  const list = missing.slice(0, NAMED).map((line) => `- ${line}`);
  const more = missing.length > NAMED ? [`- and ${missing.length - NAMED} more of the kind`] : [];
  return `Thank you for asking! A pull request with this ${kind} can be made as soon as these are in order; edit the text above, and it is looked at again:\n\n${[...list, ...more].join('\n')}\n`;
}

function proposalText(kind: string, issue: number, login: string): string {
  return `${code(login)} asked for this ${kind} in #${issue}; the declaration was made of that form, and nobody has looked at it yet.\n\nCloses #${issue}\n`;
}
