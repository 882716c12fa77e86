import type { FailureClass } from '../../model/stored.ts';
import { askEngine, lastLine, type Engine } from './engine.ts';

/** What a container of an image starts with. */
export interface ImageFacts {
  readonly platform: string;
  /** PATH that the image sets, if it does. */
  readonly path?: string;
  /** Names of the environment variables that the image sets. */
  readonly variables: readonly string[];
}

/** Why an image cannot be had. */
export interface ImageFault {
  readonly class: FailureClass;
  readonly reason: string;
}

/** What registries and engines say when asking again will not help. */
const FINAL = /manifest unknown|not found|no such image|name unknown|unauthorized|authentication required|denied|forbidden|no matching manifest|no image found|invalid reference|short-name|unsupported/i;

/**
 * Makes sure that an image is here: it is pulled only when it is absent, and only by its digest, which the engine
 * checks. An image that does not exist or may not be read is of class `environment`; a registry that is away is
 * `infrastructure` and worth another try.
 */
export async function ensureImage(engine: Engine, image: string, signal: AbortSignal): Promise<ImageFacts | ImageFault> {
  const here = await inspect(engine, image, signal);
  if (here !== undefined) return here;
  const pulled = await askEngine(engine.kind, ['pull', '--quiet', image], { signal });
  if (pulled.code !== 0) {
    const said = lastLine(pulled.stderr);
    return FINAL.test(pulled.stderr)
      ? { class: 'environment', reason: `the image ${image} cannot be had: ${said}. Check its name and digest, and that ${engine.kind} may read that registry (\`${engine.kind} login\`)` }
      : { class: 'infrastructure', reason: `the image ${image} could not be pulled: ${said}` };
  }
  return (await inspect(engine, image, signal)) ?? { class: 'infrastructure', reason: `the image ${image} was pulled, but ${engine.kind} does not have it` };
}

async function inspect(engine: Engine, image: string, signal: AbortSignal): Promise<ImageFacts | undefined> {
  const answer = await askEngine(engine.kind, ['image', 'inspect', '--format', '{"os":{{json .Os}},"architecture":{{json .Architecture}},"env":{{json .Config.Env}}}', image], { signal });
  if (answer.code !== 0) return undefined;
  const { os, architecture, env } = JSON.parse(answer.stdout) as { os: string; architecture: string; env: readonly string[] | null };
  const pairs = (env ?? []).map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)] as const);
  const path = pairs.find(([name]) => name === 'PATH')?.[1];
  return { platform: `${os}/${architecture}`, ...(path === undefined ? {} : { path }), variables: pairs.map(([name]) => name) };
}
