import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Approval, Approver, Envelope, ProposalApproval, StandingApproval } from '../../runner/model/approval.ts';
import type { Policy } from '../../runner/model/declared.ts';
import * as approvals from '../../runner/gate/approval.ts';
import type { Asks } from '../../runner/gate/asks.ts';
import * as evidence from '../../runner/gate/evidence.ts';
import type { GateFacts } from '../../runner/gate/facts.ts';
import * as gate from '../../runner/gate/gate.ts';
import * as policies from '../../runner/gate/policy.ts';
import * as proposal from '../../runner/gate/proposal.ts';
import * as realisation from '../../runner/gate/realisation.ts';
import * as signature from '../../runner/gate/signature.ts';

const names = ['gate', 'approval', 'signature', 'evidence', 'policy', 'proposal', 'realisation'] as const;

/** The modules of the gate. */
export const modules = { ...gate, ...approvals, ...signature, ...evidence, ...policies, ...proposal, ...realisation };
/** The modules of the gate, as they are or with one line changed. */
export type Modules = typeof modules;

/** Loads the modules of a copy of the gate. */
export async function loadModules(folder: string): Promise<Modules> {
  return Object.assign({}, ...(await Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.ts`)).href) as Promise<object>)))) as Modules;
}

/** The private key of RFC 8032, section 7.1, test 1, and another: nothing but tests may trust them. */
export const pems = {
  first: pem('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'),
  second: pem('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
};

function pem(seed: string): string {
  return `-----BEGIN PRIVATE KEY-----\n${Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex').toString('base64')}\n-----END PRIVATE KEY-----\n`;
}

/** A digest made up of one letter. */
export const hex = (letter: string): string => letter.repeat(64);
/** A commit made up of one letter. */
export const sha = (letter: string): string => letter.repeat(40);

export const people = {
  grace: { id: 9, login: 'grace' },
  ada: { id: 1, login: 'ada' },
  bo: { id: 2, login: 'bo' },
  cy: { id: 3, login: 'cy' },
} as const;

/** A policy with all three classes: self up to 10 tasks, standard up to 100, large up to 1,000. */
export const policy: Policy = {
  $schema: '../schemas/policy.v1.json',
  people: {
    grace: { name: 'Grace', affiliation: 'Institute', forgeId: 9 },
    ada: { name: 'Ada', affiliation: 'Institute', forgeId: 1 },
    bo: { name: 'Bo', affiliation: 'Institute', forgeId: 2 },
    cy: { name: 'Cy', affiliation: 'University', forgeId: 3 },
  },
  teams: { lab: { title: 'Lab', members: ['ada', 'bo', 'cy'] } },
  classes: {
    self: { who: ['grace'], upTo: { tasks: 10, cpuHours: 1 } },
    standard: { who: ['team:lab'], upTo: { tasks: 100, cpuHours: 50, task: { memory: 8192 } }, networks: ['none', 'mirror'] },
    large: { who: ['team:lab'], upTo: { tasks: 1000 }, networks: ['none', 'mirror'] },
  },
  limits: { plansPerProposal: 3, tasksPerPlan: 5000, launchesPerPerson: 2, launchesPerTeam: 3, task: { cpu: 16 } },
  images: ['registry.example.org/lab'],
  networks: ['none', 'mirror'],
  fetchHosts: ['data.example.org', '*.archive.example.org'],
  fetchBuckets: ['lab-data'],
  prices: { currency: 'EUR', cpuHour: 0.04 },
};

/** What a plan asks for: 50 tasks of one processor. */
export function asks(plan: string, more: Partial<Asks> = {}): Asks {
  return { plan, series: hex('e'), analysis: `analysis-${plan[0]}`, tasks: 50, allTasks: 50, units: 50, cpuHours: 10, taskHours: 1, gpuHours: 0, memoryGiBHours: 10, largest: { cpu: 1, memory: 1024, disk: 1024, gpu: 0, time: 3600 }, images: [], networks: ['none'], locations: [], ...more };
}

export const now = Date.parse('2026-02-01T12:00:00Z');

/** An approver by a comment, who may write. */
export function approver(name: keyof typeof people, more: Partial<Approver> = {}): Approver {
  return { ...people[name], role: 'write', via: 'comment', ...more };
}

/** An approval in the class standard of the plans a and b, by ada, of pull request 17 by grace. */
export function approval(m: Modules, more: Partial<ProposalApproval> = {}): ProposalApproval {
  const plans = more.plans ?? [hex('a'), hex('b')];
  return {
    version: 1, kind: 'proposal', id: '0approval-1', repository: 'forge.example.org:4242', installation: 'lab', runners: ['lab'], proposal: m.proposalDigest(plans), plans,
    pullRequest: { number: 17, baseSha: sha('b'), headSha: sha('c'), author: people.grace, others: [] }, run: { id: 100, attempt: 1 }, class: 'standard', approvers: [approver('ada')],
    policy: m.policyDigest(policy), cache: 'use', budget: { tasks: 80, cpuHours: 20, gpuHours: 0, cost: 0.8 }, issued: '2026-02-01T11:00:00Z', expires: '2026-02-07T12:00:00Z', maxAttempts: 3, maxLaunchHours: 24, ...more,
  };
}

/** A standing approval of the series e, for data below one address. */
export function standing(m: Modules, more: Partial<StandingApproval> = {}): StandingApproval {
  const { proposal: _, plans: __, pullRequest: ___, run: ____, ...base } = approval(m);
  return { ...base, kind: 'standing', id: '0standing-1', series: [hex('e')], sources: ['https://data.example.org/survey/'], units: 100, expires: '2026-12-31T00:00:00Z', approvers: [approver('ada'), approver('bo')], ...more };
}

/** Signs with the first key of the tests, or another. */
export function signed(m: Modules, document: Approval, key: string = pems.first): Envelope {
  const signer = m.readSigningKey(key);
  if (signer === undefined) throw new Error('the key of the tests cannot be read');
  return m.signApproval(document, signer);
}

/** The text of a public key, as configurations have it. */
export function publicText(m: Modules, key: string): string {
  return m.readSigningKey(key)?.publicText ?? '';
}

/** Facts under which the gate answers `approved`; each test changes one thing. */
export function facts(m: Modules, more: Partial<GateFacts> = {}): GateFacts {
  return {
    action: 'start',
    launch: { plan: hex('a'), analysis: 'analysis-a', by: 'grace', runner: 'lab', expires: '2026-02-07T12:00:00Z', cache: 'use', force: false },
    now,
    store: { kind: 'remote', name: 's3://lab/staging' },
    trust: { installation: 'lab', repository: 'forge.example.org:4242', keys: [{ key: publicText(m, pems.first) }] },
    plans: [asks(hex('a')), asks(hex('b'))],
    approvals: [signed(m, approval(m))],
    policy,
    used: {},
    live: [],
    ...more,
  };
}

/** The pull request of the approval, seen at the forge, open and unchanged, and the commits recomputed from it. */
export function seen(more: Partial<NonNullable<GateFacts['pullRequest']>> = {}): Pick<GateFacts, 'pullRequest' | 'commits'> {
  return { pullRequest: { number: 17, state: 'open', draft: false, headSha: sha('c'), base: { branch: 'main', isDefault: true }, author: people.grace, others: [], ...more } as NonNullable<GateFacts['pullRequest']>, commits: { baseSha: sha('b'), headSha: sha('c') } };
}
