import type { ProposalBounds, ProposalExpected, ResourceCaps } from '../../model/proposal-report.generated.ts';
import { bytes, duration, plural } from '../style.ts';

/** Upper bounds in words: every task at its caps until its deadline. */
export function boundsText({ cpuHours, gpuHours, cost, currency }: ProposalBounds): string {
  const parts = [cpuHours === null ? 'any number of processor hours' : `at most ${rounded(cpuHours)} processor hours`];
  if (gpuHours !== 0) parts.push(gpuHours === null ? 'any number of GPU hours' : `${rounded(gpuHours)} GPU hours`);
  if (cost !== undefined) parts.push(cost === null ? 'a cost without a bound' : money(cost, currency));
  return parts.join(', ');
}

/** What is expected, and how sure that is; what is not known is not zero. */
export function expectedText({ tasks, known, hours, bytes: size, cost, sure }: ProposalExpected, currency?: string): string {
  if (tasks === 0) return 'nothing: every task has a record';
  if (sure === 'none') return 'unknown: none of these steps has run before';
  const sum = `about ${duration(hours * 3600)} of work, ${bytes(Math.round(size))} of outputs${cost === undefined ? '' : `, ${money(cost, currency)}`}`;
  return sure === 'all' ? `${sum}, from past executions of every step` : `${sum} for ${known} of ${plural(tasks, 'execution')}; of the others nothing is known`;
}

/** Caps of one task in words. */
export function capsText({ cpu, memory, disk, gpu, time }: ResourceCaps): string {
  const of = (value: number | null, words: (value: number) => string, what: string): string => (value === null ? `any ${what}` : words(value));
  const parts = [of(cpu, (value) => `${rounded(value)} ${value === 1 ? 'processor' : 'processors'}`, 'number of processors'), of(memory, mebibytes, 'memory'), of(disk, (value) => `${mebibytes(value)} scratch`, 'scratch space'), of(time, duration, 'time')];
  if (gpu !== 0) parts.splice(1, 0, of(gpu, (value) => plural(value, 'GPU'), 'number of GPUs'));
  return parts.join(', ');
}

/** An amount of money; small ones keep two digits that say something. */
export function money(value: number, currency = ''): string {
  const text = value >= 1 || value === 0 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
  return `${text} ${currency}`.trim();
}

/** A number as people read it. */
export function rounded(value: number): string {
  return String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

function mebibytes(value: number): string {
  return bytes(Math.round(value * 2 ** 20));
}
