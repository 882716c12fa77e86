import type { Forge } from '../forge.ts';
import { settled } from '../settle.ts';
import { connect, type GiteaOptions } from './client.ts';
import { comment, comments, contributors, liveRuns, newestRuns, openIssues, openPullRequests, pullRequest, repository, review, roleOf } from './reading.ts';
import { settings } from './settings.ts';
import { dispatch, writeCheck, writeComment, writeIssue, writePullRequest } from './writing.ts';

/**
 * Gitea 1.26 or later. Checks are commit statuses, without annotations; there are no environments, so that nobody ever clicks; the API cannot
 * cancel a run. The token is of a user who administers the repository: nobody else may ask for the role of others.
 */
export function openGitea(options: GiteaOptions): Forge {
  const gitea = connect(options);
  const write = <T>(how: () => Promise<T>): Promise<T> => settled(gitea.clock, how);
  return {
    kind: 'gitea',
    repository: () => repository(gitea),
    pullRequest: (number) => pullRequest(gitea, number),
    openPullRequests: () => openPullRequests(gitea),
    openIssues: () => openIssues(gitea),
    contributors: (of) => contributors(gitea, of),
    comment: (id) => comment(gitea, id),
    comments: (on) => comments(gitea, on),
    review: (of, id) => review(gitea, of, id),
    clicks: async () => [],
    role: (account) => roleOf(gitea, account),
    writeComment: (on, sticky) => write(() => writeComment(gitea, on, sticky)),
    writeIssue: (issue) => write(() => writeIssue(gitea, issue)),
    writeCheck: (check) => write(() => writeCheck(gitea, check)),
    dispatch: (workflow, inputs) => write(() => dispatch(gitea, workflow, inputs)),
    liveRuns: (workflow) => liveRuns(gitea, workflow),
    newestRuns: (workflow) => newestRuns(gitea, workflow),
    cancelRun: async () => false,
    writePullRequest: (request) => write(() => writePullRequest(gitea, request)),
    settings: () => settings(gitea),
  };
}
