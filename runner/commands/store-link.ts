import { blobPath } from '../store/store.ts';
import { storePlaceName, type StorePlace } from '../store/open.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';

/** A signed address holds for a week at most. */
const MOST_HOURS = 168;

/** `headgate store link DIGEST`: an address for one blob of a store in S3, for somebody without credentials. */
export async function link(context: Context, args: Arguments, place: StorePlace, digest: string | undefined): Promise<number> {
  const hex = digest?.replace(/^sha256:/, '') ?? '';
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new UsageError(digest === undefined ? 'the digest of the bytes is missing' : `\`${digest}\` is not a whole digest`, 'a digest has 64 hexadecimal digits; `headgate why FILE` and every result name it');
  if (place.kind !== 's3') throw new UsageError(`${storePlaceName(place)} is a folder: give the file itself`, `it is ${blobPath(hex)} there`);
  const hours = args.count('hours') ?? 1;
  if (hours > MOST_HOURS) throw new UsageError(`--hours takes at most ${MOST_HOURS}, not ${hours}`, 'addresses in S3 hold for a week at most');
  const { addressIn } = await import('../store/s3/presign.ts');
  const address = await addressIn(place.location, blobPath(hex), hours * 3600);
  if (address === undefined) throw new UsageError(`${storePlaceName(place)} has no bytes with the digest ${hex}`, 'a result names those of its outputs');
  context.out(args.flag('json') ? `${JSON.stringify({ digest: hex, address, hours })}\n` : `${address}\n`);
  return exits.fine;
}
