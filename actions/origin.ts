import type { ComputeInputs } from '../runner/commands/forge/compute.ts';
import type { Job } from './shell.ts';

/** The repository that the workflow is of, as git reaches it. */
export function originOf({ run, secret }: Job): ComputeInputs['origin'] {
  const [url, token] = [`${run.server}/${run.repository}`, secret('token')];
  // Without encryption only on one machine, where tests are: a token would be seen on the way.
  return { url, transports: [/^http:\/\/(localhost|127\.0\.0\.1)(:|\/)/.test(url) ? 'http' : 'https'], ...(token === undefined ? {} : { token }) };
}
