import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { approverReasons } from '../gate/approvers.ts';
import { signApproval, type Trust } from '../gate/approval.ts';
import { judgePolicy, policyDigest, totalOf, type Needs } from '../gate/policy.ts';
import { proposalOf, type Proposal } from '../gate/proposal.ts';
import { readSigningKey, type SigningKey } from '../gate/signature.ts';
import type { Approval, Approver, Budget } from '../model/approval.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { Policy } from '../model/declared.ts';
import { inert, plural } from '../report/style.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import { asksOfPlan, policyAtTip } from './admit.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { openStore } from './places.ts';
import { trustOf } from './trust.ts';
import { chosenAnalyses, openRegistry, planAnalysis } from './workspace.ts';

const HOUR = 3600 * 1000;

/** `headgate approve [PROPOSAL]`: shows what is to be approved, and with the digest that it showed, signs it. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [quoted, ...more] = args.operands;
  if (more.length > 0) throw new UsageError('`headgate approve` takes one digest of a proposal');
  const trust = trustOf(context, args);
  if (trust === undefined) throw new UsageError('approvals are for runners with keys', 'name the configuration that has `approvals` with --runner-config FILE');
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const policy = await policyAtTip(trust, workspace.root);
  if (policy === undefined) throw new UsageError(`there is no policy.json in order at the tip of the default branch (${trust.branch ?? 'origin/HEAD, origin/main or main'})`, 'commit one; `headgate validate` tells what is wrong with it');
  const store = await openStore(context, args);
  const revocations = await readRevocations(store);
  const planned = [];
  for (const id of chosenAnalyses(workspace, args)) {
    const one = planAnalysis(workspace.registry, id);
    // What is to be computed in any case is approved although it is there.
    if (args.text('cache') === 'off' || (await findResult(store, one.planned.digest, revocations)) === undefined) planned.push(one);
  }
  if (planned.length === 0) {
    context.out('nothing to approve: everything is finished\n');
    return exits.fine;
  }
  const asks = planned.map(asksOfPlan);
  const proposal = proposalOf([], asks.map(({ plan }) => plan));
  const budget = totalOf(policy, asks);
  const verdict = judgePolicy(policy, { plans: asks, total: budget });
  for (const one of asks) context.out(`${inert(one.analysis)}: ${plural(one.allTasks, 'task')}, at most ${one.largest.cpu} processors and ${one.largest.memory} MiB each; network ${one.networks.join(', ')}${one.images.length === 0 ? '' : `; ${inert(one.images.join(', '))}`}; plan ${one.plan}\n`);
  context.out(`together at most ${rounded(budget.cpuHours)} processor hours${budget.cost === undefined ? '' : `, ${rounded(budget.cost)} ${policy.prices?.currency ?? ''}`}\n`);
  const reasons = [...verdict.refused, ...asks.filter((one) => Object.values(one.largest).includes(Infinity)).map((one) => `a task of ${one.analysis} may ask for any amount: declare \`max\``)];
  const { needs } = verdict;
  const by: Approver = { id: forgeIdOf(policy, args.text('as') ?? context.user), login: args.text('as') ?? context.user, via: 'key' };
  if (needs !== undefined) reasons.push(...approverReasons({ policy, needs, approvers: [by], budget, others: [] }));
  if (reasons.length > 0 || needs === undefined) {
    for (const reason of reasons) context.err(`refused: ${inert(reason)}\n`);
    return exits.findings;
  }
  context.out(`class ${needs.class}, by ${inert(by.login)}\nproposal ${proposal.digest}\n`);
  if (quoted === undefined) {
    context.err(`to approve exactly this: ${context.command} approve ${proposal.digest} --key FILE, with the same options\n`);
    return exits.fine;
  }
  if (quoted !== proposal.digest) throw new UsageError(`the declarations give the proposal ${proposal.digest}, not ${quoted}`, 'something changed since it was shown; look again, then quote the new digest whole');
  const signer = signerOf(context, args, trust);
  // A run on this machine calls itself `local`, one in a cluster by its installation.
  const runners = args.texts('for').length > 0 ? args.texts('for') : [...new Set([trust.installation, 'local'])];
  const document = approvalOf({ runners, trust, policy, needs, by, budget, proposal, cache: args.text('cache') === 'off' ? 'off' : 'use' });
  await store.create(`approvals/${proposal.digest}/${document.id}.json`, `${canonical(signApproval(document, signer) as unknown as Json)}\n`);
  context.err(`approved until ${document.expires}, for ${document.maxAttempts} launches at most: approval ${document.id}\n`);
  return exits.fine;
}

function approvalOf({ runners, trust, policy, needs, by, budget, proposal, cache }: { readonly runners: readonly string[]; readonly trust: Trust; readonly policy: Policy; readonly needs: Needs; readonly by: Approver; readonly budget: Budget; readonly proposal: Proposal; readonly cache: Approval['cache'] }): Approval {
  const now = Date.now();
  return {
    version: 1,
    kind: 'proposal',
    id: `${now.toString(36).padStart(9, '0')}-${randomBytes(5).toString('hex')}`,
    repository: trust.repository,
    installation: trust.installation,
    runners,
    proposal: proposal.digest,
    plans: proposal.plans,
    class: needs.class,
    approvers: [by],
    policy: policyDigest(policy),
    cache,
    budget,
    issued: new Date(now).toISOString(),
    expires: new Date(now + needs.expiresHours * HOUR).toISOString(),
    maxAttempts: needs.maxAttempts,
    maxLaunchHours: needs.maxLaunchHours,
  };
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
