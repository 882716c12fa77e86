import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

/** Makes a bucket as soon as the server answers: `make-bucket.ts ENDPOINT BUCKET`. Credentials come from the environment. */
async function main(endpoint: string, bucket: string): Promise<void> {
  const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, maxAttempts: 1 });
  for (let left = 600; ; left -= 1) {
    try {
      await client.send(new CreateBucketCommand({ Bucket: bucket }));
      return;
    } catch (error) {
      const { name, message } = error as Error;
      if (name === 'BucketAlreadyOwnedByYou' || name === 'BucketAlreadyExists') return;
      if (left === 0 || /Signature|AccessDenied|Invalid/.test(name)) throw new Error(`${name}: ${message}`);
      // It is still starting.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

await main(process.argv[2] as string, process.argv[3] as string);
