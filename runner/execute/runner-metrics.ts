import type { RunnerState } from '../model/stored.ts';
import { metricsText } from './metrics.ts';

/** What a standing runner shows of itself as OpenMetrics text: whether it is there, and when its synthetic analysis last went well. */
export function runnerMetrics({ runner, program, host, state, updated, refused, synthetic }: RunnerState): string {
  const who = { runner };
  const seconds = (instant: string): number => Date.parse(instant) / 1000;
  const { family, end } = metricsText();
  family('headgate_runner', 'info', 'A standing runner.', [[{ ...who, program, host, state }, 1]]);
  family('headgate_runner_updated_seconds', 'gauge', 'When it last showed itself.', [[who, seconds(updated)]]);
  family('headgate_runner_refused_launches', 'gauge', 'Launches in its queue that it does not take.', [[who, refused.length]]);
  if (synthetic !== undefined) {
    family('headgate_synthetic_period_seconds', 'gauge', 'How often the synthetic analysis is run.', [[who, synthetic.minutes * 60]]);
    family('headgate_synthetic_success_seconds', 'gauge', 'When it last went well from end to end; 0: never.', [[who, synthetic.succeeded === undefined ? 0 : seconds(synthetic.succeeded)]]);
    family('headgate_synthetic_duration_seconds', 'gauge', 'How long that took from its being queued.', [[who, synthetic.seconds ?? 0]]);
    family('headgate_synthetic_failures', 'counter', 'How often it did not go well.', [[who, synthetic.failures]]);
  }
  return end();
}
