import type { Account, Role } from '../model/approval.ts';
import type { Settings } from './settings.ts';

/** Somebody at the forge, and whether the forge says that it is a program (an App, a bot user). */
export interface Person extends Account {
  readonly bot: boolean;
}

/** The repository that a forge is opened for. */
export interface Repository {
  /** Host without port and numeric id, `github.com:123`: what an approval binds. A name can be taken by somebody else. */
  readonly identity: string;
  readonly id: number;
  /** `owner/name` as it is now. */
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  /** Commit that the default branch is at now. */
  readonly tip: string;
  /** Page of the repository. */
  readonly url: string;
}

/** A pull request as the API tells it now. Title and branch names are a stranger's text. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly title: string;
  readonly url: string;
  readonly author: Person;
  /** The author has nothing merged here yet, as far as the forge tells. Words a greeting, decides nothing. */
  readonly newcomer: boolean;
  readonly headSha: string;
  readonly headBranch: string;
  /** Absent when the fork was deleted: its commits are then still at `refs/pull/N/head` of this repository. */
  readonly headRepository?: { readonly id: number; readonly name: string };
  readonly base: { readonly branch: string; readonly sha: string; readonly isDefault: boolean };
  /** Undefined where the forge does not count them. */
  readonly changedFiles: number | undefined;
}

/** Who had a hand in the commits of a pull request, besides its author. */
export interface Contributors {
  /** Authors and committers that have an account here, whoever pushed last where the forge tells it; each once. */
  readonly accounts: readonly Account[];
  /** Mail addresses and names of authors and committers without an account: strangers' text. */
  readonly unknown: readonly string[];
  /** The forge lists no more than 250 commits, and there are more. */
  readonly truncated: boolean;
}

/** A comment below a pull request or an issue. */
export interface Comment {
  readonly id: number;
  readonly author: Person;
  /** Numeric id of the App it was written through; undefined: a person's own hand, or a forge without Apps. */
  readonly app: number | undefined;
  /** Its text is not what was first written. */
  readonly edited: boolean;
  readonly body: string;
  readonly url: string;
  /** Number of the pull request or issue that it is below. */
  readonly on: number;
  readonly onPullRequest: boolean;
}

/** An issue, as somebody opened it. Title and text are a stranger's. */
export interface Issue {
  readonly number: number;
  readonly author: Person;
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly author: Person;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  /** Commit that it was given for; undefined: the forge no longer knows. */
  readonly commit: string | undefined;
  readonly url: string;
}

/** What a person answered when a workflow run waited for a protected environment. */
export interface Click {
  readonly by: Person;
  readonly approves: boolean;
  readonly environments: readonly string[];
}

/** How bad what an annotation tells is, worst first. */
export type AnnotationLevel = 'failure' | 'warning' | 'notice';

/** A remark at a place of a file, shown in the pull request's diff. Lines and columns count from 1. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
  /** Only where it begins and ends in one line. */
  readonly column?: number;
  readonly endColumn?: number;
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
}

/** A check on a commit, as it shall be. There is one for each name and commit; writing it again replaces it. */
export interface Check {
  readonly name: string;
  readonly sha: string;
  /** Undefined while it is not decided. `neutral` does not hold a merge up. */
  readonly conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled';
  /** A sentence. */
  readonly title: string;
  /** Markdown. Cut at what the forge takes. */
  readonly summary: string;
  /** The whole report; also where a text that was cut goes on. */
  readonly url?: string;
  /** In any order: the worst are shown where there are more than the forge takes. They are a function of name and commit. */
  readonly annotations?: readonly Annotation[];
}

/** What became of a write. `unchanged`: it was so already, and nothing was written. */
export interface Written {
  readonly id: number;
  readonly url: string;
  readonly did: 'created' | 'updated' | 'unchanged';
}

/** What became of a check. */
export interface WrittenCheck extends Written {
  /** Annotations that the forge did not take: too many, or it has none. */
  readonly annotationsLeft: number;
}

/** A text that is kept up to date in place, found again by its marker and by who wrote it. */
export interface Sticky {
  /** `[a-z0-9:/._-]+`; kept invisibly in the text. A text with this marker by anybody else is not ours and is left alone. */
  readonly marker: string;
  /** Markdown, made from the text that is there now, without its marker (undefined: none). Cut at 60,000 characters and 200 KiB. */
  body(before: string | undefined): string;
  /** Where a text that had to be cut goes on. */
  readonly url?: string;
}

/** A run of a workflow that is not finished. */
export interface LiveRun {
  readonly id: number;
  readonly attempt: number;
  /** `run-name` of the workflow: ours says number and digest of what it is for. */
  readonly title: string;
  /** It has not begun, or waits for a person. */
  readonly waiting: boolean;
  readonly url: string;
}

/** Files to be proposed: the branch is made from the tip of the default branch, or brought to hold exactly this change. */
export interface NewPullRequest {
  /** `headgate/…`: ours alone. */
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  /** Message of the one commit. */
  readonly message: string;
  /** Text by path from the top of the repository; null deletes. */
  readonly files: { readonly [path: string]: string | null };
  /**
   * What is proposed, in one word of `[a-z0-9]`, kept invisibly in its text: when a person closed the newest one of this branch
   * unmerged, the same thing is not proposed again.
   */
  readonly content?: string;
}

/** The one issue of a marker, as it shall be. */
export interface StandingIssue extends Sticky {
  readonly title: string;
  /** There is nothing to be done: one that is there says so and is closed, and none is made. */
  readonly settled?: boolean;
}

/**
 * A forge, opened for one repository with one credential. Every answer is read from its API when it is asked.
 *
 * What is not there is `undefined`. Everything else that goes wrong is a `ForgeError`. Reads, and writes that name what they write, are
 * tried again when the forge is busy or away, within bounds; after a write of unknown outcome it is looked at what is there. So every
 * method may be called again after any failure, and what it wrote is there once.
 */
export interface Forge {
  readonly kind: 'github' | 'gitea';
  repository(): Promise<Repository>;
  pullRequest(number: number): Promise<PullRequest | undefined>;
  openPullRequests(): Promise<PullRequest[]>;
  /** Issues that are open, newest first, the first 300; pull requests are none. */
  openIssues(): Promise<Issue[]>;
  contributors(pullRequest: PullRequest): Promise<Contributors>;
  comment(id: number): Promise<Comment | undefined>;
  /** Everything that is said below a pull request or an issue that is there, oldest first. (For a number of none, a Gitea fails.) */
  comments(on: number): Promise<Comment[]>;
  review(pullRequest: number, id: number): Promise<Review | undefined>;
  /** Answers to a workflow run's environments, in the order of the forge. The forge does not say in which attempt. None where it has no environments. */
  clicks(run: number): Promise<Click[]>;
  /** What an account may do here, asked by id: an account that was renamed is found, one that took over an old login is not mistaken for it. */
  role(account: Account): Promise<Role>;
  /** Writes the one comment of this marker below a pull request or an issue, in place. */
  writeComment(on: number, sticky: Sticky): Promise<Written>;
  /** Writes the one issue of this marker. One that somebody closed is opened again when it has something new to say. A settled one that was never there has the id 0. */
  writeIssue(issue: StandingIssue): Promise<Written>;
  writeCheck(check: Check): Promise<WrittenCheck>;
  /** Starts a workflow file (`run.yml`) of the default branch. After a failure it may have been started: whatever it does has to bear a second start. */
  dispatch(workflow: string, inputs: { readonly [name: string]: string }): Promise<void>;
  /** Runs of a workflow file that are not finished. */
  liveRuns(workflow: string): Promise<LiveRun[]>;
  /** Titles of the newest runs of a workflow file, a hundred at most, whatever became of them. */
  newestRuns(workflow: string): Promise<string[]>;
  /** Cancels a run; one that has ended or is gone is fine. False: this forge has no way to, and the run goes on until its own checks refuse. */
  cancelRun(id: number): Promise<boolean>;
  /** Opens a pull request of our own, or brings the one of this branch up to date. `unchanged` is also one that a person closed. */
  writePullRequest(request: NewPullRequest): Promise<Written & { readonly number: number }>;
  /** What `doctor --forge` compares. What the credential may not read is undefined. */
  settings(): Promise<Settings>;
}
