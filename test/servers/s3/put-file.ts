import { s3Store } from '../../../runner/store/s3/store.ts';
import { parseS3Url } from '../../../runner/store/s3/url.ts';

/** `put-file.ts URL FILE [COPY]`: stores a file in a store, fetches it back where COPY says, and prints digest, size and its own peak of memory in MiB. */
async function main(url: string, file: string, copy: string | undefined): Promise<void> {
  const store = s3Store({ location: parseS3Url(url) });
  const stored = await store.putFile(file);
  if (copy !== undefined && !(await store.fetchBlob(stored.digest, copy, 0o600))) throw new Error('it did not come back');
  console.log(JSON.stringify({ ...stored, peak: process.resourceUsage().maxRSS / 1024, requests: store.requests(), traffic: store.traffic?.() }));
}

await main(process.argv[2] as string, process.argv[3] as string, process.argv[4]);
