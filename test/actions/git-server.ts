import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of git on loopback, by git's own program for web servers. */
export interface GitServer {
  readonly url: string;
  /** Authorization headers that came, in order. */
  readonly authorizations: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** Serves a repository at `/NAME` to whoever asks; commits may be asked for by their ids. */
export async function serveGit(folder: string, name: string): Promise<GitServer> {
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const child = spawn('git', ['-c', 'uploadpack.allowAnySHA1InWant=true', '-c', 'uploadpack.allowFilter=true', 'http-backend'], {
      env: { PATH: '/usr/bin:/bin', GIT_PROJECT_ROOT: folder, GIT_HTTP_EXPORT_ALL: '1', REQUEST_METHOD: request.method ?? 'GET', PATH_INFO: pathname.replace(`/${name}`, ''), QUERY_STRING: searchParams.toString(), CONTENT_TYPE: request.headers['content-type'] ?? '', HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '', GIT_PROTOCOL: String(request.headers['git-protocol'] ?? '') },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    request.pipe(child.stdin);
    child.stdin.on('error', () => {});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const headers = Object.fromEntries(answer.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n').map((line) => line.split(/: (.*)/s) as [string, string]));
      response.writeHead(Number(headers['Status']?.slice(0, 3) ?? (end < 0 ? 500 : 200)), { 'content-type': headers['Content-Type'] ?? 'text/plain' });
      response.end(answer.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
