import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { proposeChanges, type ProposedChanges } from '../../../../runner/commands/forge/upkeep/propose-changes.ts';
import { packChanges, unpackChanges } from '../../../../runner/commands/forge/upkeep/changes.ts';
import { noMemory, storedMemory } from '../../../../runner/commands/forge/upkeep/memory.ts';
import { refreshDatasets } from '../../../../runner/commands/forge/upkeep/refresh.ts';
import { answerRequests } from '../../../../runner/commands/forge/upkeep/requests.ts';
import type { SourceContent, Sources } from '../../../../runner/commands/forge/upkeep/source.ts';
import type { Workspace } from '../../../../runner/commands/workspace.ts';
import { load } from '../../../../runner/declare/load.ts';
import { validate } from '../../../../runner/declare/validate.ts';
import type { UpkeepChanges } from '../../../../runner/model/upkeep-changes.generated.ts';
import { directoryStore } from '../../../../runner/store/directory.ts';
import { fakeGitHub, type FakeGitHub } from '../../../forge/places.ts';
import { registry } from '../../../rig.ts';

/** A registry, a source that changes, a store and a forge, with the jobs of W10 over them. */
export interface Upkeep {
  readonly place: FakeGitHub;
  /** What the source of each dataset has, by the first of its addresses; a text: it fails so. */
  readonly source: Map<string, { readonly [name: string]: string } | string>;
  readonly root: string;
  workspace(): Promise<Workspace>;
  /** Jobs that read, as they hand over what they found. */
  refresh(only?: string): Promise<UpkeepChanges>;
  requests(first?: number): Promise<UpkeepChanges>;
  /** The job that writes; every request is asked of the forge. */
  propose(...changes: UpkeepChanges[]): Promise<ProposedChanges>;
  /** Puts the files of an open pull request into the registry, as a merge does. */
  merge(number: number): Promise<void>;
  pulls(): Promise<readonly { readonly number: number; readonly branch: string; readonly title: string }[]>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A world in which `weather` has a source and two analyses read it, of which one is kept fresh. `often`: the same is asked a thousand times. */
export async function upkeep(t: Pick<TestContext, 'after'>, { often = false }: { readonly often?: boolean } = {}): Promise<Upkeep> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-upkeep-')));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const port = { mediaType: 'text/plain' };
  registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } } })
    .pipeline('copies', { inputs: { table: port }, parameters: { level: { type: 'number', default: 0.5 } }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.table' } } }, outputs: { table: { from: 'steps.copy.to', role: 'data' } } })
    .files('weather', { 'week.txt': 'mild\n' }, { refresh: { https: { 'week.txt': 'https://example.org/week.txt' } } })
    .analysis('fresh', { pipeline: 'copies@1.0.0', inputs: { table: { dataset: 'weather@1.0.0' } }, keep: 'fresh' })
    .analysis('pinned', { pipeline: 'copies@1.0.0', inputs: { table: { dataset: 'weather@1.0.0' } } })
    .write(root);
  const place = fakeGitHub({ compare: !often });
  const store = directoryStore({ root: join(root, '.headgate', 'store'), owner: 'test-1-1' });
  const source = new Map<string, { readonly [name: string]: string } | string>([['https://example.org/week.txt', { 'week.txt': 'mild\n' }]]);
  const look = (first: string): SourceContent | string => {
    const has = source.get(first) ?? 'there is no such source';
    return typeof has === 'string' ? has : { files: Object.entries(has).map(([name, text]) => ({ name, digest: digest(text), size: Buffer.byteLength(text), at: `https://example.org/${name}`, known: { key: name, mark: digest(text) } })) };
  };
  const sources: Sources = { https: async (files) => look(Object.values(files)[0] as string), s3: async (prefix) => look(prefix), git: async ({ repository }) => look(repository) };
  const workspace = async (): Promise<Workspace> => {
    const found = await load(root);
    return { root, sources: found, ...validate(found, root) };
  };
  const handed = (changes: UpkeepChanges): UpkeepChanges => unpackChanges(packChanges(changes));
  return {
    place, source, root, workspace,
    refresh: async (only) => handed(await refreshDatasets({ workspace: await workspace(), prefix: 'registry/', sources, memory: only === undefined ? storedMemory(store) : noMemory, ...(only === undefined ? {} : { only }) })),
    requests: async (first) => handed(await answerRequests({ workspace: await workspace(), prefix: 'registry/', issues: await (await place.open()).openIssues(), lookAt: async (address) => {
      const found = look(address);
      return typeof found === 'string' ? found : (found.files[0] ?? 'nothing');
    }, ...(first === undefined ? {} : { first }) })),
    propose: async (...changes) => proposeChanges(await place.open(), changes, { whole: true }),
    async merge(number) {
      const pull = place.world.issues.get(number)?.pull;
      if (pull === undefined) throw new Error(`the test knows no pull request ${number}`);
      for (const [path, text] of Object.entries(await place.people.files(pull.head.branch))) if (path.startsWith('registry/')) writeFileSync(join(root, path.slice('registry/'.length)), text);
      Object.assign(pull, { merged: true });
      await place.people.close(number);
    },
    pulls: async () => [...place.world.issues.values()].flatMap(({ number, title, state, pull }) => (pull === undefined || state !== 'open' ? [] : [{ number, branch: pull.head.branch, title }])),
  };
}

/** A form of ours as a person answers it: the labels of its file, in their order. */
export function filled(form: 'request-dataset' | 'request-analysis', answers: { readonly [label: string]: string }): string {
  const labels = [...readFileSync(join(import.meta.dirname, '../../../../.github/ISSUE_TEMPLATE', `${form}.yml`), 'utf8').matchAll(/^ {6}label: (.+)$/gm)].map(([, label]) => label as string);
  return labels.map((label) => `### ${label}\n\n${answers[label] ?? '_No response_'}\n`).join('\n');
}
