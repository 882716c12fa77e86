// Runs in the rig's network namespace: tells, over TLS, which keys an issuer of tokens signs with. Everything is in a folder.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';

const [folder, port] = process.argv.slice(2);
if (folder === undefined || port === undefined) throw new Error('internal: the issuer needs a folder and a port');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const documents: { readonly [path: string]: string } = { '/.well-known/openid-configuration': read('discovery.json'), '/keys': read('keys.json') };
createServer({ cert: read('issuer.crt'), key: read('issuer.key') }, ({ url = '' }, response) => {
  const document = documents[url];
  response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(document);
}).listen(Number(port), '127.0.0.1');
