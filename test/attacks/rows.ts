/** How a row is tested. */
export type Kind = 'U' | 'P' | 'L' | 'X' | 'K' | 'G' | 'S' | 'B';

/** What each kind of test is, for the page. */
export const kinds: { readonly [kind in Kind]: string } = {
  U: 'a unit: one function, or a property of it',
  P: "a job of the flow: its committed bundle as a process (`test/actions`), or its function in the process of the test, where every request can be made to fail (`test/commands/forge`, `test/forge`); forges are answered for by a server that is held to GitHub's own description of its API, git and its repositories are real",
  L: 'a rule that every workflow keeps, with a bad workflow that only this rule catches',
  X: 'real processes: agent, shim and command as they are in a pod, or the commands of a registry on this machine',
  K: 'a real Kubernetes: API server, admission, kubelet, network policies',
  G: 'a real Gitea with its runner, with `npm run test:servers -- --all`',
  S: 'a real S3 server',
  B: 'a real browser',
};

/** A row: what is tried, what stands against it, the kinds of test that it asks for, and why one of them is not here. */
export interface Row {
  readonly tried: string;
  readonly defence: string;
  readonly asks: readonly Kind[];
  /** Kinds that this repository cannot run, each with the reason. */
  readonly without?: { readonly [kind in Kind]?: string };
  /** Why no defence of it can be removed by a mutant. */
  readonly noMutant?: string;
}

/** What holds of the flow, whatever happens. */
export const invariants: { readonly [row: string]: Row } = {
  I1: { tried: 'Data, not code', defence: 'a pull request is read as blobs of a bare repository; nothing of it is checked out or executed where a right is in reach', asks: ['P', 'L'] },
  I2: { tried: 'One commit', defence: 'base and head are read once, and handed on as commits; no branch is read later', asks: ['P'] },
  I3: { tried: 'A proposal is approved, not a pull request', defence: 'an approval names the digest of the whole proposal and covers its plans, and no other', asks: ['U', 'P'] },
  I4: { tried: 'Recomputed, never trusted; nothing is parsed beside a key', defence: 'what was recomputed in this run, what was asked for and what was approved have to be one', asks: ['P'] },
  I5: { tried: 'A pull request reaches no environment', defence: 'environments are for the default branch alone, `headgate doctor --forge` says where one is not; no workflow that runs code of a pull request names one', asks: ['U', 'L'] },
  I6: { tried: 'No credential of the cluster in the forge, none of the forge in the cluster', defence: 'short credentials of one environment each; each principal writes its prefixes', asks: ['S', 'L'] },
  I7: { tried: 'A missed event is made up for', defence: 'one reconciliation brings store and forge together; every write has one name', asks: ['P'] },
  I8: { tried: 'The command of a contributor holds no credential', defence: 'only the agent of its pod has one; a process of its own sees no variable of ours', asks: ['U', 'X', 'K'] },
  I9: { tried: 'One gate', defence: 'start, resume, retry, re-run and taking over ask one function; a click counts in its run and attempt', asks: ['U', 'P'] },
  I10: { tried: 'Digests are our own', defence: 'whoever publishes reads the bytes and hashes them', asks: ['U'] },
  I11: { tried: 'Checks that a merge waits for come from one App', defence: '`headgate doctor --forge` asks for the number of the App beside each required check', asks: ['U'] },
  I12: { tried: "A stranger's text is inert", defence: 'no such text in scripts, inputs of actions and lines of the log; escaped in Markdown and pages', asks: ['U', 'L', 'P'] },
  I13: { tried: 'Only a signed approval starts work', defence: 'the gate believes keys of its own configuration, and what they signed, as narrowly as it was meant', asks: ['U'] },
  I14: { tried: 'Policy and runners are those of the default branch', defence: 'the policy at the tip decides when it is dispatched; a change of policy, runners, workflows or schemas comes without anything else', asks: ['U', 'P'] },
};

/** What somebody may try. */
export const attacks: { readonly [row: string]: Row } = {
  A1: { tried: 'A workflow with rights runs code of a pull request', defence: 'its content is blobs in a bare repository; no such workflow checks one out', asks: ['L', 'P'] },
  A2: { tried: 'A title or a branch becomes part of a script', defence: 'scripts have no expressions in them; actions take inputs', asks: ['L', 'P'] },
  A3: { tried: 'A text in the log is obeyed as a command of the workflow', defence: 'messages go through the library that escapes them', asks: ['P'] },
  A4: { tried: 'Variables or the search path of later steps are set', defence: 'nothing writes those files; outputs are delimited at random', asks: ['L', 'P'] },
  A5: { tried: 'JSON that programs read differently, or that is too deep', defence: 'one strict parser: duplicates, depth, size, numbers and encodings are findings', asks: ['U'] },
  A6: { tried: 'Names that are another file elsewhere', defence: 'a grammar of paths; names are unique whatever their case and composition', asks: ['P'] },
  A7: { tried: 'Links, submodules, programs and pointers in place of data', defence: 'only plain files are read', asks: ['P'] },
  A8: { tried: 'A repository that is too large to read', defence: 'limits of files, bytes, objects and time, asked before anything is unpacked', asks: ['P'] },
  A9: { tried: 'git is made to do something else', defence: 'fixed arguments, commits only, no hooks, no configuration, one protocol', asks: ['P'] },
  A10: { tried: 'A push between being read and being started', defence: 'commits are handed on as data; the pull request is read again before anything is signed', asks: ['P'] },
  A11: { tried: 'An approval is used again after pushing something else and back', defence: 'it is for a digest, and ends', asks: ['U', 'P'] },
  A12: { tried: 'The same digest comes to mean something else', defence: 'images and bytes are named by digest; where they come from is in the plan', asks: ['U', 'P'] },
  A13: { tried: 'Somebody approves who may not', defence: 'the role is asked by number of account; edited comments, programs and lost accounts do not count', asks: ['U', 'P'] },
  A14: { tried: 'Somebody approves their own work', defence: 'approvers are compared with author, committers, last pusher and dispatcher', asks: ['U', 'P'] },
  A15: { tried: 'A digest or evidence of another pull request is used', defence: 'everything is recomputed from the number of the pull request, and has to agree', asks: ['U', 'P'] },
  A16: { tried: 'A name in the event passes for a program that is trusted', defence: 'no decision rests on the name of an actor', asks: ['L'] },
  A17: { tried: 'A pull request makes the check that a merge waits for', defence: 'required checks name the App that makes them', asks: ['U', 'P'], without: { G: 'a Gitea has statuses that any writer can set, and no App to pin them to: the page on forges says so' } },
  A18: { tried: 'A check that is skipped counts as passed', defence: 'required checks are posted by our App alone; no workflow is narrowed by paths', asks: ['L', 'P'] },
  A19: { tried: 'A comment releases the run of a fork', defence: 'each workflow has the few rights that are listed; a comment starts three workflows', asks: ['L', 'P'] },
  A20: { tried: 'A job that was cancelled comes back without approval', defence: 'a re-run is a new decision; every path to running is in a model whose states are all visited', asks: ['U', 'P', 'G'] },
  A21: { tried: 'A cache carries code into a run with rights', defence: 'no such run restores a cache', asks: ['L'] },
  A22: { tried: 'An artifact of another run is believed', defence: 'none is read; what one job hands to the next in the same run has a schema and a size', asks: ['L', 'P'] },
  A23: { tried: 'A token is left in something that is uploaded', defence: 'no checkout keeps one, uploads name their folder; what is handed on is searched', asks: ['L', 'P'] },
  A24: { tried: 'A token that proves who a job is gets stolen', defence: 'jobs that can have one run our own actions alone; it lives for minutes and for one audience, and the cluster knows its run', asks: ['L', 'K'] },
  A25: { tried: 'Tokens of too many jobs are trusted', defence: 'trust is generated from exact values, and a linter reads what people write', asks: ['U', 'K'] },
  A26: { tried: 'A stranger takes a name that was given up', defence: 'repository and owner are held to their numbers', asks: ['U', 'K'] },
  A27: { tried: "A token of another branch, workflow or of a runner of one's own", defence: 'branch, workflow and kind of runner are held to values', asks: ['U', 'K'] },
  A28: { tried: 'The credential of the coordinator makes pods of any kind', defence: 'admission policies, the restricted standard, a role of few verbs, a quota', asks: ['K'] },
  A29: { tried: 'Another image under the same name', defence: 'images by digest, from places that the policy lists; admission refuses others', asks: ['U', 'K'] },
  A30: { tried: 'A command leaves its container', defence: 'the restricted standard: no privilege, no capability, seccomp, no root', asks: ['K'], without: { B: 'a sandboxed runtime (gVisor, Kata) is for a cluster that has one; here only what a pod asks for is tested' } },
  A31: { tried: 'Private inputs leave over the network', defence: 'network classes: the policy says who may ask for which, network policies enforce them, a canary proves it', asks: ['U', 'X', 'K'] },
  A32: { tried: 'A command asks the cloud or the API server for credentials', defence: 'network policies leave the store alone; no token of the cluster is mounted', asks: ['U', 'K'] },
  A33: { tried: 'Work for nothing', defence: 'a person decides; budgets of a launch, limits of a person and a team; plans are bounded before they cost memory', asks: ['U', 'L', 'P'] },
  A34: { tried: 'A command takes the machine: memory, processes, disk, log', defence: 'limits on every container and volume, and a quota', asks: ['X', 'K'] },
  A35: { tried: 'Results are forged', defence: 'bytes are read and hashed by us, links are refused, what main has is never overwritten', asks: ['U', 'S'] },
  A36: { tried: 'A result or a text runs in the browser of a reader', defence: 'text only, sanitised, a strict content policy, published bytes in a sandbox', asks: ['U', 'B'] },
  A37: { tried: 'A comment is made to say something else', defence: 'everything is escaped and cut; letters that nobody sees are shown', asks: ['U'] },
  A38: { tried: 'A stranger writes our marker first', defence: 'a comment is ours by account, App and marker', asks: ['P'] },
  A39: { tried: 'A command is hidden in a quotation, or put in later', defence: 'a line of its own, outside code and quotations, in a comment as it was written', asks: ['U', 'P'] },
  A40: { tried: 'Floods make the forge stop answering', defence: 'what is no command asks nothing; waits as the forge says, writes in a row', asks: ['P'] },
  A41: { tried: 'The action of somebody else is exchanged', defence: 'full commits, and few of them; jobs with rights have none', asks: ['L'], without: { G: "looking commits up at GitHub needs GitHub: zizmor's online audits are for a machine that may ask" } },
  A42: { tried: 'A bundle is not what its source gives', defence: 'every run of the tests bundles again and compares every byte', asks: ['P'], noMutant: 'the test is the defence' },
  A43: { tried: 'A package of others changes', defence: 'a lockfile with the digest of every package, no script of a package runs, jobs with rights install nothing', asks: ['U', 'L'] },
  A44: { tried: 'A valid signature of something else', defence: 'signed is not approved: plan, root, files and approval have to agree', asks: ['U', 'G'] },
  A45: { tried: 'A merge queue runs changed workflows with rights', defence: 'what runs for a merge group reads, and reaches no secret and no environment', asks: ['L'] },
  A46: { tried: 'Opening and closing in turns', defence: 'what a closed pull request has is cancelled by its number, once', asks: ['P'] },
  A47: { tried: 'The key of a webhook is stolen', defence: 'nothing listens: no webhook is received anywhere', asks: [], without: { U: 'there is no server of ours that could receive one' } },
  A48: { tried: 'A called workflow gets every secret', defence: 'secrets are named one by one', asks: ['L'] },
  A49: { tried: 'A token is in a log or an error', defence: 'masked before anything is said; taken out of every text', asks: ['P'] },
  A50: { tried: 'A fork is deleted in the middle', defence: "commits are read from the base repository; a missing fork is one of a pull request's facts", asks: ['P'] },
  A51: { tried: 'Times are set', defence: 'no time of git, a forge or an event decides anything', asks: ['U', 'P'] },
  A52: { tried: 'The workflow that starts runs is started by hand', defence: 'inputs are checked by form, and evidence is read again: whoever starts it has no more than that gives', asks: ['P'] },
  A53: { tried: 'An old branch has an old workflow with rights', defence: 'pull requests into the default branch only', asks: ['L'] },
  A54: { tried: 'The tools of the machine change a verdict', defence: 'validator and planner are bundled; git has a lowest version', asks: ['P'] },
};
