import type { Forge } from '../forge.ts';
import { settled } from '../settle.ts';
import { writePullRequest } from './branches.ts';
import { writeCheck } from './checks.ts';
import { connect, type GitHubOptions } from './client.ts';
import { clicks, comment, comments, review } from './evidence.ts';
import { roleOf } from './people.ts';
import { contributors, openPullRequests, pullRequest } from './pull-requests.ts';
import { repository } from './repository.ts';
import { cancelRun, dispatch, liveRuns, newestRuns } from './runs.ts';
import { settings } from './settings.ts';
import { openIssues, writeComment, writeIssue } from './texts.ts';

/** GitHub, in the cloud or on a server of one's own. */
export async function openGitHub(options: GitHubOptions): Promise<Forge> {
  const hub = await connect(options);
  const write = <T>(how: () => Promise<T>): Promise<T> => settled(hub.clock, how);
  return {
    kind: 'github',
    repository: () => repository(hub),
    pullRequest: (number) => pullRequest(hub, number),
    openPullRequests: () => openPullRequests(hub),
    openIssues: () => openIssues(hub),
    contributors: (of) => contributors(hub, of),
    comment: (id) => comment(hub, id),
    comments: (on) => comments(hub, on),
    review: (of, id) => review(hub, of, id),
    clicks: (run) => clicks(hub, run),
    role: (account) => roleOf(hub, account),
    writeComment: (on, sticky) => write(() => writeComment(hub, on, sticky)),
    writeIssue: (issue) => write(() => writeIssue(hub, issue)),
    writeCheck: (check) => write(() => writeCheck(hub, check)),
    dispatch: (workflow, inputs) => write(() => dispatch(hub, workflow, inputs)),
    liveRuns: (workflow) => liveRuns(hub, workflow),
    newestRuns: (workflow) => newestRuns(hub, workflow),
    cancelRun: (id) => write(() => cancelRun(hub, id)),
    writePullRequest: (request) => write(() => writePullRequest(hub, request)),
    settings: () => settings(hub),
  };
}
