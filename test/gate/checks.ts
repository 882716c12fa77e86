import assert from 'node:assert/strict';
import type { Approver, Role } from '../../runner/model/approval.ts';
import type { Policy } from '../../runner/model/declared.ts';
import type { Evidence } from '../../runner/gate/evidence.ts';
import type { GateFacts } from '../../runner/gate/facts.ts';
import { approval, approver, asks, facts, hex, now, pems, people, policy, publicText, seen, sha, signed, standing, type Modules } from './world.ts';

/** Everything that is promised of the gate, by name. They are run on the gate, and on mutants of it. */
export const checks: { readonly [name: string]: (m: Modules) => void } = {
  'I3: an approval covers each plan of its proposal, and no other': (m) => {
    for (const plan of ['a', 'b']) approved(m, facts(m, { launch: { ...facts(m).launch, plan: hex(plan) } }));
    const launch = { ...facts(m).launch, plan: hex('d') };
    refused(m, facts(m, { launch, plans: [asks(hex('a')), asks(hex('d'))] }), /no approval covers the plan d{64}/);
  },
  'I3: the same digest after a force-push is still approved': (m) => {
    approved(m, facts(m, { ...seen({ headSha: sha('d') }), commits: { baseSha: sha('b'), headSha: sha('d') } }));
  },
  'I3: a list of plans that is not the proposal is refused': (m) => {
    refused(m, facts(m, { approvals: [signed(m, approval(m, { proposal: m.proposalDigest([hex('a')]) }))] }), /its plans are not those of the proposal/);
  },
  'I9: every action asks the gate, and none of them passes without an approval': (m) => {
    for (const action of ['start', 'resume', 'retry', 'rerun', 'adopt'] as const) {
      approved(m, facts(m, { action, run: { id: 100, attempt: 1 } }));
      refused(m, facts(m, { action, run: { id: 100, attempt: 1 }, approvals: [] }), /no approval covers/);
    }
  },
  'I9: a re-run is a new decision': (m) => {
    for (const action of ['start', 'rerun'] as const) {
      refused(m, facts(m, { action, run: { id: 100, attempt: 2 } }), /given in run 100, attempt 1, and this is run 100, attempt 2/);
      refused(m, facts(m, { action, run: { id: 101, attempt: 1 } }), /this is run 101/);
      refused(m, facts(m, { action, run: { id: 100, attempt: 1 }, approvals: [signed(m, withoutRun(m))] }), /given in no workflow/);
    }
    refused(m, facts(m, { action: 'rerun' }), /a re-run needs an approval of its own/);
    // What went wrong on our side needs no click of its own.
    approved(m, facts(m, { action: 'retry', run: { id: 100, attempt: 2 } }));
  },
  'I13: with no keys the store has to be the owner\'s, and then it is allowed': (m) => {
    const { trust: _, ...without } = facts(m, { approvals: [], policy: undefined });
    assert.deepEqual(m.gate({ ...without, trust: undefined, store: { kind: 'folder', owned: true, name: '/store' } }), { allowed: 'owner' });
    assert.deepEqual(m.gate({ ...without, trust: undefined, store: { kind: 'remote', name: 's3://b' } }), { allowed: 'owner' });
    refused(m, { ...without, trust: undefined, store: { kind: 'folder', owned: false, name: '/store' } }, /belongs to another user/);
  },
  'I13: with keys nobody is the owner': (m) => {
    refused(m, facts(m, { approvals: [], store: { kind: 'folder', owned: true, name: '/store' } }), /no approval covers/);
    refused(m, facts(m, { launch: { ...facts(m).launch, approval: 'owner' } }), /under the name owner/);
  },
  'I13: only a key of the configuration signs': (m) => {
    const foreign = signed(m, approval(m), pems.second);
    refused(m, facts(m, { approvals: [foreign] }), /a key that this runner does not know/);
    const claimed = { ...foreign, signatures: foreign.signatures.map((one) => ({ ...one, keyid: m.readPublicKey(publicText(m, pems.first))?.id ?? '' })) };
    refused(m, facts(m, { approvals: [claimed] }), /its signature does not fit/);
    refused(m, facts(m, { approvals: [{ ...signed(m, approval(m)), signatures: [] }] }), /it is not signed/);
    approved(m, facts(m, { approvals: [foreign], trust: { ...trust(m), keys: [{ key: publicText(m, pems.first) }, { key: publicText(m, pems.second) }] } }));
  },
  'I13: a changed payload, and a payload of another type, are refused': (m) => {
    const envelope = signed(m, approval(m));
    const widened = Buffer.from(JSON.stringify({ ...approval(m), maxAttempts: 99 })).toString('base64');
    refused(m, facts(m, { approvals: [{ ...envelope, payload: widened }] }), /its signature does not fit/);
    refused(m, facts(m, { approvals: [{ ...envelope, payloadType: 'application/vnd.in-toto+json' }] }), /not an approval/);
    for (const junk of [undefined, null, 7, 'x', {}, [], { ...envelope, payload: '%' }, { ...envelope, signatures: 'x' }, { ...envelope, signatures: [{ keyid: 1 }] }]) refused(m, facts(m, { approvals: [junk] }), /does not count/);
  },
  'I13: what a revoked key signed counts no more': (m) => {
    const keys = [{ key: publicText(m, pems.first), title: 'dispatch', revoked: 'the laptop was lost' }, { key: publicText(m, pems.second) }];
    refused(m, facts(m, { trust: { ...trust(m), keys } }), /dispatch, is revoked: the laptop was lost/);
    approved(m, facts(m, { trust: { ...trust(m), keys }, approvals: [signed(m, approval(m)), signed(m, approval(m), pems.second)] }));
  },
  'I13: a plan that is not recomputed from the commits is refused': (m) => {
    refused(m, facts(m, { plans: [asks(hex('b'))] }), /is not what the declarations give now/);
    refused(m, facts(m, { ...seen({ headSha: sha('d') }) }), /recomputed from c{40}, and the pull request 17 is at d{40} now/);
    const { commits: _, ...blind } = seen();
    refused(m, facts(m, blind), /not recomputed from the commits/);
  },
  'I13: repository, installation and runner are bound': (m) => {
    refused(m, facts(m, { approvals: [signed(m, approval(m, { repository: 'forge.example.org:1' }))] }), /for the repository forge.example.org:1/);
    refused(m, facts(m, { approvals: [signed(m, approval(m, { installation: 'other' }))] }), /for the installation other/);
    refused(m, facts(m, { launch: { ...facts(m).launch, runner: 'other' } }), /it is for lab, and this runner is other/);
  },
  'I13: an approval and a launch expire': (m) => {
    approved(m, facts(m, { now: Date.parse('2026-02-07T11:59:59Z') }));
    const late = { ...facts(m).launch, expires: '2027-01-01T00:00:00Z' };
    refused(m, facts(m, { now: Date.parse('2026-02-07T12:00:00Z'), launch: late }), /it expired at 2026-02-07T12:00:00Z/);
    for (const expires of ['2026-02-01T12:00:00Z', '2026-01-31T00:00:00Z', 'never']) refused(m, facts(m, { launch: { ...facts(m).launch, expires } }), /was to begin before/);
  },
  'I13: so many launches, and no more': (m) => {
    approved(m, facts(m, { used: used({ launches: 2 }) }));
    refused(m, facts(m, { used: used({ launches: 3 }) }), /3 launches were started under it, and it allows 3/);
    approved(m, facts(m, { action: 'adopt', used: used({ launches: 3 }) }));
    refused(m, facts(m, { action: 'resume', used: used({ launches: 4 }) }), /4 launches were started/);
  },
  'I13: a launch may only narrow its approval': (m) => {
    refused(m, facts(m, { launch: { ...facts(m).launch, cache: 'off' } }), /--cache off/);
    refused(m, facts(m, { launch: { ...facts(m).launch, force: true } }), /--force/);
    approved(m, facts(m, { launch: { ...facts(m).launch, cache: 'off', force: true }, approvals: [signed(m, approval(m, { cache: 'off' }))] }));
    refused(m, facts(m, { launch: { ...facts(m).launch, approval: 'another' } }), /under the name another/);
    approved(m, facts(m, { launch: { ...facts(m).launch, approval: '0approval-1' } }));
  },
  'I13: at the budget it stops, and says what is left before': (m) => {
    const answer = m.gate(facts(m, { used: used({ tasks: 30 }) }));
    assert.ok('allowed' in answer && answer.allowed === 'approved');
    assert.equal(answer.tasksLeft, 50);
    refused(m, facts(m, { used: used({ tasks: 80 }) }), /budget is spent: 80 of 80 tasks/);
    refused(m, facts(m, { used: used({ cpuHours: 20 }) }), /20 of 20 processor hours/);
    refused(m, facts(m, { used: used({ cost: 0.8 }) }), /0.8 of 0.8 cost/);
  },
  'I14: the policy at the tip decides, not the one that was signed by': (m) => {
    refused(m, facts(m, { policy: undefined }), /policy.json at the tip of the default branch could not be read/);
    const { classes: _, ...bare } = policy;
    refused(m, facts(m, { policy: bare }), /declares no approval classes/);
    refused(m, facts(m, { policy: withStandard({ upTo: { tasks: 5 } }) }), /needs approvals of 2 people/);
    refused(m, facts(m, { policy: withStandard({ who: ['bo'] }) }), /ada is not among those who may approve/);
    refused(m, facts(m, { policy: withStandard({ approvers: 2 }) }), /needs approvals of 2 people/);
    refused(m, facts(m, { policy: withStandard({ click: true }) }), /needs a click/);
    refused(m, facts(m, { policy: withStandard({ independent: true }) }), /another affiliation/);
    refused(m, facts(m, { policy: withStandard({ expiresHours: 1 }) }), /for 1 hours/);
    refused(m, facts(m, { policy: withStandard({ maxLaunchHours: 2 }) }), /launches of 24 hours, and the policy 2/);
    refused(m, facts(m, { policy: withStandard({ maxAttempts: 1 }), used: used({ launches: 1 }) }), /and it allows 1/);
    refused(m, facts(m, { policy: { ...policy, limits: { task: { memory: 512 } } } }), /may ask for 1024 MiB of memory, and 512 is allowed/);
    // A change that asks for less lets stand what was given.
    approved(m, facts(m, { policy: { ...policy, title: 'Another title' } }));
  },
  'I14: a class that is larger than the plan needs keeps what it asked for': (m) => {
    const both = [approver('ada'), approver('bo')];
    approved(m, facts(m, { approvals: [signed(m, approval(m, { class: 'large', approvers: both }))] }));
    refused(m, facts(m, { approvals: [signed(m, approval(m, { class: 'large' }))] }), /class large needs approvals of 2 people/);
    refused(m, facts(m, { approvals: [signed(m, approval(m, { class: 'large', approvers: both, budget: { tasks: 80, cpuHours: 20 } }))] }), /names no cost/);
  },
  'A11: a force-push A, B, A reuses an approval for A\'s digest alone': (m) => {
    const at = (plan: string, head: string): GateFacts => facts(m, { ...seen({ headSha: sha(head) }), commits: { baseSha: sha('b'), headSha: sha(head) }, plans: [asks(hex(plan))], launch: { ...facts(m).launch, plan: hex(plan) } });
    approved(m, at('a', 'c'));
    refused(m, at('d', 'd'), /no approval covers/);
    approved(m, at('a', 'c'));
    refused(m, { ...at('a', 'c'), now: Date.parse('2026-02-08T00:00:00Z'), launch: { ...facts(m).launch, expires: '2027-01-01T00:00:00Z' } }, /it expired/);
  },
  'A13: who may approve, by role, person, and what became of the comment': (m) => {
    const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
    for (const role of roles) for (const who of ['ada', 'grace'] as const) for (const edited of [false, true]) for (const bot of [false, true]) {
      const { approvers } = m.approversOf([evidence(m, { by: people[who], role, edited, bot })], target(m));
      const counts = ['write', 'maintain', 'admin'].includes(role) && who === 'ada' && !edited && !bot;
      assert.equal(approvers.length > 0 && 'allowed' in m.gate(facts(m, { approvals: [signed(m, approval(m, { approvers }))] })), counts, `${role} ${who} ${edited ? 'edited' : ''} ${bot ? 'bot' : ''}`);
    }
    // A stranger who took a login that is listed; a login in other letters is the same one.
    refused(m, withApprovers(m, [approver('ada', { id: 77 })]), /ada is not among/);
    approved(m, withApprovers(m, [approver('ada', { login: 'ADA' })]));
  },
  'A13: evidence is about this proposal, this commit, this attempt': (m) => {
    const given = (one: Partial<Evidence>): number => m.approversOf([evidence(m, one)], target(m)).approvers.length;
    assert.equal(given({}), 1);
    assert.equal(given({ proposal: m.proposalDigest([hex('a')]) }), 0);
    assert.equal(given({ proposal: target(m).proposal.slice(0, 12) }), 0);
    assert.equal(given({ approves: false }), 0);
    assert.equal(given({ by: { id: 0, login: 'ada' } }), 0);
    assert.equal(given({ via: 'review', commit: sha('c') }), 1);
    assert.equal(given({ via: 'review', commit: sha('d') }), 0);
    assert.equal(given({ via: 'review' }), 0);
    assert.equal(given({ via: 'environment', run: { id: 100, attempt: 1 } }), 1);
    assert.equal(given({ via: 'environment', run: { id: 100, attempt: 2 } }), 0);
    assert.equal(given({ via: 'environment', run: { id: 100, attempt: 1 }, proposal: hex('f') }), 0);
    assert.equal(given({ via: 'environment', role: 'read', run: { id: 100, attempt: 1 } }), 0);
    const all = m.approversOf([evidence(m, {}), evidence(m, { via: 'environment', run: { id: 100, attempt: 1 } })], target(m));
    assert.deepEqual(all.approvers.map(({ via }) => via), ['environment'], 'one person counts once, by the strongest');
  },
  'A14: nobody approves their own work: author, committer, last pusher, dispatcher': (m) => {
    const lab: Policy = { ...policy, teams: { lab: { title: 'Lab', members: ['ada', 'bo', 'cy', 'grace'] } } };
    refused(m, { ...withApprovers(m, [approver('grace')]), policy: lab }, /grace is the author/);
    const others = { ...approval(m).pullRequest as NonNullable<ReturnType<typeof approval>['pullRequest']>, others: [people.ada] };
    refused(m, facts(m, { approvals: [signed(m, approval(m, { pullRequest: others }))] }), /ada committed to it, pushed it or dispatched it/);
    // Seen at the forge only: pushed after it was signed.
    refused(m, facts(m, { ...seen({ others: [people.ada] }) }), /ada committed to it/);
    refused(m, facts(m, { ...seen({ author: people.ada }) }), /ada is the author/);
    // The same login in other letters, or the same id under another login.
    refused(m, { ...withApprovers(m, [approver('grace', { login: 'Grace', id: 0 })]), policy: lab }, /Grace is the author/);
    refused(m, facts(m, { ...seen({ others: [{ id: 1, login: 'ada-was' }] }) }), /ada committed to it/);
    refused(m, withApprovers(m, [approver('ada'), approver('ada', { login: 'Ada' })], 'large'), /approvals of 2 people/);
    refused(m, withApprovers(m, [approver('ada', { via: 'policy' })]), /for the class self alone/);
  },
  'A14: the class self is for the author alone, within its bounds': (m) => {
    const small = { class: 'self', budget: { tasks: 5, cpuHours: 0.5, cost: 0 }, plans: [hex('a')], proposal: m.proposalDigest([hex('a')]) } as const;
    const own = [approver('grace', { via: 'policy', role: 'read' })];
    approved(m, facts(m, { approvals: [signed(m, approval(m, { ...small, approvers: own }))] }));
    refused(m, facts(m, { approvals: [signed(m, approval(m, { ...small, approvers: [approver('ada')] }))] }), /ada is not among/);
    refused(m, facts(m, { approvals: [signed(m, approval(m, { ...small, approvers: own, budget: { tasks: 50, cpuHours: 0.5 } }))] }), /class standard needs/);
    refused(m, facts(m, { approvals: [signed(m, approval(m, { ...small, approvers: own }))], plans: [asks(hex('a'), { networks: ['mirror'] })] }), /class standard needs/);
    const both: Policy = { ...policy, classes: { ...policy.classes, self: { ...policy.classes?.self, who: ['grace', 'ada'] } } };
    refused(m, facts(m, { policy: both, approvals: [signed(m, approval(m, { ...small, approvers: [approver('ada')] }))] }), /ada is not the author/);
  },
  'A15: an approval of another pull request does not count': (m) => {
    approved(m, facts(m, { ...seen() }));
    refused(m, facts(m, { ...seen({ number: 18 }) }), /given for the pull request 17, and this is 18/);
  },
  'A20: closed, drafted and retargeted pull requests start nothing': (m) => {
    refused(m, facts(m, { ...seen({ state: 'closed' }) }), /17 is closed/);
    refused(m, facts(m, { ...seen({ draft: true }) }), /17 is a draft/);
    refused(m, facts(m, { ...seen({ base: { branch: 'old', isDefault: false } }) }), /merged into old/);
    approved(m, facts(m, { ...seen({ state: 'merged', draft: true }) }));
  },
  'A33: nobody has more live launches than the policy allows': (m) => {
    approved(m, facts(m, { live: ['grace', 'ada', 'bo', 'cy'] }));
    refused(m, facts(m, { live: ['grace', 'Grace'] }), /grace has 2 live launches/);
    approved(m, facts(m, { action: 'adopt', live: ['grace', 'grace', 'grace'] }));
    const byBo = { ...facts(m).launch, by: 'bo' };
    refused(m, facts(m, { launch: byBo, live: ['ada', 'cy', 'ada'] }), /the team lab has 3 live launches/);
    approved(m, facts(m, { launch: byBo, live: ['ada', 'cy', 'grace'] }));
  },
  'A33: the work itself is bounded, whoever approves': (m) => {
    const large = { class: 'large', approvers: [approver('ada'), approver('bo')] } as const;
    refused(m, facts(m, { approvals: [signed(m, approval(m, { ...large, budget: { tasks: 1001, cpuHours: 1, cost: 1 } }))] }), /no approval class of policy.json covers it/);
    refused(m, facts(m, { plans: [asks(hex('a'), { allTasks: 5001 })] }), /has 5001 tasks, and the policy allows 5000/);
    refused(m, facts(m, { plans: [asks(hex('a'), { largest: { cpu: 17, memory: 1, disk: 1, gpu: 0, time: 1 } })] }), /may ask for 17 processors/);
    refused(m, facts(m, { plans: [asks(hex('a'), { largest: { cpu: Infinity, memory: 1, disk: 1, gpu: 0, time: 1 } })] }), /there is no `max`/);
    refused(m, facts(m, { plans: [asks(hex('a'), { networks: ['open'] })] }), /asks for the network class open/);
    const four = ['a', 'b', 'c', 'd'].map(hex);
    refused(m, facts(m, { plans: four.map((plan) => asks(plan)), approvals: [signed(m, approval(m, { plans: four }))] }), /4 plans, and the policy allows 3/);
  },
  'A29: only images, and A31: only hosts that the policy lists': (m) => {
    const image = (name: string): GateFacts => facts(m, { plans: [asks(hex('a'), { images: [`${name}@sha256:${hex('f')}`] })] });
    approved(m, image('registry.example.org/lab/tool'));
    approved(m, image('registry.example.org/lab'));
    for (const name of ['registry.example.org/labs/tool', 'registry.example.org.evil.example/lab/tool', 'evil.example/registry.example.org/lab']) refused(m, image(name), /below none of those/);
    const from = (location: string): GateFacts => facts(m, { plans: [asks(hex('a'), { locations: [location] })] });
    approved(m, from('https://data.example.org/x'));
    approved(m, from('https://one.archive.example.org/x'));
    for (const location of ['https://evil.example/data.example.org', 'https://data.example.org.evil.example/', 'https://archive.example.org/x', 'https://xarchive.example.org/x']) refused(m, from(location), /does not list its host/);
    approved(m, from('s3://lab-data/x'));
    for (const location of ['s3://lab-data.evil/x', 's3://evil/lab-data/x']) refused(m, from(location), /does not list its bucket/);
  },
  'A44: signed is not approved: a valid signature under another plan, installation or role': (m) => {
    const wrong = approval(m, { plans: [hex('d')] });
    refused(m, facts(m, { approvals: [signed(m, wrong)] }), /no approval covers the plan a{64}; 1 is of other plans/);
    refused(m, withApprovers(m, [approver('ada', { role: 'read' })]), /ada has the role read/);
    const { role: _, ...roleless } = approver('ada');
    refused(m, withApprovers(m, [roleless]), /ada has the role none/);
    approved(m, withApprovers(m, [{ ...roleless, via: 'key' }]));
  },
  'A51: only our own clock and what we signed decide': (m) => {
    refused(m, facts(m, { approvals: [signed(m, approval(m, { issued: '2026-02-01T12:10:00Z' }))] }), /is not yet here/);
    approved(m, facts(m, { approvals: [signed(m, approval(m, { issued: '2026-02-01T12:04:00Z' }))] }));
    // A life that the policy does not give, however far its end is dated.
    refused(m, facts(m, { now: now + 169 * 3600 * 1000, launch: { ...facts(m).launch, expires: '2030-01-01T00:00:00Z' }, approvals: [signed(m, approval(m, { expires: '2030-01-01T00:00:00Z' }))] }), /start launches for 168 hours/);
    for (const at of ['2026-99-99T99:99:99Z', '2026-02-30T25:00:00Z']) refused(m, facts(m, { approvals: [signed(m, approval(m, { expires: at }))] }), /it expired/);
    refused(m, facts(m, { approvals: [signed(m, approval(m, { issued: '2026-99-99T99:99:99Z' }))] }), /is not yet here/);
  },
  'a standing approval covers its series within its bounds': (m) => {
    const grown = (more: Parameters<typeof asks>[1] = {}, document = standing(m)): GateFacts => facts(m, { plans: [asks(hex('d'), { locations: ['https://data.example.org/survey/9.csv'], ...more })], launch: { ...facts(m).launch, plan: hex('d') }, approvals: [signed(m, document)] });
    approved(m, grown());
    refused(m, grown({ series: hex('f') }), /no approval covers/);
    refused(m, grown({ units: 101 }), /the plan has 101 units, and it allows 100/);
    refused(m, grown({ locations: ['https://data.example.org/surveys/9.csv'] }), /below none of its sources/);
    refused(m, grown({}, standing(m, { approvers: [approver('ada', { role: 'triage' })] })), /ada has the role triage/);
    refused(m, { ...grown(), now: Date.parse('2027-01-01T00:00:00Z'), launch: { ...facts(m).launch, plan: hex('d'), expires: '2028-01-01T00:00:00Z' } }, /it expired/);
    refused(m, { ...grown(), used: { '0standing-1': { launches: 3, tasks: 1, cpuHours: 1 } } }, /3 launches were started/);
  },
  'a refusal tells every reason at once': (m) => {
    const answer = m.gate(facts(m, { ...seen({ state: 'closed', number: 18 }), launch: { ...facts(m).launch, runner: 'other', force: true }, live: ['grace', 'grace'] }));
    assert.ok('refused' in answer);
    assert.deepEqual(answer.refused.map((reason) => /closed|2 live launches|given for the pull request 17|this runner is other|--force/.exec(reason)?.[0]), ['closed', '2 live launches', 'this runner is other', 'given for the pull request 17', '--force']);
  },
  'an approval is known by its bytes: the vectors of keys, envelopes and digests': (m) => {
    const signer = m.readSigningKey(pems.first);
    assert.equal(signer?.publicText, 'ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
    assert.equal(signer?.id, '21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9');
    assert.equal(m.readPublicKey('ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')?.id, signer?.id);
    for (const text of ['', 'ed25519:', 'ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURp=', 'rsa:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', 'ed25519:AAAA']) assert.equal(m.readPublicKey(text), undefined, text);
    assert.ok(signer);
    assert.equal(m.signEnvelope('http://example.com/HelloWorld', 'hello world', signer).signatures[0]?.sig, '4DHX3Zn4qpBKvEj7maE8O9u9bjXEnPLLnyXVUJ2PXJR8DSLcL3QDpFvfJOj3pB/SPHsl6Jg4boxsMb6KvuYABw==');
    assert.equal(m.proposalDigest([hex('b'), hex('a'), hex('b')]), 'b8d2b5ad06d0bc094c6502b355682ff79a95ad6b6e5bfaaefc3c03fcee3edbfa');
    assert.equal(m.proposalDigest([]), 'c704c904b854e6ee47b801d48b46cda12418ed7ce73f9e8d8b054646c3847239');
    assert.equal(m.policyDigest({ $schema: '../schemas/policy.v1.json' }), '9ee48eefac6119550aa43e7543b42b42dcfd86ac698c3b8b3e947cde3cad9c3d');
    assert.equal(signed(m, approval(m, { policy: hex('f') })).signatures[0]?.sig, '6GQciGbcUV+qYKVpUHuuPuFvtoEKv6dp5KhOsIKdGxWP6vYKfmyOEsCr624clde87N+HyrC+WorfuJh5geCiDA==');
  },
  'a proposal is what a change adds or alters, and is compared with the one before': (m) => {
    const first = m.proposalOf(['a', 'b'].map(hex), ['d', 'a', 'c', 'c'].map(hex));
    assert.deepEqual(first.plans, ['c', 'd'].map(hex));
    assert.equal(first.digest, m.proposalDigest(['d', 'c'].map(hex)));
    const second = m.proposalOf(['a', 'b'].map(hex), ['d', 'e'].map(hex));
    assert.deepEqual(m.diffProposals(first, second), { same: false, added: [hex('e')], removed: [hex('c')], kept: [hex('d')] });
    assert.equal(m.diffProposals(first, first).same, true);
    const needed = m.requirementsOf(policy, [asks(hex('a')), asks(hex('b'))], [{ tasks: 50, known: 50, seconds: 3600, bytes: 10 }, { tasks: 50, known: 0, seconds: 0, bytes: 0 }]);
    assert.deepEqual(needed, { atCaps: { tasks: 100, cpuHours: 20, gpuHours: 0, cost: 0.8 }, expected: { tasks: 100, known: 50, hours: 1, bytes: 10, sure: 'some' } });
  },
  'a policy says in words why something is in no smaller class': (m) => {
    const of = (tasks: number, cpuHours: number, author: keyof typeof people = 'grace'): ReturnType<Modules['judgePolicy']> => m.judgePolicy(policy, { plans: [asks(hex('a'))], total: { tasks, cpuHours }, author: people[author] });
    assert.deepEqual([of(10, 1).class, of(11, 1).class, of(10, 1, 'ada').class, of(100, 50).class, of(100, 51).class, of(1001, 1).class], ['self', 'standard', 'standard', 'standard', 'large', undefined]);
    assert.deepEqual(of(11, 1).notSmaller, ['not self: 11 tasks, and 10 is allowed']);
    assert.deepEqual(of(10, 1, 'ada').notSmaller, ['not self: ada is not among grace']);
    assert.match(of(1001, 1).refused.join('\n'), /not large: 1001 tasks, and 1000 is allowed/);
    const cost: Policy = { ...policy, classes: { standard: { who: ['ada'], upTo: { cost: 1 } } } };
    assert.match(m.judgePolicy(cost, { plans: [asks(hex('a'))], total: { tasks: 1, cpuHours: 1 } }).refused.join('\n'), /cost is not known/);
  },
  'who may publish what, by what computed it': (m) => {
    const rules: Policy = { ...policy, realisations: [{ environment: 'image', isolation: ['container'] }, { by: ['team:lab'], programs: { node: '>=22' }, platforms: ['linux/amd64'] }] };
    const image = { image: `registry.example.org/lab/x@sha256:${hex('f')}`, platform: 'linux/arm64', isolation: 'container' } as const;
    const laptop = { programs: { node: '24.1.0' }, platform: 'linux/amd64', isolation: 'process-group' } as const;
    assert.deepEqual(m.realisationReasons(policy, laptop, people.grace), []);
    assert.deepEqual(m.realisationReasons(rules, image, people.grace), []);
    assert.deepEqual(m.realisationReasons(rules, laptop, people.ada), []);
    assert.match(m.realisationReasons(rules, laptop, people.grace).join('\n'), /grace is not among team:lab/);
    assert.match(m.realisationReasons(rules, { ...laptop, programs: { node: '20.1.0' } }, people.ada).join('\n'), /node was 20.1.0, and >=22 is accepted/);
    assert.match(m.realisationReasons(rules, { ...laptop, platform: 'linux/arm64' }, people.ada).join('\n'), /computed on linux\/arm64/);
  },
};

function approved(m: Modules, given: GateFacts): void {
  const answer = m.gate(given);
  assert.equal('allowed' in answer ? answer.allowed : answer.refused.join('\n'), 'approved');
}

function refused(m: Modules, given: GateFacts, reason: RegExp): void {
  const answer = m.gate(given);
  assert.ok('refused' in answer, `allowed, although: ${reason.source}`);
  assert.match(answer.refused.join('\n'), reason);
}

function trust(m: Modules): NonNullable<GateFacts['trust']> {
  return facts(m).trust as NonNullable<GateFacts['trust']>;
}

function used(more: Partial<GateFacts['used'][string]>): GateFacts['used'] {
  return { '0approval-1': { launches: 1, tasks: 0, cpuHours: 0, ...more } };
}

function withStandard(more: Partial<NonNullable<NonNullable<Policy['classes']>['standard']>>): Policy {
  return { ...policy, classes: { ...policy.classes, standard: { who: ['team:lab'], upTo: { tasks: 100 }, ...more } } };
}

function withApprovers(m: Modules, approvers: readonly Approver[], of: 'standard' | 'large' = 'standard'): GateFacts {
  return facts(m, { approvals: [signed(m, approval(m, { approvers, class: of }))] });
}

function withoutRun(m: Modules): ReturnType<typeof approval> {
  const { run: _, ...rest } = approval(m);
  return rest;
}

function target(m: Modules): { readonly proposal: string; readonly headSha: string; readonly run: { readonly id: number; readonly attempt: number } } {
  return { proposal: m.proposalDigest([hex('a'), hex('b')]), headSha: sha('c'), run: { id: 100, attempt: 1 } };
}

/** A comment of ada's that quotes the whole digest. */
function evidence(m: Modules, more: Partial<Evidence>): Evidence {
  return { via: 'comment', by: people.ada, bot: false, role: 'write', edited: false, approves: true, proposal: target(m).proposal, ...more };
}
