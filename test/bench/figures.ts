/** A measured figure beside a peer's or a limit. `better` says which side is the good one. */
export interface Figure {
  readonly name: string;
  readonly unit: 's' | 'ms' | 'MiB' | 'tasks/s';
  readonly ours: number;
  readonly peer?: { readonly name: string; readonly value: number };
  /** Met when ours / peer (or ours itself, without a peer) is at most, or at least, the limit. Undefined: told for information. */
  readonly goal?: { readonly kind: 'at-most' | 'at-least'; readonly limit: number; readonly text: string };
}

/** A figure that could not be had. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

/** Whether a figure meets its goal; undefined when it has none. */
export function met({ ours, peer, goal }: Figure): boolean | undefined {
  if (goal === undefined) return undefined;
  const value = peer === undefined ? ours : ours / peer.value;
  return goal.kind === 'at-most' ? value <= goal.limit : value >= goal.limit;
}

/** The table of all figures, for people. */
export function figureTable(figures: readonly Figure[], missing: readonly Missing[]): string {
  const head = ['figure', 'ours', 'peer', 'ratio', 'goal', ''];
  const rows = figures.map((figure) => {
    const { name, unit, ours, peer, goal } = figure;
    const verdict = met(figure);
    return [name, print(ours, unit), peer === undefined ? '' : `${peer.name} ${print(peer.value, unit)}`, peer === undefined ? '' : (ours / peer.value).toFixed(3), goal?.text ?? '', verdict === undefined ? '' : verdict ? 'met' : 'MISSED'];
  });
  const all = [head, ...rows, ...missing.map(({ name, why }) => [name, '', '', '', why.split('\n')[0] as string, 'NOT MEASURED'])];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] as string).length)));
  return `${all.map((row) => row.map((cell, column) => (column === 0 || column > 3 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number))).join('  ').trimEnd()).join('\n')}\n`;
}

function print(value: number, unit: Figure['unit']): string {
  const digits = unit === 's' ? (value < 1 ? 3 : 2) : unit === 'ms' ? (value < 1 ? 3 : 1) : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
