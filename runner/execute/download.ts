import { createWriteStream, rmSync } from 'node:fs';
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** Downloads declared bytes to a file. Undefined when the file is there; else why it could not be had. */
export type Download = (url: string, to: string, size: number) => Promise<string | undefined>;

/** What a download may reach. */
export interface DownloadRules {
  /** Hosts that may be asked, `*.` in front accepts subdomains; undefined: any public one. */
  readonly hosts?: readonly string[];
  /** Whether an address may be connected to. Default: public addresses only. */
  readonly mayConnect?: (address: string) => boolean;
  /** Certificate authority to trust instead of the system's. */
  readonly ca?: string;
}

const REDIRECTS = 5;
const SILENCE_MS = 60_000;

/** What an address answered, whatever its status, and the host that answered in the end; or why it was not asked. */
export type Ask = (address: string, headers?: { readonly [name: string]: string }) => Promise<{ readonly response: IncomingMessage; readonly host: string } | string>;

/**
 * Asks over https only, also after redirects, public addresses only: the address is judged where it is resolved, so that a
 * name cannot be public when it is checked and private when it is used. Throws when the connection fails.
 */
export function httpsAsk(rules: DownloadRules = {}): Ask {
  const mayConnect = rules.mayConnect ?? isPublic;
  const guarded: LookupFunction = (host, options, callback) => {
    systemLookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const allowed = addresses.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (first === undefined) return callback(Object.assign(new Error(`${host} is a private address`), { code: 'EPRIVATE' }), '', 0);
      if (options.all === true) return callback(null, allowed as never, 0);
      callback(null, first.address, first.family);
    });
  };
  const get = async (url: URL, headers: { readonly [name: string]: string }): Promise<IncomingMessage> => {
    // Loaded by whoever downloads: seldom, while it takes as long as a tenth of what a run loads.
    const { request } = await import('node:https');
    return new Promise((resolve, reject) => {
      const call = request(url, { lookup: guarded, headers: { ...headers, 'user-agent': 'headgate', 'accept-encoding': 'identity' }, timeout: SILENCE_MS, ...(rules.ca === undefined ? {} : { ca: rules.ca }) }, resolve);
      call.once('timeout', () => call.destroy(new Error('no answer')));
      call.once('error', reject);
      call.end();
    });
  };
  return async (address, headers = {}) => {
    let url = new URL(address);
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      if (url.protocol !== 'https:') return `${address} leads to ${url.protocol}//, only https is followed`;
      const refusal = refusedHost(url.hostname, rules);
      if (refusal !== undefined) return refusal;
      const response = await get(url, headers);
      const { statusCode = 0, headers: answered } = response;
      if (statusCode < 300 || statusCode >= 400 || answered.location === undefined) return { response, host: url.host };
      response.resume();
      url = new URL(answered.location, url);
    }
    return `${address} redirects more than ${REDIRECTS} times`;
  };
}

/** Why a host may not be asked; undefined when it may, as far as its name says. */
export function refusedHost(hostname: string, { hosts, mayConnect = isPublic }: DownloadRules): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (hosts !== undefined && !hosts.some((allowed) => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed))) return `${host} is not among the hosts that policy.json allows`;
  return isIP(host) !== 0 && !mayConnect(host) ? `${host} is a private address` : undefined;
}

/** Downloads over https as `httpsAsk` asks. Never reads more than the declared size. */
export function httpsDownload(rules: DownloadRules = {}): Download {
  const ask = httpsAsk(rules);
  return async (address, to, size) => {
    try {
      const answer = await ask(address);
      if (typeof answer === 'string') return answer;
      const { response, host } = answer;
      if (response.statusCode !== 200) {
        response.resume();
        return `${host} answered ${response.statusCode ?? 0} for ${address}`;
      }
      const tooLong = await save(response, to, size);
      return tooLong ? `${address} is longer than the declared ${size} bytes` : undefined;
    } catch (error) {
      rmSync(to, { force: true });
      return `${address}: ${(error as Error).message}`;
    }
  };
}

async function save(response: IncomingMessage, to: string, size: number): Promise<boolean> {
  let got = 0;
  let tooLong = false;
  const { pipeline } = await import('node:stream/promises');
  await pipeline(
    response,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        got += chunk.length;
        if (got > size) {
          tooLong = true;
          return;
        }
        yield chunk;
      }
    },
    createWriteStream(to, { flags: 'wx' }),
  );
  if (tooLong) rmSync(to, { force: true });
  return tooLong;
}

const reserved = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) reserved.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [['::', 128], ['::1', 128], ['64:ff9b::', 96], ['100::', 64], ['2001:db8::', 32], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) reserved.addSubnet(net, bits, 'ipv6');

/** Whether an address is a public one (IANA special-purpose registries; IPv4 inside IPv6 is judged as IPv4). */
export function isPublic(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublic(mapped);
  const family = isIP(address);
  return family !== 0 && !reserved.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
