import { dirname, resolve } from 'node:path';
import { configurationReasons } from '../declare/runner-configuration.ts';
import { contradictions } from '../execute/kubernetes/configuration.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import type { Arguments } from './arguments.ts';
import { givenConfiguration } from './given-configuration.ts';
import { UsageError, type Context } from './context.ts';

/** A configuration that was read and checked; the kubeconfig it names is an absolute path. */
export interface ReadConfiguration {
  readonly file: string;
  readonly configuration: RunnerConfiguration;
  readonly kubeconfig: string | undefined;
}

/** Reads the file of --runner-config. A file that is missing or wrong is a usage error that says all that is wrong with it. */
export function readRunnerConfiguration(context: Context, args: Arguments): ReadConfiguration {
  const given = args.text('runner-config');
  if (given === undefined) throw new UsageError('a runner in a cluster needs its configuration', 'name its file with --runner-config FILE; the manual says what is in it');
  const { file, document } = givenConfiguration(context, given);
  const reasons = configurationReasons(document).map(({ at, message, hint }) => `${at.length === 0 ? '' : `${at.join('.')}: `}${message}${hint === undefined ? '' : ` (${hint})`}`);
  const wrong = reasons.length > 0 ? reasons : contradictions(document as unknown as RunnerConfiguration);
  if (wrong.length > 0) throw new UsageError(`${file} is no configuration of a runner:\n  ${wrong.join('\n  ')}`);
  const configuration = document as unknown as RunnerConfiguration;
  return { file, configuration, kubeconfig: configuration.cluster.kubeconfig === undefined ? undefined : resolve(dirname(file), configuration.cluster.kubeconfig) };
}
