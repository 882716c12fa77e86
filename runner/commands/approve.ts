import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { approverReasons } from '../gate/approvers.ts';
import { signApproval, type Trust } from '../gate/approval.ts';
import type { Asks } from '../gate/asks.ts';
import { judgePolicy, policyDigest, totalOf, type Needs } from '../gate/policy.ts';
import { proposalDigest } from '../gate/proposal.ts';
import { readSigningKey, type SigningKey } from '../gate/signature.ts';
import type { Approval, Approver, Budget } from '../model/approval.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { Policy } from '../model/declared.ts';
import { inert, plural } from '../report/style.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import { asksOfPlan, policyAtTip } from './admit.ts';
import { approveAtForge } from './approve-forge.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { finishedStore, openStore } from './places.ts';
import { grown, grownBudget, growthOf, standingDigest, type Growth } from './standing.ts';
import { trustOf } from './trust.ts';
import { chosenAnalyses, openRegistry, planAnalysis } from './workspace.ts';

const HOUR = 3600 * 1000;

/** `headgate approve [DIGEST]`: shows what is to be approved, once or (--standing) for data that grow, and with the digest that it showed, signs it. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [quoted, ...more] = args.operands;
  if (more.length > 0) throw new UsageError('`headgate approve` takes one digest');
  const growth = growthOf(args, Date.now());
  const trust = trustOf(context, args);
  if (trust === undefined) throw new UsageError('approvals are for runners with keys', 'name the configuration that has `approvals` with --runner-config FILE');
  if (args.flag('forge')) {
    if (quoted !== undefined || growth !== undefined) throw new UsageError('approve --forge takes digests from comments, and no standing approval', 'leave out the digest and --standing');
    return approveAtForge(context, args, { trust, signer: signerOf(context, args, trust) });
  }
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const policy = await policyAtTip(trust, workspace.root);
  if (policy === undefined) throw new UsageError(`there is no policy.json in order at the tip of the default branch (${trust.branch ?? 'origin/HEAD, origin/main or main'})`, 'commit one; `headgate validate` tells what is wrong with it');
  const store = await openStore(context, args);
  const revocations = await readRevocations(store);
  const finishedIn = (await finishedStore(context, args)) ?? store;
  const planned = [];
  for (const id of chosenAnalyses(workspace, args)) {
    const one = planAnalysis(workspace.registry, id);
    // What is to be computed in any case, or again when data have grown, is approved although it is there.
    if (growth !== undefined || args.text('cache') === 'off' || (await findResult(finishedIn, one.planned.digest, revocations)) === undefined) planned.push(one);
  }
  if (planned.length === 0) {
    context.out('nothing to approve: everything is finished\n');
    return exits.fine;
  }
  const now = planned.map(asksOfPlan);
  const asks = growth === undefined ? now : now.map((one) => grown(one, growth));
  const series = [...new Set(asks.map((one) => one.series))].sort();
  const what = growth === undefined ? { kind: 'proposal' as const, digest: proposalDigest(asks.map(({ plan }) => plan)), plans: [...new Set(asks.map(({ plan }) => plan))].sort() } : { kind: 'standing' as const, digest: standingDigest(series, growth), series, growth };
  const budget = growth === undefined ? totalOf(policy, asks) : grownBudget(policy, asks, growth);
  const verdict = judgePolicy(policy, { plans: asks, total: budget });
  for (const one of asks) context.out(`${inert(one.analysis)}: ${plural(one.allTasks, 'task')}, at most ${one.largest.cpu} processors and ${one.largest.memory} MiB each; network ${one.networks.join(', ')}${one.images.length === 0 ? '' : `; ${inert(one.images.join(', '))}`}; ${growth === undefined ? `plan ${one.plan}` : `series ${one.series}`}\n`);
  if (growth !== undefined) context.out(`up to ${plural(growth.units, 'unit')}, ${plural(growth.launches, 'launch', 'launches')}, until ${growth.until.slice(0, 10)}; data from ${growth.sources.length === 0 ? 'the registry only' : inert(growth.sources.join(', '))}\n`);
  context.out(`together at most ${rounded(budget.cpuHours)} processor hours${budget.cost === undefined ? '' : `, ${rounded(budget.cost)} ${policy.prices?.currency ?? ''}`}\n`);
  const reasons = [...verdict.refused, ...outside(asks, growth), ...asks.filter((one) => Object.values(one.largest).includes(Infinity)).map((one) => `a task of ${one.analysis} may ask for any amount: declare \`max\``)];
  const { needs } = verdict;
  const by: Approver = { id: forgeIdOf(policy, args.text('as') ?? context.user), login: args.text('as') ?? context.user, via: 'key' };
  if (needs !== undefined) reasons.push(...approverReasons({ policy, needs, approvers: [by], budget, others: [] }));
  if (reasons.length > 0 || needs === undefined) {
    for (const reason of reasons) context.err(`refused: ${inert(reason)}\n`);
    return exits.findings;
  }
  context.out(`class ${needs.class}, by ${inert(by.login)}\n${what.kind} ${what.digest}\n`);
  if (quoted === undefined) {
    context.err(`to approve exactly this: ${context.command} approve ${what.digest} --key FILE, with the same options\n`);
    return exits.fine;
  }
  if (quoted !== what.digest) throw new UsageError(`the declarations give the ${what.kind} ${what.digest}, not ${quoted}`, 'something changed since it was shown; look again, then quote the new digest whole');
  const signer = signerOf(context, args, trust);
  // A run on this machine calls itself `local`, one in a cluster by its installation.
  const runners = args.texts('for').length > 0 ? args.texts('for') : [...new Set([trust.installation, 'local'])];
  const document = approvalOf({ runners, trust, policy, needs, by, budget, what, cache: args.text('cache') === 'off' ? 'off' : 'use' });
  await store.create(`approvals/${what.digest}/${document.id}.json`, `${canonical(signApproval(document, signer) as unknown as Json)}\n`);
  context.err(`approved until ${document.expires}, for ${document.maxAttempts} launches at most: approval ${document.id}\n`);
  return exits.fine;
}

/** What is approved: exactly these plans, or whatever a series gives within bounds. */
type What = { readonly kind: 'proposal'; readonly digest: string; readonly plans: readonly string[] } | { readonly kind: 'standing'; readonly digest: string; readonly series: readonly string[]; readonly growth: Growth };

function approvalOf({ runners, trust, policy, needs, by, budget, what, cache }: { readonly runners: readonly string[]; readonly trust: Trust; readonly policy: Policy; readonly needs: Needs; readonly by: Approver; readonly budget: Budget; readonly what: What; readonly cache: Approval['cache'] }): Approval {
  const now = Date.now();
  const bound = {
    version: 1 as const,
    id: `${now.toString(36).padStart(9, '0')}-${randomBytes(5).toString('hex')}`,
    repository: trust.repository,
    installation: trust.installation,
    runners,
    class: needs.class,
    approvers: [by],
    policy: policyDigest(policy),
    cache,
    budget,
    issued: new Date(now).toISOString(),
    maxLaunchHours: needs.maxLaunchHours,
  };
  if (what.kind === 'proposal') return { ...bound, kind: 'proposal', proposal: what.digest, plans: what.plans, expires: new Date(now + needs.expiresHours * HOUR).toISOString(), maxAttempts: needs.maxAttempts };
  const { units, launches, until, sources } = what.growth;
  return { ...bound, kind: 'standing', series: what.series, sources, units, expires: until, maxAttempts: launches };
}

/** Data of today that lie outside of what a standing approval would allow. */
function outside(plans: readonly Asks[], growth: Growth | undefined): string[] {
  if (growth === undefined) return [];
  return plans.flatMap(({ analysis, locations }) => locations.filter((location) => !growth.sources.some((source) => location.startsWith(source))).map((location) => `${analysis} reads ${location}, which is below none of the places that --data names`));
}

/** The key of --key, which has to be one that the configuration trusts. */
function signerOf(context: Context, args: Arguments, trust: Trust): SigningKey {
  const given = args.text('key');
  if (given === undefined) throw new UsageError('nothing to sign with', 'name the private key with --key FILE; `headgate keys new FILE` makes one');
  const signer = readSigningKey(readFileSync(resolve(context.cwd, given), 'utf8'));
  if (signer === undefined) throw new UsageError(`${given} holds no ed25519 key`, '`headgate keys new FILE` makes one');
  const known = trust.keys.find(({ key }) => key === signer.publicText);
  if (known === undefined) throw new UsageError(`the configuration does not trust the key of ${given} (${signer.publicText})`, 'add it to approvals.keys there, or use another key');
  if (known.revoked !== undefined) throw new UsageError(`the key of ${given} is revoked: ${known.revoked}`);
  return signer;
}

function forgeIdOf(policy: Policy, login: string): number {
  return Object.entries(policy.people ?? {}).find(([name]) => name.toLowerCase() === login.toLowerCase())?.[1].forgeId ?? 0;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
