import { generateKeyPairSync } from 'node:crypto';
import type { Account } from '../../runner/model/approval.ts';
import type { Forge } from '../../runner/forge/forge.ts';
import { type ForgeOptions, openForge } from '../../runner/forge/open.ts';
import { fakeClock } from './fake/clock.ts';
import { type Fault, faulty, type Faulty } from './fake/faults.ts';
import { giteaRoutes } from './fake/gitea.ts';
import { githubRoutes, recogniseApp } from './fake/github.ts';
import { type People, peopleOf } from './fake/people.ts';
import { inProcess } from './fake/routes.ts';
import { addUser, newWorld, type User, type World } from './fake/world.ts';
import { checked, type Checked } from './openapi/check.ts';

/** Where a forge is, with us and with people who do things there. */
export interface ForgePlace {
  /** Opens the forge as ourselves. */
  open(options?: ForgeOptions): Promise<Forge>;
  readonly people: People;
  /** Who we are there. */
  readonly self: Account;
  close(): Promise<void>;
}

/** A key as an App has it; one for all tests, since making it takes long. */
let privateKey: string | undefined;
export function appKey(): string {
  privateKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return privateKey;
}

/** A token that must never be seen. */
export const CANARY = 'ghp_canaryCanaryCanaryCanaryCanary0123';

/** A world with the fake GitHub over it. */
export interface FakeGitHub extends ForgePlace {
  readonly world: World;
  readonly wire: Faulty;
  readonly checked: Checked;
  readonly clock: ReturnType<typeof fakeClock>;
  readonly bot: User;
  /** Opens as a token instead of as our App. */
  openAs(token: string, options?: ForgeOptions): Promise<Forge>;
  /** What goes wrong from now on; the index counts all requests of this place. */
  fault: (index: number, request: string) => Fault | undefined;
}

/** The fake GitHub behind its adapter, every request and answer checked against a description of the real one. */
export function fakeGitHub({ description = 'github', world = newWorld(), compare = true }: { readonly description?: 'github' | 'ghes-oldest'; readonly world?: World; /** Compare with the description; not where the same is asked a thousand times. */ readonly compare?: boolean } = {}): FakeGitHub {
  const prefix = description === 'github' ? '' : '/api/v3';
  const api = description === 'github' ? 'https://api.github.com' : 'https://git.example.org/api/v3';
  const bot = addUser(world, 'headgate-acme[bot]', 'Bot');
  world.apps.set(77, { id: 77, slug: 'headgate-acme', bot, installation: 88 });
  const older = description === 'github' ? githubRoutes(world) : Object.fromEntries(Object.entries(githubRoutes(world)).filter(([route]) => !route.endsWith('/fork-pr-contributor-approval')));
  const plain = inProcess(world, older, { prefix, recognise: recogniseApp });
  const compared = checked(plain, description, prefix);
  const clock = fakeClock();
  const wire = faulty(compare ? compared.send : plain, (index, request) => place.fault(index, request));
  const place: FakeGitHub = {
    world,
    wire,
    checked: compared,
    clock,
    bot,
    people: peopleOf(world),
    self: bot,
    fault: () => undefined,
    open: (options) => openForge({ kind: 'github', api, repository: 'acme/widgets', credential: { kind: 'app', appId: 77, privateKey: appKey() } }, { clock, send: wire.send, ...options }),
    openAs: (token, options) => openForge({ kind: 'github', api, repository: 'acme/widgets', credential: { kind: 'token', token } }, { clock, send: wire.send, ...options }),
    close: async () => {},
  };
  return place;
}

/** A world with the fake Gitea over it. */
export interface FakeGitea extends ForgePlace {
  readonly world: World;
  readonly wire: Faulty;
  readonly clock: ReturnType<typeof fakeClock>;
  fault: (index: number, request: string) => Fault | undefined;
}

/** The fake Gitea behind its adapter; we are a user who administers the repository. */
export function fakeGitea({ world = newWorld() }: { readonly world?: World } = {}): FakeGitea {
  const bot = addUser(world, 'headgate-bot');
  world.tokens.set(CANARY, { user: bot, app: undefined, workflow: false, may: 'admin' });
  const clock = fakeClock();
  const wire = faulty(inProcess(world, giteaRoutes(world), { prefix: '/api/v1' }), (index, request) => place.fault(index, request));
  const place: FakeGitea = {
    world,
    wire,
    clock,
    people: peopleOf(world),
    self: bot,
    fault: () => undefined,
    open: (options) => openForge({ kind: 'gitea', api: 'https://git.example.org/api/v1', repository: 'acme/widgets', credential: { kind: 'token', token: CANARY } }, { clock, send: wire.send, ...options }),
    close: async () => {},
  };
  return place;
}
