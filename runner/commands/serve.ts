import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What is served and where. */
export interface ServeOptions {
  /** Folder with the site. */
  readonly dir: string;
  /** Answers addresses below `/live/` (the path without that prefix) with the newest bytes; undefined is "not found". */
  readonly live?: (path: string) => Promise<Uint8Array | undefined>;
  /** First port to try; the next free one above it is taken. 0 lets the system choose. Default 4173. */
  readonly port?: number;
  /** Where the site's first page is, with a slash at both ends: what it was built for. Default `/`. */
  readonly base?: string;
  /** Default 127.0.0.1: pages of a registry on one's own machine are nobody else's business. */
  readonly host?: string;
}

/** A running server. */
export interface Served {
  /** Address of the first page, with a slash at the end. */
  readonly url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/** Ports tried before giving up. */
const attempts = 100;

/** Serves a folder of static files. Throws when no port of the hundred after the first is free, or the host is not ours. */
export async function serve({ dir, live, port = 4173, base = '/', host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const root = await realpath(dir);
  const server = createServer((request, response) => {
    answer({ root, live, base }, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The server failed to read this file.');
      else response.destroy();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + attempts && port < 65_536; port += 1) {
    const taken = await tryPort(server, port, host);
    if (taken !== undefined) return taken;
  }
  throw new Error(`no free port from ${first} to ${first + attempts - 1} on ${host}`);
}

function tryPort(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? done(undefined) : fail(error));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

interface Place {
  /** The folder, with links resolved. */
  readonly root: string;
  readonly live: ServeOptions['live'];
  readonly base: string;
}

async function answer({ root, live, base }: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD.');
  }
  const asked = decodedPath(request.url ?? '/');
  if (asked === undefined) return refuse(response, 400, 'This address cannot be read.');
  if (base !== '/' && (asked === '/' || `${asked}/` === base)) return redirect(response, base);
  if (!asked.startsWith(base)) return notFound(root, request, response);
  const path = asked.slice(base.length - 1);
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  if (path.startsWith('/live/')) return answerLive(live, path, request, response);
  const found = await find(root, path);
  if (!found) return notFound(root, request, response);
  if ('redirect' in found) return redirect(response, base.slice(0, -1) + found.redirect);
  await send(found, 200, request, response);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to });
  response.end();
}

/** The path of an address, decoded; undefined when it holds what no file of a site is named with. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    // Backslashes and drive letters are separators on some systems; a NUL ends a name on others.
    if (!path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').some((part) => part === '..' || part === '.' || /^[A-Za-z]:/.test(part))) return undefined;
    return path;
  } catch {
    return undefined;
  }
}

/** Nothing a contributor wrote may run: pages carry their own policy, published bytes get a sandbox. */
function headersFor(path: string): { readonly [name: string]: string } {
  const hashed = path.startsWith('/files/') || path.startsWith('/assets/');
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': path.startsWith('/files/') ? "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:" : "frame-ancestors 'none'; object-src 'none'; base-uri 'none'",
    // Files and assets are named by digests of what they hold; everything else is asked for anew.
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : path.startsWith('/live/') ? 'no-store' : 'no-cache',
  };
}

async function answerLive(live: ServeOptions['live'], path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await live?.(path.slice('/live/'.length));
  if (!bytes) return refuse(response, 404, 'No run publishes this.');
  response.writeHead(200, { 'Content-Type': typeOf(path), 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

interface FoundFile {
  readonly file: string;
  readonly size: number;
}

/** The file of a path, an address to go to for a folder without its slash, or undefined. Links that leave the root are not followed. */
async function find(root: string, path: string): Promise<FoundFile | { readonly redirect: string } | undefined> {
  try {
    const real = await realpath(join(root, path));
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    const facts = await stat(real);
    if (facts.isFile()) return path.endsWith('/') ? undefined : { file: real, size: facts.size };
    if (!facts.isDirectory()) return undefined;
    // A path that starts with two slashes would be an address of another host.
    if (!path.endsWith('/')) return { redirect: `/${path.split('/').filter(Boolean).map(encodeURIComponent).join('/')}/` };
    const index = join(real, 'index.html');
    return { file: index, size: (await stat(index)).size };
  } catch {
    return undefined;
  }
}

async function notFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await find(root, '/404.html');
  response.setHeader('Cache-Control', 'no-cache');
  if (!page || 'redirect' in page) refuse(response, 404, 'There is nothing at this address.');
  else await send(page, 404, request, response);
}

async function send({ file, size }: FoundFile, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(status, { 'Content-Type': typeOf(file), 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
  response.end(`${words}\n`);
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.geojson': 'application/geo+json',
  '.ipynb': 'application/x-ipynb+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.tif': 'image/tiff',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.fasta': 'text/plain; charset=utf-8',
  '.fastq': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.gz': 'application/gzip',
  '.zip': 'application/zip',
};

/** Content type by extension; bytes of no known kind are offered as bytes. */
function typeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
