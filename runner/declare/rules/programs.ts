import validRange from 'semver/ranges/valid.js';
import type { Rule } from '../context.ts';
import { listed, quoted, type Report } from '../finding.ts';
import { knownProgramsWith } from '../programs.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { commandsIn, type Command } from './placeholders.ts';

/** Host programs are known ones with a proper range, and the command begins with one of them. */
export const programs: Rule = (context, report) => {
  const known = new Set(knownProgramsWith(context.drafts.policy.get('policy')?.document).keys());
  for (const command of commandsIn(context)) checkCommand(command, known, report);
};

function checkCommand({ file, at, tool }: Command, known: ReadonlySet<string>, report: Report): void {
  if (!('programs' in tool.environment)) return;
  const { programs: declared } = tool.environment;
  const place = [...at, 'environment', 'programs'];
  for (const [name, range] of Object.entries(declared)) {
    if (!known.has(name)) {
      report({ code: 'program.unknown', file, at: [...place, name], key: true, message: `${quoted(name)} is not a known program.`, hint: didYouMean(name, known) ?? 'Maintainers add programs in policy.json ("programs"); an image may hold any program.' });
    }
    if (validRange(range) === null) report({ code: 'program.range', file, at: [...place, name], message: `${quoted(range)} is not a range of versions.`, hint: 'For example: ">=20", "^3.11", "1.2 - 1.9", "*".' });
  }
  const [first] = tool.command;
  if (typeof first === 'string' && Object.hasOwn(declared, first)) return;
  // A declared name that is none, and like this one, is told already: one mistake, one finding.
  if (typeof first === 'string' && nearest(first, Object.keys(declared).filter((name) => !known.has(name))) !== undefined) return;
  const name = typeof first === 'string' ? first : 'a conditional argument';
  report({ code: 'program.undeclared', file, at: [...at, 'command', 0], message: `The command begins with ${typeof first === 'string' ? quoted(name) : name}, which is not one of its declared programs.`, hint: (typeof first === 'string' ? didYouMean(name, Object.keys(declared)) : undefined) ?? `Declared programs: ${listed(Object.keys(declared))}.` });
}
