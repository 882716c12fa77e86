import type { Forge, Written } from '../../../forge/forge.ts';
import type { UpkeepAttention, UpkeepChanges } from '../../../model/upkeep-changes.generated.ts';
import { code, link, prose } from '../../../report/markdown.ts';

/** Marker of the one reply below a request, and of the one issue that lists what needs a person. */
const [REPLY, STANDING] = ['request', 'upkeep'];

/** What was written. */
export interface ProposedChanges {
  readonly proposals: readonly { readonly branch: string; readonly number: number; readonly did: Written['did'] }[];
  readonly replies: readonly { readonly issue: number; readonly did: Written['did'] }[];
  /** The standing issue; absent while only a part was looked at, which says nothing of the rest. */
  readonly standing?: Written['did'];
}

/** Opens or updates the pull requests, answers below requests, and keeps the one issue. Done again, it writes nothing. */
export async function proposeChanges(forge: Forge, all: readonly UpkeepChanges[], { whole }: { /** Everything was looked at. */ readonly whole: boolean }): Promise<ProposedChanges> {
  const proposals: ProposedChanges['proposals'][number][] = [];
  const urls = new Map<string, string>();
  for (const { branch, title, body, content, files } of all.flatMap((one) => one.proposals)) {
    const { number, did, url } = await forge.writePullRequest({ branch, title, body, message: title, content, files });
    proposals.push({ branch, number, did });
    urls.set(branch, url);
  }
  const replies: ProposedChanges['replies'][number][] = [];
  for (const { issue, text, branch } of all.flatMap((one) => one.replies)) {
    // It promises a pull request that had no room this time.
    if (branch !== undefined && !urls.has(branch)) continue;
    const { did } = await forge.writeComment(issue, { marker: REPLY, body: () => (branch === undefined ? text : `${text}\n\n${link('The pull request', urls.get(branch))}\n`) });
    replies.push({ issue, did });
  }
  if (!whole) return { proposals, replies };
  const attention = all.flatMap((one) => one.attention);
  const { did } = await forge.writeIssue({ marker: STANDING, title: 'What needs a person', settled: attention.length === 0, body: () => standingText(attention) });
  return { proposals, replies, standing: did };
}

/** Things that are listed. */
const LISTED = 100;

function standingText(attention: readonly UpkeepAttention[]): string {
  if (attention.length === 0) return 'Nothing at the moment. This issue opens again when there is something.\n';
  const lines = attention.slice(0, LISTED).map(({ about, text }) => `- ${code(about)}: ${prose(text, 600)}`);
  return `Upkeep cannot do these by itself. The list is kept up to date; when it is empty, the issue closes.\n\n${lines.join('\n')}\n${attention.length > LISTED ? `- and ${attention.length - LISTED} more\n` : ''}`;
}
