import { upkeepChanges as isChanges } from '../../../declare/handed.generated.js';
import type { UpkeepAttention, UpkeepChanges } from '../../../model/upkeep-changes.generated.ts';
import { packWord, unpackWord } from './packed.ts';

/** Changes as one word for the job that may write to the forge. What has no room is left out, and needs a person. */
export function packChanges({ proposals, replies, attention }: UpkeepChanges): string {
  const kept = [...proposals.slice(0, 100)];
  const left: UpkeepAttention[] = proposals.slice(100).map(tooLarge);
  for (;;) {
    const changes: UpkeepChanges = { version: 1, proposals: kept, replies: replies.slice(0, 100), attention: [...left, ...attention].slice(0, 200) };
    const packed = packWord(JSON.stringify(changes));
    if (packed !== undefined) {
      if (!isChanges(changes)) throw new Error('internal: these are no changes of upkeep');
      return packed;
    }
    const largest = kept.reduce((most, one, n) => (sizeOf(one) > sizeOf(kept[most] as (typeof kept)[number]) ? n : most), 0);
    const [removed] = kept.splice(largest, 1);
    if (removed === undefined) throw new Error('internal: words alone are too many');
    left.push(tooLarge(removed));
  }
}

function sizeOf({ files }: UpkeepChanges['proposals'][number]): number {
  return Object.values(files).reduce((sum, text) => sum + text.length, 0);
}

function tooLarge({ branch, title }: UpkeepChanges['proposals'][number]): UpkeepAttention {
  return { about: branch, text: `“${title}” is too large to be proposed together with the rest; a person has to do it, or it has to be asked for alone` };
}

/** Reads changes that another job wrote. Throws when they do not follow their schema: then that job is broken. */
export function unpackChanges(packed: string): UpkeepChanges {
  const document = unpackWord(packed, 'changes of upkeep');
  if (!isChanges(document)) throw new Error('these are no changes of upkeep (schemas/output/upkeep-changes.v1.json)');
  return document as UpkeepChanges;
}
