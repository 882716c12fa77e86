/** How the cells of a plane are drawn, in pixels. */
export interface CellGrid {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell with its gap. */
  readonly cell: number;
  /** Gap between cells; 0 joins equal neighbours of a row into one rectangle, which keeps large planes small. */
  readonly gap: number;
}

/** Most cells with a gap of their own; above, runs of equal cells are joined. */
const separate = 2500;

/** A size of cells that fits the columns into about 640 pixels, never too small to see. */
export function cellGrid(columns: number, rows: number): CellGrid {
  const cell = Math.max(4, Math.min(26, Math.floor(640 / Math.max(1, columns))));
  return { columns, rows, cell, gap: columns * rows <= separate && cell >= 6 ? Math.max(1, Math.round(cell / 12)) : 0 };
}

/** Path of all cells with a letter; letters are of one plane, row by row. */
export function cellsPath({ columns, rows, cell, gap }: CellGrid, letters: string, letter: string): string {
  let d = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (letters[row * columns + column] !== letter) continue;
      const start = column;
      if (gap === 0) while (column + 1 < columns && letters[row * columns + column + 1] === letter) column += 1;
      const width = (column - start + 1) * cell - gap;
      d += `M${start * cell} ${row * cell}h${width}v${cell - gap}h${-width}z`;
    }
  }
  return d;
}

/** Path of crosses over all cells with a letter, so that a state is told by shape too; empty where cells are too small. */
export function crossesPath({ columns, cell, gap }: CellGrid, letters: string, letter: string): string {
  if (gap === 0 || cell < 10) return '';
  const inset = cell / 3.4;
  const side = cell - gap - 2 * inset;
  let d = '';
  for (let index = letters.indexOf(letter); index >= 0; index = letters.indexOf(letter, index + 1)) {
    const x = round((index % columns) * cell + inset);
    const y = round(Math.floor(index / columns) * cell + inset);
    d += `M${x} ${y}l${round(side)} ${round(side)}m0 ${round(-side)}l${round(-side)} ${round(side)}`;
  }
  return d;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
