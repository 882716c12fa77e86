import accounts from '../manifests/accounts.json' with { type: 'json' };
import admission from '../manifests/admission.json' with { type: 'json' };
import cache from '../manifests/cache.json' with { type: 'json' };
import namespace from '../manifests/namespace.json' with { type: 'json' };
import network from '../manifests/network.json' with { type: 'json' };
import mirror from '../manifests/network-mirror.json' with { type: 'json' };
import open from '../manifests/network-open.json' with { type: 'json' };
import observer from '../manifests/observer.json' with { type: 'json' };
import quota from '../manifests/quota.json' with { type: 'json' };
import { settingsOf } from '../execute/kubernetes/configuration.ts';
import { labels } from '../execute/kubernetes/names.ts';
import type { ClusterObject } from '../execute/kubernetes/objects.ts';
import type { Json } from '../model/canonical.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import { parseS3Url } from '../store/s3/url.ts';
import { UsageError } from './context.ts';
import { marked } from './in-force.ts';
import { standingRunner } from './standing-runner.ts';

/** Label of what an installation is made of, whose value is its namespace: installations of one name in two namespaces share no object. */
export const PART = 'headgate/install';

/** Words and values that a manifest may name as `$(word)`. A value that is not text stands alone in its string. */
type Words = { readonly [word: string]: Json };

/** Beginning of the names of an installation's objects. */
function installationPrefix(installation: string): string {
  return `headgate-${installation}`;
}

/** Selects the objects that an installation is made of. */
export function installationSelector({ installation, cluster }: RunnerConfiguration): string {
  return `${labels.managedBy}=headgate,${labels.installation}=${installation},${PART}=${cluster.namespace}`;
}

/**
 * Every object of an installation, in the order in which they are made: data in `runner/manifests/` with the words of the
 * configuration. Throws a UsageError when the configuration does not say enough.
 */
export function installationObjects(configuration: RunnerConfiguration): ClusterObject[] {
  const { networks } = settingsOf(configuration);
  const parts: readonly (readonly object[])[] = [namespace, accounts, ...(configuration.install?.observer === true ? [observer] : []), network, ...(networks.includes('mirror') ? [mirror] : []), ...(networks.includes('open') ? [open] : []), quota, ...(configuration.cache?.folder === undefined ? [] : [cache]), admission];
  const words = wordsOf(configuration);
  const own = { [labels.managedBy]: 'headgate', [labels.installation]: configuration.installation, [PART]: configuration.cluster.namespace };
  const objects = parts.flat().map((manifest) => filled(manifest as Json, words) as unknown as ClusterObject);
  // The runner last: what it works with, and what it is held to, is there before it.
  return [...objects.map(marked), ...standingRunner(configuration)].map((object) => {
    return { ...object, metadata: { ...object.metadata, labels: { ...object.metadata.labels, ...own } } };
  });
}

/** Puts the words into a manifest. Words cannot add quotes: the schema of the configuration allows none. */
function filled(value: Json, words: Words): Json {
  if (Array.isArray(value)) return value.map((item) => filled(item, words));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item as Json, words)]));
  if (typeof value !== 'string') return value;
  const known = (word: string): Json => {
    const found = words[word];
    if (found === undefined) throw new Error(`internal: a manifest names $(${word}), which is no word of an installation`);
    return found;
  };
  const alone = /^\$\(([a-zA-Z]+)\)$/.exec(value)?.[1];
  if (alone !== undefined) return known(alone);
  return value.replace(/\$\(([a-zA-Z]+)\)/g, (_, word: string) => {
    const found = known(word);
    // A list within an expression is one of CEL, which writes lists of plain strings as JSON does, with either quote.
    return typeof found === 'string' ? found : JSON.stringify(found).replaceAll('"', "'");
  });
}

/** Beginnings of the names of images that pods may have, each to its last slash. */
export function allowedRegistries({ install = {}, hostImages = [], agentImage }: RunnerConfiguration): string[] {
  const places = install.registries ?? [...new Set([agentImage, ...hostImages.map(({ image }) => image)].map((image) => image.split('/')[0] as string))].sort();
  return places.map((place) => (place.endsWith('/') ? place : `${place}/`));
}

function wordsOf(configuration: RunnerConfiguration): Words {
  const { installation, cluster, store, install = {} } = configuration;
  const settings = settingsOf(configuration);
  const registries = allowedRegistries(configuration);
  const secrets = store.secret === undefined ? [] : [store.secret];
  const most = install.quota ?? {};
  return {
    installation,
    namespace: cluster.namespace,
    prefix: installationPrefix(installation),
    registries,
    registriesText: registries.join(', '),
    networks: [...settings.networks],
    networksText: settings.networks.join(', '),
    secrets,
    secretsText: secrets.join(', ') || 'there is none',
    claims: settings.cache === undefined ? [] : [settings.cache.claim],
    cacheFolder: configuration.cache?.folder ?? '',
    storeEgress: storeEgress(configuration),
    mirrorEgress: mirrorEgress(configuration),
    quota: {
      pods: String(most.pods ?? settings.pods + 16),
      'count/jobs.batch': '2000',
      ...(most.cpu === undefined ? {} : { 'requests.cpu': String(most.cpu) }),
      ...(most.memory === undefined ? {} : { 'limits.memory': `${most.memory}Mi` }),
    },
  };
}

const dns = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };

/** How the store is reached; a store in a folder needs no network. */
function storeEgress({ store, install }: RunnerConfiguration): Json {
  if (!store.url.startsWith('s3://')) return [];
  const { endpoint } = parseS3Url(store.url);
  const url = endpoint === undefined ? undefined : new URL(endpoint);
  const isAddress = /^[0-9]+(\.[0-9]+){3}$/.test(url?.hostname ?? '');
  const cidrs = install?.storeAddresses ?? (isAddress ? [`${url?.hostname}/32`] : undefined);
  if (cidrs === undefined) throw new UsageError(`the store is at a name (${url?.hostname ?? 'that of AWS'}), and network policies know addresses only`, 'give its addresses as install.storeAddresses in the runner configuration, such as the published ranges of your region');
  const port = Number(url?.port || (url?.protocol === 'http:' ? 80 : 443));
  return [{ to: cidrs.map((cidr) => ({ ipBlock: { cidr } })), ports: [{ protocol: 'TCP', port }] }, ...(isAddress ? [] : [dns])];
}

function mirrorEgress(configuration: RunnerConfiguration): Json {
  const { mirror: place } = configuration.install ?? {};
  if (place !== undefined) return [{ to: [{ ipBlock: { cidr: place.address } }], ports: [{ protocol: 'TCP', port: place.port }] }];
  if (settingsOf(configuration).networks.includes('mirror')) throw new UsageError('the network class mirror is offered, but no mirror is named', 'give its address and port as install.mirror in the runner configuration, or take `mirror` out of networks');
  return [];
}
