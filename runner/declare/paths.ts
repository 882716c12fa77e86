import type { Diagnostic } from '../model/diagnostic.ts';
import { compareDiagnostics } from '../model/diagnostic.ts';

/** Letters that a path may have. */
const longest = 400;
const component = /^[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*$/;
/** Names that Windows keeps for devices, and what git calls its own folder on some file systems. */
const kept = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)|^(\.git|git~[0-9]+)$/i;

/**
 * What is wrong with the names of files below one folder: letters that are not the same everywhere, names that a system
 * keeps for itself, and pairs that differ in upper and lower case only. Names are ASCII, so that no letter has two forms.
 */
export function pathFindings(paths: readonly string[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const reason = whyNot(path);
    if (reason !== undefined) diagnostics.push(finding(path, 'path.name', `${shown(path)} ${reason}.`, 'Rename it: letters, digits, `.`, `_`, `-`, `@`, `+` and spaces are the same on every system.'));
    // A folder clashes as a file does.
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const part = parts.slice(0, length).join('/');
      const folded = part.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, part);
      else if (other !== part) {
        diagnostics.push(finding(path, 'path.twin', `${shown(part)} and ${shown(other)} are one name where upper and lower case are the same.`, 'Rename one of them.'));
        break;
      }
    }
  }
  return diagnostics.sort(compareDiagnostics);
}

function whyNot(path: string): string | undefined {
  if (path.length > longest) return `has more than ${longest} letters`;
  for (const part of path.split('/')) {
    if (kept.test(part) || part === '.' || part === '..' || part === '') return 'has a part that git or an operating system keeps for itself';
    if (!component.test(part)) return 'has letters that are not allowed';
    if (/[. ]$/.test(part)) return 'has a part that ends with a dot or a space';
  }
  return undefined;
}

/** A name as a message may show it: ASCII only, so that nothing in it can be mistaken or turned around. */
function shown(path: string): string {
  const text = JSON.stringify(path.slice(0, 80)).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return path.length > 80 ? `${text.slice(0, -1)}…"` : text;
}

function finding(file: string, code: string, message: string, hint: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return { code, severity: 'error', message, file, range: { start, end: start }, related: [], hint };
}
