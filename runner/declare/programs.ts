import type { Policy } from '../model/declared.ts';

/**
 * How to ask a program for its version: its arguments. The first number with dots in what it prints (on either stream)
 * is the version; a program that prints none meets only the range `*`. Without arguments it is not asked at all.
 */
export interface KnownProgram {
  readonly version: readonly string[];
}

const asked = (argument: string): KnownProgram => ({ version: [argument] });

/** POSIX and GNU tools: they answer `--version` on some systems and nothing on others, so tools had better ask for `*`. */
const plain = `awk b2sum base32 base64 basename bzip2 cat chmod cksum cmp comm cp csplit cut date dd diff dirname du echo env expand expr false
find fmt fold grep gunzip gzip head iconv join ln ls m4 md5sum mkdir mkfifo mktemp mv nl numfmt od paste patch pr printf pwd readlink realpath rev
rm rmdir sed seq sha1sum sha256sum sha512sum shuf sleep sort split stat sum tac tail tar tee test timeout touch tr true truncate tsort uname
unexpand uniq unxz unzip wc xargs xz zcat zip zstd bc sh`.split(/\s+/);

/**
 * Programs that a tool may name, with how their version is asked. `policy.json` may add to it. A closed table, since a
 * probe is a command that runs before anything was approved.
 */
const knownPrograms: ReadonlyMap<string, KnownProgram> = new Map<string, KnownProgram>([
  ...plain.map((name): [string, KnownProgram] => [name, asked('--version')]),
  ['node', asked('--version')],
  ['python3', asked('--version')],
  ['Rscript', asked('--version')],
  ['bash', asked('--version')],
  ['java', asked('-version')],
  ['perl', asked('-v')],
  ['julia', asked('--version')],
  ['ruby', asked('--version')],
  ['octave-cli', asked('--version')],
  ['jq', asked('--version')],
  ['sqlite3', asked('--version')],
]);

/** The table with what a registry's policy adds; where the policy names a program of the table, the policy is followed. */
export function knownProgramsWith(policy: Policy | undefined): ReadonlyMap<string, KnownProgram> {
  return new Map([...knownPrograms, ...Object.entries(policy?.programs ?? {})]);
}
