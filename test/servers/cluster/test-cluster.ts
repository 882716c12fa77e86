import { after, afterEach, before } from 'node:test';
import { type Cluster, type ClusterOptions, startCluster } from './cluster.ts';

/** A cluster for all tests of a file: started before them, removed after them; where they failed the components' logs are kept. Call it at the top of the file, and the answer in tests. */
export function testCluster(options: ClusterOptions = {}): () => Cluster {
  let cluster: Cluster | undefined;
  let failed = false;
  before(async () => {
    cluster = await startCluster(options);
  });
  afterEach((t) => {
    if ('passed' in t && !t.passed) failed = true;
  });
  after(() => cluster?.stop(failed));
  return () => {
    if (cluster === undefined) throw new Error('internal: the cluster is there in tests only');
    return cluster;
  };
}
