import { forgeContract } from './contract.ts';
import { fakeGitea } from './places.ts';

forgeContract('Gitea', async () => fakeGitea(), { annotations: true, pusher: true });
