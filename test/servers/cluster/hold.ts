// Starts a cluster and holds it until it is killed; tells on its output where it is.
import { startCluster } from './cluster.ts';

const { folder, netns } = await startCluster();
console.log(JSON.stringify({ folder, netns }));
setInterval(() => {}, 60_000);
