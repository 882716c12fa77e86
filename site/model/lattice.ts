/** A lattice laid flat: which axes run along columns and rows, and which are leafed through as planes. */
export interface FlatLattice {
  /** All axes in order of the ordinals, the last varying fastest; lengths multiply to the number of units. */
  readonly axes: readonly FlatAxis[];
  /** Index of the axis along the columns. */
  readonly column: number;
  /** Index of the axis along the rows; -1 when there is only one axis. */
  readonly row: number;
}

/** An axis with a label for each coordinate. */
export interface FlatAxis {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Lays a lattice flat: `x` along columns and `y` along rows where they exist, else the last two axes. */
export function flatten(axes: readonly FlatAxis[]): FlatLattice {
  const named = (name: string): number => axes.findIndex((axis) => axis.name === name);
  const last = (not: number): number => axes.findLastIndex((_, index) => index !== not);
  const y = named('y');
  const other = last(y);
  const column = named('x') >= 0 ? named('x') : other >= 0 ? other : y;
  const row = y >= 0 && y !== column ? y : last(column);
  // With two axes of no special name, the first reads as rows and the last as columns: the order of the ordinals.
  return { axes, column, row };
}

/** Number of units. */
export function unitsIn({ axes }: FlatLattice): number {
  return axes.reduce((product, { labels }) => product * labels.length, 1);
}

/** Columns and rows of one plane, and how many planes there are. */
export function planeShape({ axes, column, row }: FlatLattice): { readonly columns: number; readonly rows: number; readonly planes: number } {
  const columns = axes[column]?.labels.length ?? 1;
  const rows = axes[row]?.labels.length ?? 1;
  return { columns, rows, planes: columns * rows === 0 ? 0 : unitsIn({ axes, column, row }) / (columns * rows) };
}

/** Coordinates that a plane has on the other axes, as indices by axis; planes are counted with the last axis fastest. */
export function planeAt(lattice: FlatLattice, plane: number): { readonly axis: number; readonly index: number }[] {
  const rest: { axis: number; index: number }[] = [];
  let left = plane;
  for (let axis = lattice.axes.length - 1; axis >= 0; axis -= 1) {
    if (axis === lattice.column || axis === lattice.row) continue;
    const length = lattice.axes[axis]?.labels.length ?? 1;
    rest.unshift({ axis, index: left % length });
    left = Math.floor(left / length);
  }
  return rest;
}

/** Letters of one plane, row by row, from the letters of all units in order of ordinals. */
export function planeLetters(lattice: FlatLattice, letters: string, plane: number): string {
  const { axes, column, row } = lattice;
  const strides = stridesOf(lattice);
  const offset = planeAt(lattice, plane).reduce((sum, { axis, index }) => sum + index * (strides[axis] ?? 0), 0);
  const columns = axes[column]?.labels.length ?? 1;
  const rows = axes[row]?.labels.length ?? 1;
  let text = '';
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) text += letters[offset + r * (strides[row] ?? 0) + c * (strides[column] ?? 0)] ?? '.';
  }
  return text;
}

/** Labels of the coordinates of a unit, by axis, from its ordinal. */
export function placeOf(lattice: FlatLattice, ordinal: number): { [axis: string]: string } {
  const strides = stridesOf(lattice);
  return Object.fromEntries(lattice.axes.map(({ name, labels }, axis) => [name, labels[Math.floor(ordinal / (strides[axis] ?? 1)) % labels.length] ?? '']));
}

function stridesOf({ axes }: FlatLattice): number[] {
  const strides = new Array<number>(axes.length).fill(1);
  for (let axis = axes.length - 2; axis >= 0; axis -= 1) strides[axis] = (strides[axis + 1] ?? 1) * (axes[axis + 1]?.labels.length ?? 1);
  return strides;
}
