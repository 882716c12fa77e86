import type { Arguments, CommandSpec, OptionSpec } from './arguments.ts';
import type { Context } from './context.ts';

/** A command: its row, and its code, loaded only when it is called. */
export interface Command extends CommandSpec {
  readonly load: () => Promise<{ readonly run: (context: Context, args: Arguments) => Promise<number> }>;
}

const registry: OptionSpec = { type: 'string', short: 'r', value: 'DIR', description: 'Folder of the registry, or one that has it in a folder `registry`. Default: the current folder.' };
const store: OptionSpec = { type: 'string', value: 'PLACE', description: 'The store: a folder, or s3://BUCKET/PREFIX. Default: .headgate/store in the registry.' };
const json: OptionSpec = { type: 'boolean', description: 'Print one JSON document instead of text.' };
const analysis: OptionSpec = { type: 'string', multiple: true, short: 'a', value: 'ID', description: 'Only this analysis; may be given several times. Default: all.' };
const runnerConfig = { type: 'string', value: 'FILE', description: 'Configuration of a runner: its cluster, its images, the store as its pods see it, whose signatures count, its zones.' } as const satisfies OptionSpec;
const where = {
  registry,
  store,
  staging: { type: 'string', value: 'PLACE', description: 'Where runs write what is not published yet; --store is then only read. Default: the zones of --runner-config, else the store.' },
  private: { type: 'boolean', description: 'Work in the private zone of --runner-config.' },
  'runner-config': runnerConfig,
} as const satisfies { [name: string]: OptionSpec };
const cacheDir: OptionSpec = { type: 'string', value: 'DIR', description: 'Folder that keeps bytes fetched from a store that is far away; several processes and stores may share it.' };
/** Where what is looked up may lie. */
const reading = {
  ...where,
  'also-read': { type: 'string', multiple: true, value: 'PLACE', description: 'Another store whose records and results count too and which is never written to; may be given several times.' },
  'cache-dir': cacheDir,
  'cache-size': { type: 'string', value: 'MiB', description: 'Most that the folder of --cache-dir may hold; what was used longest ago goes. Default: 10240.' },
} as const satisfies { [name: string]: OptionSpec };
const filters = {
  analysis,
  stage: { type: 'string', multiple: true, value: 'STAGE', description: 'Only this stage; may be given several times.' },
  state: { type: 'string', multiple: true, value: 'STATE', description: 'Only tasks in this state.', choices: ['waiting', 'blocked', 'queued', 'running', 'failed', 'cancelled'] },
  class: { type: 'string', multiple: true, value: 'CLASS', description: 'Only failures of this class.', choices: ['user', 'time', 'memory', 'disk', 'output', 'input', 'environment', 'infrastructure'] },
  unit: { type: 'string', value: 'x=3,y=2', description: 'Only units at these coordinates; axes left out match everywhere, so `z=4` is a plane.' },
  'older-than': { type: 'string', value: 'SECONDS', description: 'Only tasks that have been in their state for longer.' },
  reason: { type: 'string', value: 'TEXT', description: 'Why, kept with the wish.' },
} as const satisfies { [name: string]: OptionSpec };
const execution = {
  jobs: { type: 'string', short: 'j', value: 'N', description: 'Tasks at a time. Default: the processors of this machine.' },
  memory: { type: 'string', value: 'MiB', description: 'Memory that all tasks together may ask for. Default: 80 % of this machine.' },
  gpus: { type: 'string', value: 'N', description: 'GPUs that tasks may use. Default: none.' },
  isolation: { type: 'string', value: 'HOW', choices: ['auto', 'process-group'], description: 'auto: namespaces where the system allows them; process-group: never. Default: auto.' },
} as const satisfies { [name: string]: OptionSpec };
/** For whom the files of the flow are written. */
const flow = {
  forge: { type: 'string', value: 'FORGE', choices: ['github', 'gitea'], description: 'The forge that the repository is at; gitea stands for Forgejo too.' },
  source: { type: 'string', value: 'URL', description: 'Git repository that jobs get headgate from. Default: where this program was cloned from.' },
  commit: { type: 'string', value: 'SHA', description: 'The commit of it that jobs run, whole. Default: the one that this program is.' },
  branch: { type: 'string', value: 'NAME', description: 'The default branch. Default: main.' },
  owner: { type: 'string', multiple: true, value: '@NAME', description: 'Who has to look at changes of workflows and policy; may be given several times. Default: @maintainers.' },
} as const satisfies { [name: string]: OptionSpec };

/** A repository at a forge, and who asks. */
const atForge = {
  'forge-api': { type: 'string', value: 'URL', description: 'API of the forge. Default: that of the git remote `origin`.' },
  repository: { type: 'string', value: 'OWNER/NAME', description: 'The repository there. Default: that of the git remote `origin`.' },
  'token-file': { type: 'string', value: 'FILE', description: 'File that holds a token that may read the administration of the repository.' },
} as const satisfies { [name: string]: OptionSpec };

/** Every command, in the order of help. */
export const commands: readonly Command[] = [
  {
    name: 'up',
    summary: 'Validate, plan, run everything, build the site and serve it',
    description: 'The whole flow on this machine: checks the registry, runs every analysis that is not finished, publishes the catalogue, builds the site and serves it on loopback. What is cached is not run again.',
    options: { ...reading, ...execution, once: { type: 'boolean', description: 'Build, then exit instead of serving.' }, port: { type: 'string', value: 'PORT', description: 'First port to try. Default: 4321.' }, 'base-path': { type: 'string', value: 'PATH', description: 'Where the site will be, such as `/project/` on a server that has other sites too. Default: `/`.' } },
    examples: [['headgate up', 'everything, then the site'], ['headgate up --registry my-study --once', 'another registry; build and exit'], ['headgate up --once --base-path /project/', 'a site for a folder of a server']],
    load: () => import('./up.ts'),
  },
  {
    name: 'validate',
    summary: 'Check every declaration of the registry',
    description: 'Reports all findings with file, line and column; exit code 1 when there is an error. With --base, also refuses edits and deletions of what is released at that revision.',
    options: { registry, json, base: { type: 'string', value: 'REV', description: 'Git revision whose released versions are immutable.' }, explain: { type: 'string', value: 'CODE', description: 'Explain a kind of finding (`all`: every kind) and exit.' } },
    examples: [['headgate validate', 'check ./registry'], ['headgate validate --base origin/main', 'what CI checks on a pull request']],
    load: () => import('./validate.ts'),
  },
  {
    name: 'plan',
    summary: 'Show what would run, and why',
    description: 'Prints for each analysis what is cached, what is new or changed and which ingredient changed, and at most how much follows. Time (of all tasks one after the other) and size are estimated from past executions. Runs nothing and writes nothing to the store. --json follows schemas/output/plan.v1.json.',
    options: { ...reading, analysis, json, out: { type: 'string', short: 'o', value: 'FILE', description: 'Write the compact plans as JSON to a file.' }, 'detailed-exitcode': { type: 'boolean', description: 'Exit with 5 when there is something to run.' } },
    examples: [['headgate plan', 'all analyses'], ['headgate plan -a penguins-mass --json', 'one, for a program']],
    load: () => import('./plan.ts'),
  },
  {
    name: 'run',
    summary: 'Run analyses on this machine',
    description: 'Runs what is not in the store, shows progress, and ends with one table. May be interrupted at any moment and started again: what was committed is not run again.',
    options: {
      ...reading,
      analysis,
      ...execution,
      only: { type: 'string', multiple: true, value: 'STAGE', description: 'Execute only these stages (`name*` matches a beginning).' },
      from: { type: 'string', multiple: true, value: 'STAGE', description: 'Execute only these stages and what follows them.' },
      until: { type: 'string', multiple: true, value: 'STAGE', description: 'Execute only these stages and what they need.' },
      unit: { type: 'string', value: 'x=3,y=2', description: 'Execute only units at these coordinates, and what they look at (with --only: nothing else).' },
      limit: { type: 'string', value: 'N', description: 'Execute at most so many tasks.' },
      force: { type: 'boolean', description: 'Compute again what is stored, and compare; stored records are never replaced.' },
      cache: { type: 'string', value: 'HOW', choices: ['use', 'off'], default: 'use', description: 'off: do not look anything up. Default: use.' },
      executor: { type: 'string', value: 'HOW', choices: ['local', 'kubernetes'], default: 'local', description: 'local: on this machine. kubernetes: in a cluster, as --runner-config says; -j is then pods at a time. Default: local.' },
      runner: { type: 'string', value: 'NAME', description: 'Put the launch into the queue of this standing runner instead of running here; what it cannot run is said at once.' },
      detach: { type: 'boolean', description: 'With --executor kubernetes: the run is driven by a Job in the cluster. This command follows it; Ctrl-C, or losing this machine, leaves it alone.' },
      'keep-work': { type: 'boolean', description: 'Keep the work folders of tasks.' },
      'dry-run': { type: 'boolean', description: 'Print the expanded commands of the tasks whose inputs are known, and exit.' },
      events: { type: 'string', value: 'HOW', choices: ['auto', 'plain', 'ndjson'], default: 'auto', description: 'How progress is told. Default: auto (a status area on a terminal, plain lines otherwise).' },
      why: { type: 'string', value: 'TEXT', description: 'Why, kept with the launch.' },
    },
    examples: [['headgate run', 'everything that is not there'], ['headgate run -a maunga-whau-relief --until smooth --unit x=3,y=2', 'one tile up to one stage'], ['headgate run --force --only regress', 'compute again and compare']],
    load: () => import('./run-again.ts'),
  },
  {
    name: 'runner',
    summary: 'Stand by and run what is queued',
    operands: 'NAME',
    description: 'A standing runner: looks into its queue in the store, runs one launch after the other, and shows in the store that it is there, what it offers and what it does not take, and why. It needs no registry: plans, code and small inputs are in the store. SIGTERM hands over: tasks in hand finish here (or go on in the cluster), nothing new starts, the exit code is 0, and the next runner of that name goes on. It starts what an approval signed by one of the keys of its configuration covers; without keys, nothing for anybody but the one login that --trust names.',
    options: { ...where, ...execution, executor: { type: 'string', value: 'HOW', choices: ['local', 'kubernetes'], default: 'local', description: 'local: on this machine. kubernetes: in a cluster, as --runner-config says. Default: local.' }, trust: { type: 'string', value: 'LOGIN', description: 'Run launches of this one person, whom everybody is who can write to the queue in the store.' }, label: { type: 'string', multiple: true, value: 'LABEL', description: 'A label that analyses may ask for with runsOn, besides those of the registry\'s runner of that name.' }, synthetic: { type: 'string', value: 'N', description: 'Every N minutes, queue and run a tiny analysis of its own and show when it last went well, in `headgate status` and in runners/NAME.metrics.txt of the store. Default: never.' }, once: { type: 'boolean', description: 'End when the queue is empty.' } },
    examples: [['headgate runner lab --store s3://bucket/lab --trust ada', 'on any machine'], ['headgate run --runner lab --store s3://bucket/lab', 'queue something for it'], ['headgate runner lab --executor kubernetes --runner-config lab.json --trust ada', 'for a cluster']],
    load: () => import('./runner.ts'),
  },
  {
    name: 'propose',
    summary: 'Show what a change would ask for, as a pull request is told',
    description: 'Reads two commits of a repository as data: fetches them into a folder of its own, merges them without a work tree, executes nothing of them. Prints findings, what is refused, the plans that the change adds or alters, what they ask for at their caps, the approval class, and the digest that a maintainer approves. With a store, also what is cached. --json follows schemas/output/proposal-report.v1.json. Exit code 1 when there are errors or it is refused.',
    options: { ...where, json, base: { type: 'string', value: 'SHA', description: 'Commit that is merged into, by its whole id.' }, head: { type: 'string', value: 'SHA', description: 'Commit that is proposed, by its whole id.' }, repository: { type: 'string', value: 'URL|DIR', description: 'Where the commits are: a clone, or an https:// address. Default: the current folder.' }, policy: { type: 'string', value: 'SHA', description: 'Commit whose policy.json counts. Default: the base.' }, previous: { type: 'string', value: 'SHA', description: 'Head that the change had before, to say what is different.' }, author: { type: 'string', value: 'LOGIN', description: 'Who proposes; some classes are for some people.' }, pr: { type: 'string', value: 'N', description: 'Number of the pull request, kept in the report.' }, out: { type: 'string', short: 'o', value: 'FILE', description: 'Write the report as JSON to a file.' }, 'hand-over': { type: 'string', value: 'DIR', description: 'Write report, plans and the files that they need to a folder, for `approve --forge`.' } },
    examples: [['headgate propose --base $(git rev-parse main) --head $(git rev-parse HEAD)', 'before opening a pull request'], ['headgate propose --base SHA --head SHA --repository https://git.example.org/lab/registry.git --json', 'what a forge would show']],
    load: () => import('./propose.ts'),
  },
  { name: 'status', summary: 'Show the state of every analysis', description: 'Per analysis and stage: tasks by state, failures with their reason, executions that gave other bytes than the record, who runs it, and who paused it and why. Reads the store only. --json follows schemas/output/status.v1.json.', options: { ...reading, analysis, json }, examples: [['headgate status', 'everything']], load: () => import('./status.ts') },
  { name: 'watch', summary: 'Follow a run until it ends', description: 'Shows runs started here or elsewhere from their beginning, one after the other, until none is left. Exits as the runs did: 1 when one failed or was cancelled. Ctrl-C stops watching, not the run.', options: { ...where, analysis, events: { type: 'string', value: 'HOW', choices: ['auto', 'plain', 'ndjson'], default: 'auto', description: 'How progress is told.' } }, examples: [['headgate watch -a maunga-whau-relief', 'follow one run']], load: () => import('./watch.ts') },
  { name: 'logs', summary: 'Print the log of a task', operands: 'ANALYSIS STAGE [UNIT]', description: 'Prints stdout and stderr of the newest attempt of a task; of every failed task of the stage when no unit is given. UNIT is x=3,y=2 or an ordinal.', options: { ...reading, all: { type: 'boolean', description: 'Every attempt, oldest first.' } }, examples: [['headgate logs maunga-whau-relief hillshade x=3,y=2', 'one task'], ['headgate logs tetrode-sorting cluster', 'the failures of a stage']], load: () => import('./logs.ts') },
  { name: 'why', summary: 'Say why a result is what it is, or why something runs again', operands: 'ANALYSIS|FILE|DIGEST [STAGE] [UNIT]', description: 'For an analysis: which ingredient differs from its last run. For a file (written with a `.` or `/`), a digest or its first 8 digits or more, or one task: the chain back to data, code and people. --json follows schemas/output/why.v1.json.', options: { ...reading, json }, examples: [['headgate why penguins-mass', 'what changed since its last run'], ['headgate why penguins-mass drawAll', 'where a figure comes from'], ['headgate why ./figure.svg', 'where the bytes of a file come from']], load: () => import('./why.ts') },
  { name: 'retry', summary: 'Try failed tasks again', description: 'Tells a live run to try again what failed or was cancelled; what that blocked goes on. Where no run is alive, starts one here; what the filters do not mean stays as the last run left it.', options: { ...reading, ...filters, state: { ...filters.state, choices: ['failed', 'cancelled'] }, ...execution }, examples: [['headgate retry -a maunga-whau-relief --class memory', 'what ran out of memory'], ['headgate retry --unit x=4', 'one plane']], load: () => import('./steer.ts').then((module) => ({ run: module.retry })) },
  { name: 'cancel', summary: 'Stop tasks of a run', description: 'Tasks in hand are ended, waiting ones are not started; results stay. The next run, or `headgate retry`, takes them up again.', options: { ...where, ...filters }, examples: [['headgate cancel -a maunga-whau-relief', 'the whole run']], load: () => import('./steer.ts').then((module) => ({ run: module.cancel })) },
  { name: 'pause', summary: 'Start nothing new', description: 'Tasks in hand finish, nothing new starts, until `headgate resume`. Works with no run alive: `headgate status` tells who paused and why.', options: { ...where, analysis, stage: filters.stage, reason: filters.reason }, examples: [['headgate pause -a maunga-whau-relief --stage mosaicShade', 'one stage']], load: () => import('./steer.ts').then((module) => ({ run: module.pause })) },
  { name: 'resume', summary: 'Let a paused analysis go on', description: 'Lifts what `headgate pause` did; a live run goes on at once. What an analysis declares in `paused` is lifted by an edit only. With --jobs also changes how many tasks a live run works on at a time; tasks in hand are not touched.', options: { ...where, analysis, stage: filters.stage, reason: filters.reason, jobs: { type: 'string', short: 'j', value: 'N', description: 'New capacity of the live run, in tasks at a time.' } }, examples: [['headgate resume -a maunga-whau-relief', 'go on'], ['headgate resume -a maunga-whau-relief --jobs 1', 'change the capacity of a live run']], load: () => import('./steer.ts').then((module) => ({ run: module.resume })) },
  { name: 'test', summary: 'Run the self tests of tools', operands: '[TOOL[@VERSION]]…', description: 'Runs each case of a tool as a generated analysis and compares the outputs with the known answers under the declared tolerance. The verdict is kept in the store.', options: { ...reading, ...execution, json }, examples: [['headgate test', 'all tools'], ['headgate test table-summary', 'one']], load: () => import('./test.ts') },
  { name: 'verify', summary: 'Check results against their records and bytes', operands: '[ANALYSIS]…', description: 'Re-reads records and blobs of finished results and recomputes their roots. With --rerun, executes tasks again with other resources and compares their outputs.', options: { ...reading, rerun: { type: 'string', value: 'N', description: 'Execute N tasks of each analysis again and compare.' }, sample: { type: 'string', value: 'FILE', description: 'Look at the results that this file names (JSON: [{"plan", "root"}]) and list no store of --also-read: for one that everybody may read object by object.' }, ...execution, json }, examples: [['headgate verify', 'all results, offline'], ['headgate verify penguins-mass --rerun 3', 'compute three tasks again']], load: () => import('./verify.ts') },
  { name: 'store', summary: 'Check, clean or copy the store', operands: 'check | gc | revoke KEY | copy PLACE | link DIGEST | cache', description: 'check: reads every blob and record and reports damage (--repair moves damaged files aside). gc: lists what no plan of the default branch, result or live launch needs (--delete removes it); what is younger than --keep stays in any case. revoke KEY: marks the record of a key as not to be used, with a reason; results that hold it are not finished any more. copy PLACE: adds everything lasting to another store, a folder or s3://…, blobs first; what is there stays, and documents that differ are listed. link DIGEST: prints an address that lets whoever has it read these bytes for a while, from a store in S3. cache: what the folder of --cache-dir holds, how often it had what was asked for, and how many bytes it saved.', options: { ...where, json, 'cache-dir': cacheDir, repair: { type: 'boolean', description: 'check: move damaged files to damaged/ in the store.' }, delete: { type: 'boolean', description: 'gc: really remove. Default: dry run.' }, keep: { type: 'string', value: 'DAYS', description: 'gc: plans that the default branch had within the last DAYS, plans launched and files written within them, and all finished results stay. Default: what policy.json says under retention, else 30.' }, reason: { type: 'string', value: 'TEXT', description: 'revoke: why.' }, hours: { type: 'string', value: 'HOURS', description: 'link: how long the address holds, up to 168. Default: 1.' } }, examples: [['headgate store check', 'is everything what its name says?'], ['headgate store copy s3://bucket/lab', 'share what this machine computed'], ['headgate store gc', 'what could go'], ['headgate store revoke KEY --reason "wrong calibration"', 'compute it again next time']], load: () => import('./store.ts') },
  { name: 'doctor', summary: 'Check this machine', description: 'Reports what headgate finds here: Node, git, programs that tools need, isolation, container engines, the store, with a fix for each trouble. With --runner-config also the cluster: version and permissions. With --forge also the settings of the repository at its forge.', options: { ...where, json, forge: { type: 'boolean', description: 'Also compare the settings of the repository at its forge with what the flow assumes.' }, ...atForge, app: { type: 'string', value: 'ID', description: 'The App that required checks must come from. Default: any.' }, cluster: { type: 'boolean', description: 'Also try in the cluster what must be impossible: on the server, which makes nothing of it, and from inside of a pod, which is removed.' }, 'print-policies': { type: 'boolean', description: 'Print, as JSON, what an administrator gives each principal: policies of roles and buckets for the zones of --runner-config, and whose tokens a cloud and a cluster are to trust (`oidc` there). Nothing is changed.' }, 'lint-policy': { type: 'string', value: 'FILE', description: 'Look at a trust policy or an AuthenticationConfiguration (JSON) that was written by hand, for what lets in too much.' }, inside: { type: 'string', multiple: true, value: 'NAME=HOST:PORT', description: 'What the pod of --cluster runs: say what can be reached and done here.' } }, examples: [['headgate doctor', ''], ['headgate doctor --cluster --runner-config lab.json', 'what a cluster enforces'], ['gh auth token | headgate doctor --forge --token-file /dev/stdin', 'what a repository lets strangers do']], load: () => import('./doctor.ts') },
  { name: 'cluster', summary: 'Install headgate in a Kubernetes cluster', operands: 'install | status | upgrade | remove', description: 'For an administrator: makes, compares, brings up to date or removes what an installation is made of: a namespace with restricted Pod Security, service accounts and their permissions, network policies, a quota, admission policies. What would change is shown first, as the server answers it. Only what carries the label of the installation is ever removed.', options: { 'runner-config': runnerConfig, 'dry-run': { type: 'boolean', description: 'Show what would change, and change nothing.' }, print: { type: 'boolean', description: 'Print the objects as JSON, for those who apply them themselves; the cluster is not asked.' }, force: { type: 'boolean', description: 'remove: also while pods of runs are alive.' }, all: { type: 'boolean', description: 'remove: the namespace too, with everything in it.' } }, examples: [['headgate cluster install --runner-config lab.json --dry-run', 'what would be made'], ['headgate cluster install --runner-config lab.json --print', 'for another tool'], ['headgate cluster status --runner-config lab.json', 'is it as it should be?']], load: () => import('./cluster.ts') },
  {
    name: 'publish',
    summary: 'Bring what is merged from staging to main',
    description: 'Judges each record that a merged plan needs by its key: some plan of the default branch needs it, it was made under an approval that holds, policy accepts what computed it, its bytes are what it says. What counts is copied to main with its approval, launch and ledger line; main is never overwritten, and where both differ main wins and the result is made anew. Then the catalogue is made. May be killed at any point and started again. With --key signs where each result comes from (in-toto and SLSA statements). Without keys in --runner-config the folder counts as merged, and nobody is asked.',
    options: { ...where, analysis, key: { type: 'string', value: 'FILE', description: 'Private key to sign statements with, one of statements.keys of --runner-config.' }, 'dry-run': { type: 'boolean', description: 'Judge everything, bytes included, and write nothing.' }, site: { type: 'boolean', description: 'Also build the pages.' }, 'base-path': { type: 'string', value: 'PATH', description: 'Where the site will be, such as `/project/`. Default: `/`.' }, json },
    examples: [['headgate publish --runner-config lab.json --key publish.pem', 'what the workflow does after a merge'], ['headgate publish --runner-config lab.json --dry-run', 'what is missing']],
    load: () => import('./publish.ts'),
  },
  {
    name: 'preview',
    summary: 'Build the pages as a change would make them',
    description: 'Reads two commits of a repository as data, as `headgate propose` does, and builds the pages of what merging gives. Nothing is computed and no store is asked, so there are no results in it; what is private or has findings is left out.',
    options: { base: { type: 'string', value: 'SHA', description: 'Commit that is merged into, by its whole id.' }, head: { type: 'string', value: 'SHA', description: 'Commit that is proposed, by its whole id.' }, repository: { type: 'string', value: 'URL|DIR', description: 'Where the commits are: a clone, or an https:// address. Default: the current folder.' }, 'token-file': { type: 'string', value: 'FILE', description: 'File that holds a token that may read the repository, where it is not public.' }, out: { type: 'string', value: 'DIR', description: 'Folder for the pages; an old site there is replaced. Default: preview.' }, 'base-path': { type: 'string', value: 'PATH', description: 'Where the pages will be, such as `/project/`. Default: `/`.' } },
    examples: [['headgate preview --base $(git rev-parse main) --head $(git rev-parse HEAD)', 'before opening a pull request']],
    load: () => import('./preview.ts'),
  },
  {
    name: 'site',
    summary: 'Build the pages of a catalogue',
    operands: 'CATALOGUE',
    description: 'Builds the pages of a catalogue that `headgate publish` made, from the store alone, which is only read: what a job without any right does for a store that everybody may read (`anonymous=true` in its address).',
    options: { store: where.store, out: { type: 'string', value: 'DIR', description: 'Folder for the pages; an old site there is replaced. Default: pages.' }, 'base-path': { type: 'string', value: 'PATH', description: 'Where the site will be, such as `/project/`. Default: `/`.' } },
    examples: [['headgate site DIGEST --store s3://lab/main?anonymous=true', 'pages, without credentials']],
    load: () => import('./site.ts'),
  },
  { name: 'keys', summary: 'Make a key that signs approvals', operands: 'new FILE', description: 'new FILE: makes an ed25519 key pair. The private half is written to FILE, readable by you alone, and is never printed or replaced; the public half is printed, for `approvals.keys` in the configuration of a runner.', options: {}, examples: [['headgate keys new approvals.pem', '']], load: () => import('./keys.ts') },
  {
    name: 'approve',
    summary: 'Approve what is to be run, by its digest',
    operands: '[DIGEST]',
    description: 'For a registry without a forge, where a runner with keys starts nothing that is not approved. Shows what the analyses ask for at their caps, the approval class that policy.json at the tip of the default branch puts them in, and the digest of the proposal. With that digest, quoted whole, signs the approval and puts it into the store. With --standing it covers whatever plans the same analyses have when their data have grown, within bounds. With --forge it stays, reads the comments below open pull requests, and does what they ask for (`/run DIGEST`, `/cancel` and so on): for a Gitea, where a comment below a fork\'s pull request starts nothing that has rights. Plans are made again by a process of their own, which has neither key nor token.',
    options: { ...where, analysis, standing: { type: 'boolean', description: 'For data that grow: covers new versions of the datasets, and nothing else that changes.' }, units: { type: 'string', value: 'N', description: 'standing: units that all inputs of a plan may have together.' }, launches: { type: 'string', value: 'N', description: 'standing: launches that it may start.' }, until: { type: 'string', value: 'DAY', description: 'standing: its last day, in UTC, as in 2027-12-31.' }, data: { type: 'string', multiple: true, value: 'PREFIX', description: 'standing: what the addresses of data outside the registry begin with; may be given several times. Default: nothing from outside.' }, key: { type: 'string', value: 'FILE', description: 'Private key to sign with.' }, for: { type: 'string', multiple: true, value: 'RUNNER', description: 'Runner that may act on it; may be given several times. Default: the one named as the installation, and `local`.' }, cache: { type: 'string', value: 'HOW', choices: ['use', 'off'], default: 'use', description: 'off: launches may also compute what the store has (`run --force`, `run --cache off`, `verify --rerun`), also of analyses that are finished. Default: use.' }, as: { type: 'string', value: 'LOGIN', description: 'Login in policy.json of whoever approves. Default: your login here.' }, forge: { type: 'boolean', description: 'Sign what people approve in comments below pull requests, until told to end.' }, ...atForge, once: { type: 'boolean', description: 'forge: end after one look.' } },
    examples: [['headgate approve --runner-config lab.json', 'what is to be approved?'], ['headgate approve DIGEST --runner-config lab.json --key approvals.pem', 'exactly this'], ['headgate approve --standing -a survey --units 1000 --launches 50 --until 2027-12-31 --data https://data.example.org/survey/', 'for data that grow'], ['headgate approve --forge --runner-config lab.json --key approvals.pem --token-file token', 'beside the runner of a registry at a Gitea']],
    load: () => import('./approve.ts'),
  },
  { name: 'init', summary: 'Make a new registry', operands: '[DIR]', description: 'Writes a small registry that validates, runs and passes its test: one tool, pipeline, dataset and analysis in DIR/registry, the schemas for editors beside it. Default: the current folder, which must be empty. With --forge also what a repository there needs to take contributions by pull request: workflows, owners, forms, a template.', options: { yes: { type: 'boolean', description: 'Use the folder even if it is not empty; nothing is overwritten.' }, ...flow }, examples: [['headgate init my-study', ''], ['headgate init . --yes --forge github --owner @lab/maintainers', 'what a repository needs to take contributions']], load: () => import('./init.ts') },
  { name: 'upgrade', summary: 'Bring the workflows of a repository up to date', operands: '[DIR]', description: 'Prints, as a diff that `git apply` takes, what differs between the workflows, forms and owners of the repository in DIR and those that `headgate init --forge` would write today. Default: the current folder.', options: { ...flow, write: { type: 'boolean', description: 'Write them; `git diff` shows what changed.' } }, examples: [['headgate upgrade', 'what would change'], ['headgate upgrade --write', '']], load: () => import('./upgrade.ts') },
  { name: 'lint-workflows', summary: 'Hold workflows to the rules of the flow', operands: '[DIR]', description: 'Checks the workflows of the repository in DIR (.github, .gitea, .forgejo) against the rules that keep a pull request from running anything with rights: exit code 1 when one is broken. It complements actionlint and zizmor. Default: the current folder.', options: { json, rules: { type: 'boolean', description: 'Print every rule, with the attack that it answers, and exit.' } }, examples: [['headgate lint-workflows', ''], ['headgate lint-workflows --rules', 'what is asked, and why']], load: () => import('./lint-workflows.ts') },
  { name: 'version', summary: 'Print the version', description: 'Prints the versions of headgate, of its contract and of Node.', options: { json }, examples: [], load: () => import('./version.ts') },
  { name: 'help', summary: 'Explain a command', operands: '[COMMAND]', description: 'Prints the help of a command, or of all with --manual.', options: { manual: { type: 'boolean', description: 'Print the whole manual page as Markdown.' } }, examples: [['headgate help run', '']], load: () => import('./help.ts') },
];
