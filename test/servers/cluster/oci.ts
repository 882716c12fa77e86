import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an image says of itself, in the words of the OCI image specification. */
export interface ImageConfig {
  readonly User?: string;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly WorkingDir?: string;
  readonly Labels?: { readonly [name: string]: string };
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const layerType = 'application/vnd.oci.image.layer.v1.tar';
const configType = 'application/vnd.oci.image.config.v1+json';
const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** Writes an image whose layers are the contents of folders, as an OCI layout; the same contents give the same digest. Layers are not compressed: they travel over loopback. */
export async function writeImage(layout: string, roots: readonly string[], config: ImageConfig, architecture = process.arch === 'x64' ? 'amd64' : process.arch): Promise<void> {
  mkdirSync(join(layout, 'blobs/sha256'), { recursive: true });
  const layers: Descriptor[] = [];
  for (const root of roots) layers.push(await layer(layout, root));
  const image = { architecture, os: 'linux', config, rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) } };
  const described = blob(layout, configType, image);
  const manifest = blob(layout, manifestType, { schemaVersion: 2, mediaType: manifestType, config: described, layers });
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
}

/** Uploads the image of a layout to a registry at `http://host:port` and answers its digest. */
export async function pushImage(registry: string, layout: string, name: string): Promise<string> {
  const [described] = (JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')) as { manifests: Descriptor[] }).manifests;
  if (described === undefined) throw new Error(`${layout} holds no image`);
  const at = (digest: string): string => join(layout, 'blobs', digest.replace(':', '/'));
  const manifest = readFileSync(at(described.digest));
  const { config, layers } = JSON.parse(manifest.toString()) as { config: Descriptor; layers: Descriptor[] };
  for (const { digest } of [config, ...layers]) {
    if ((await fetch(`${registry}/v2/${name}/blobs/${digest}`, { method: 'HEAD' })).ok) continue;
    const begun = await fetch(`${registry}/v2/${name}/blobs/uploads/`, { method: 'POST' });
    const target = new URL(begun.headers.get('location') ?? '', registry);
    target.searchParams.set('digest', digest);
    expectCreated(await fetch(target, { method: 'PUT', body: await openAsBlob(at(digest)), headers: { 'content-type': 'application/octet-stream' } }), digest);
  }
  expectCreated(await fetch(`${registry}/v2/${name}/manifests/latest`, { method: 'PUT', body: manifest, headers: { 'content-type': described.mediaType } }), 'the manifest');
  return described.digest;
}

function expectCreated(answer: Response, what: string): void {
  if (answer.status !== 201) throw new Error(`the registry did not take ${what}: ${answer.status} ${answer.statusText}`);
}

async function layer(layout: string, root: string): Promise<Descriptor> {
  const file = join(layout, 'layer.tar');
  const { status, stderr } = spawnSync('tar', ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '-C', root, '-cf', file, '.'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar: ${stderr}`);
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  const hex = hash.digest('hex');
  renameSync(file, join(layout, 'blobs/sha256', hex));
  return { mediaType: layerType, digest: `sha256:${hex}`, size };
}

function blob(layout: string, mediaType: string, document: object): Descriptor {
  const bytes = JSON.stringify(document);
  const hex = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(layout, 'blobs/sha256', hex), bytes);
  return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(bytes) };
}
