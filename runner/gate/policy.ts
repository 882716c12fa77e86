import type { Account, ApprovalClassName, Budget } from '../model/approval.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { ApprovalClass, Policy, Quantities } from '../model/declared.ts';
import { digestOf } from '../model/digest.ts';
import type { Asks } from './asks.ts';
import { isAmong } from './people.ts';

/** What policy says of work: what no approval can allow, else the class and what the class asks for. */
export interface Verdict {
  /** Bounds of the policy that are broken, in words; no approval lifts them. */
  readonly refused: readonly string[];
  readonly class?: ApprovalClassName;
  /** Why it is in no smaller class, in words. */
  readonly notSmaller: readonly string[];
  readonly needs?: Needs;
}

/** What approving in a class asks for. */
export interface Needs {
  readonly class: ApprovalClassName;
  readonly who: readonly string[];
  readonly approvers: number;
  /** One approver has another affiliation than the author. */
  readonly independent: boolean;
  /** The approval names a cost. */
  readonly budget: boolean;
  /** One approval is a click on the forge's protected environment. */
  readonly click: boolean;
  readonly expiresHours: number;
  readonly maxLaunchHours: number;
  readonly maxAttempts: number;
}

/** Classes from the smallest. */
const classNames: readonly ApprovalClassName[] = ['self', 'standard', 'large'];

/** The larger of two classes. */
export function larger(a: ApprovalClassName, b: ApprovalClassName): ApprovalClassName {
  return classNames.indexOf(a) >= classNames.indexOf(b) ? a : b;
}

/** Digest of a policy, as approvals name it. */
export function policyDigest(policy: Policy): string {
  return digestOf(canonical(['policy', 1, policy as unknown as Json]));
}

/** What a class asks for, with defaults filled in; undefined when the policy does not have it. */
export function needsOf(policy: Policy, name: ApprovalClassName): Needs | undefined {
  const declared = policy.classes?.[name];
  if (declared === undefined) return undefined;
  return {
    class: name,
    who: declared.who,
    approvers: declared.approvers ?? (name === 'large' ? 2 : 1),
    independent: declared.independent === true,
    budget: declared.budget ?? name === 'large',
    click: declared.click === true,
    expiresHours: declared.expiresHours ?? 168,
    maxLaunchHours: declared.maxLaunchHours ?? 72,
    maxAttempts: declared.maxAttempts ?? 5,
  };
}

/** Totals of several plans, as a budget that covers them; `cost` where the policy has prices. */
export function totalOf(policy: Policy, plans: readonly Asks[]): Budget {
  const sum = (pick: (asks: Asks) => number): number => plans.reduce((total, asks) => total + pick(asks), 0);
  const cost = costOf(policy, { cpuHours: sum((asks) => asks.cpuHours), gpuHours: sum((asks) => asks.gpuHours), memoryGiBHours: sum((asks) => asks.memoryGiBHours) });
  return { tasks: sum((asks) => asks.tasks), cpuHours: sum((asks) => asks.cpuHours), gpuHours: sum((asks) => asks.gpuHours), ...(cost === undefined ? {} : { cost }) };
}

/** What use costs at the policy's prices; undefined where it has none. */
export function costOf({ prices }: Policy, used: { readonly cpuHours: number; readonly gpuHours: number; readonly memoryGiBHours: number }): number | undefined {
  if (prices === undefined) return undefined;
  const of = (price: number | undefined, amount: number): number => (price === undefined || price === 0 || amount === 0 ? 0 : price * amount);
  return of(prices.cpuHour, used.cpuHours) + of(prices.gpuHour, used.gpuHours) + of(prices.memoryGiBHour, used.memoryGiBHours);
}

/** What is judged: plans, what they may use together, and whose they are where that is known. */
export interface Judged {
  readonly plans: readonly Asks[];
  readonly total: Budget;
  readonly author?: Account;
}

/** Judges plans by a policy. The class is the first of self, standard and large whose bounds they keep. */
export function judgePolicy(policy: Policy, judged: Judged): Verdict {
  const refused = [...limitReasons(policy, judged.plans), ...judged.plans.flatMap((asks) => toolReasons(policy, asks))];
  const notSmaller: string[] = [];
  if (policy.classes === undefined) return { refused: [...refused, 'policy.json declares no approval classes, so nothing can be approved'], notSmaller };
  for (const name of classNames) {
    const declared = policy.classes[name];
    if (declared === undefined) continue;
    const reasons = classReasons(policy, name, declared, judged);
    const needs = needsOf(policy, name);
    if (reasons.length === 0 && needs !== undefined) return { refused, class: name, notSmaller, needs };
    notSmaller.push(...reasons.map((reason) => `not ${name}: ${reason}`));
  }
  return { refused: [...refused, 'no approval class of policy.json covers it', ...notSmaller], notSmaller };
}

function limitReasons({ limits = {} }: Policy, plans: readonly Asks[]): string[] {
  const reasons: string[] = [];
  if (limits.plansPerProposal !== undefined && plans.length > limits.plansPerProposal) reasons.push(`${plans.length} plans, and the policy allows ${limits.plansPerProposal} in one proposal`);
  for (const asks of plans) {
    if (limits.tasksPerPlan !== undefined && asks.allTasks > limits.tasksPerPlan) reasons.push(`${asks.analysis} has ${asks.allTasks} tasks, and the policy allows ${limits.tasksPerPlan}`);
    reasons.push(...quantityReasons(asks, limits.task));
  }
  return reasons;
}

/** Images, networks and hosts that the policy does not list. */
function toolReasons(policy: Policy, asks: Asks): string[] {
  const networks = policy.networks ?? ['none'];
  return [
    ...asks.images.filter((image) => policy.images !== undefined && !policy.images.some((start) => isBelow(image, start))).map((image) => `${asks.analysis} uses the image ${image}, which is below none of those that the policy accepts (${policy.images?.join(', ') || 'none'})`),
    ...asks.networks.filter((network) => !networks.includes(network)).map((network) => `${asks.analysis} asks for the network class ${network}; the policy allows ${networks.join(', ') || 'none of them'}`),
    ...asks.locations.filter((location) => policy.fetchHosts !== undefined && location.startsWith('https://') && !isHost(policy.fetchHosts, location)).map((location) => `${asks.analysis} fetches ${location}, and the policy does not list its host`),
    ...asks.locations.filter((location) => policy.fetchHosts !== undefined && location.startsWith('s3://') && policy.fetchBuckets?.includes(location.slice('s3://'.length).split('/')[0] ?? '') !== true).map((location) => `${asks.analysis} fetches ${location}, and the policy does not list its bucket`),
  ];
}

function isBelow(image: string, start: string): boolean {
  if (!image.startsWith(start)) return false;
  return start.endsWith('/') || ['/', '@'].includes(image[start.length] ?? '');
}

function isHost(hosts: readonly string[], location: string): boolean {
  const host = URL.parse(location)?.hostname;
  return host !== undefined && hosts.some((listed) => (listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : host === listed));
}

function classReasons(policy: Policy, name: ApprovalClassName, { who, upTo = {}, networks = ['none'] }: ApprovalClass, { plans, total, author }: Judged): string[] {
  const reasons: string[] = [];
  if (name === 'self' && author !== undefined && !isAmong(policy, who, author)) reasons.push(`${author.login} is not among ${who.join(', ') || 'anybody'}`);
  const bound = (words: string, value: number | undefined, most: number | undefined): void => {
    if (most === undefined) return;
    if (value === undefined) reasons.push(`its ${words} is not known, and ${most} is allowed`);
    else if (!(value <= most)) reasons.push(`${shown(value)} ${words}, and ${most} is allowed`);
  };
  bound('tasks', total.tasks, upTo.tasks);
  bound('processor hours', total.cpuHours, upTo.cpuHours);
  bound('GPU hours', total.gpuHours ?? 0, upTo.gpuHours);
  bound('cost', total.cost, upTo.cost);
  for (const asks of plans) {
    reasons.push(...quantityReasons(asks, upTo.task));
    for (const network of asks.networks) if (!networks.includes(network)) reasons.push(`${asks.analysis} asks for the network class ${network}`);
  }
  return reasons;
}

function quantityReasons(asks: Asks, most: Quantities = {}): string[] {
  const units = { cpu: 'processors', memory: 'MiB of memory', disk: 'MiB of scratch space', gpu: 'GPUs', time: 'seconds' } as const;
  return (Object.keys(units) as (keyof typeof units)[]).flatMap((name) => {
    const bound = most[name];
    return bound === undefined || asks.largest[name] <= bound ? [] : [`a task of ${asks.analysis} may ask for ${shown(asks.largest[name])} ${units[name]}, and ${bound} is allowed`];
  });
}

function shown(value: number): string {
  return value === Infinity ? 'any number of (there is no `max`)' : String(Math.round(value * 1000) / 1000);
}
