/** Who holds credentials for stores: jobs of the forge by their environment, the agents of a cluster, and its coordinator. */
export type Principal = 'observe' | 'compute' | 'steer' | 'publish' | 'agent' | 'coordinator';

/** Which store of a pair of zones. */
export type ZoneName = 'main' | 'staging';

/** What a principal may do in one store; prefixes end in `/`, documents are whole paths. */
export interface Grant {
  readonly zone: ZoneName;
  /** Everything there may be read and listed. */
  readonly read: boolean;
  readonly write: readonly string[];
  /** What may be removed, or given up as an unfinished upload. */
  readonly remove: readonly string[];
}

/** Layout of a store, which whoever writes first makes. */
const LAYOUT = 'layout.json';

/**
 * What each principal needs, and nothing else: the last column of the layout, by zone. Nobody but `publish` writes what is
 * public, beside the live copy of states, which the coordinator keeps there and in which nobody believes.
 */
export const grants: { readonly [name in Principal]: readonly Grant[] } = {
  observe: [
    // What upkeep computed again is shown, and nothing rests on it.
    { zone: 'main', read: true, write: ['snapshots/', 'verdicts/'], remove: [] },
    { zone: 'staging', read: true, write: ['snapshots/'], remove: [] },
  ],
  compute: [
    { zone: 'main', read: true, write: [], remove: [] },
    // With the launch goes what a runner without the registry needs: plan, steps, code, small inputs.
    { zone: 'staging', read: true, write: [LAYOUT, 'approvals/', 'proposals/', 'launches/', 'queue/', 'plans/', 'steps/', 'blobs/'], remove: [] },
  ],
  steer: [{ zone: 'staging', read: true, write: ['wanted/'], remove: [] }],
  publish: [
    { zone: 'main', read: true, write: [LAYOUT, 'blobs/', 'steps/', 'plans/', 'tasks/', 'checks/', 'packs/', 'approvals/', 'launches/', 'ledger/', 'results/', 'series/', 'statements/', 'revoked/', 'catalogues/'], remove: [] },
    { zone: 'staging', read: true, write: [], remove: [] },
  ],
  agent: [
    { zone: 'main', read: true, write: [], remove: [] },
    { zone: 'staging', read: true, write: ['blobs/', 'tasks/', 'checks/', 'attempts/'], remove: [] },
  ],
  coordinator: [
    { zone: 'main', read: true, write: ['live/'], remove: [] },
    { zone: 'staging', read: true, write: [LAYOUT, 'blobs/', 'steps/', 'plans/', 'tasks/', 'checks/', 'packs/', 'attempts/', 'launches/', 'wanted/', 'runs/', 'runners/', 'results/', 'series/', 'verdicts/', 'ledger/'], remove: ['queue/'] },
  ],
};
