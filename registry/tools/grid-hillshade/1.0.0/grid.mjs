import { readFileSync } from 'node:fs';

/**
 * A grid of numbers: `rows` × `columns` values in `data`, north row first, west column first; `west` and `south` are
 * the corner of the grid and `cell` the side of a cell, in metres. Missing values are NaN.
 */
export function parseGrid(text, name) {
  const lines = text.trim().split(/\r?\n/);
  const header = {};
  let line = 0;
  for (; line < lines.length; line++) {
    const match = /^\s*([A-Za-z]\w*)\s+(\S+)\s*$/.exec(lines[line]);
    if (!match) break;
    header[match[1].toLowerCase()] = Number(match[2]);
  }
  const { ncols: columns, nrows: rows, xllcorner: west, yllcorner: south, cellsize: cell, nodata_value: missing } = header;
  for (const [field, value] of Object.entries({ ncols: columns, nrows: rows, xllcorner: west, yllcorner: south, cellsize: cell })) {
    if (!Number.isFinite(value)) throw new Error(`${name}: the header has no number ${field}`);
  }
  const data = lines.slice(line).join(' ').trim().split(/\s+/).map(Number);
  if (data.length !== rows * columns) throw new Error(`${name}: ${data.length} values where ${rows} rows of ${columns} are ${rows * columns}`);
  return { rows, columns, west, south, cell, data: Float64Array.from(data, (value) => (value === missing ? Number.NaN : value)) };
}

/** The same grid as an ESRI ASCII grid, values with a fixed number of decimals: equal grids are equal bytes. */
export function formatGrid({ rows, columns, west, south, cell, data }, digits) {
  const lines = [`ncols ${columns}`, `nrows ${rows}`, `xllcorner ${west}`, `yllcorner ${south}`, `cellsize ${cell}`, 'NODATA_value -9999'];
  for (let row = 0; row < rows; row++) {
    lines.push(Array.from(data.subarray(row * columns, (row + 1) * columns), (value) => (Number.isNaN(value) ? '-9999' : String(Number(value.toFixed(digits)) + 0))).join(' '));
  }
  return `${lines.join('\n')}\n`;
}

/** Inputs of a port in order, from the task document that the runner staged; long lists stand in a file of their own. */
export function inputsOf(port) {
  const entries = JSON.parse(readFileSync('inputs.json', 'utf8')).inputs[port];
  if (entries === undefined) throw new Error(`inputs.json has no port ${JSON.stringify(port)}`);
  if (Array.isArray(entries)) return entries;
  return readFileSync(`in/${port}.ndjson`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
}

/**
 * The tiles of a neighbourhood laid side by side: `{grid, row, column, tile}` where `tile` is the one at offset zero
 * and `row`, `column` its place in the grid. Tiles that are not there are NaN inside the grid. Placed by offset and
 * size, not by coordinates, so that a lattice that wraps around works too.
 */
export function neighbourhood(port) {
  const tiles = inputsOf(port).map(({ path, offset = {} }) => ({ dx: offset.x ?? 0, dy: offset.y ?? 0, ...parseGrid(readFileSync(path, 'utf8'), path) }));
  const tile = tiles.find(({ dx, dy }) => dx === 0 && dy === 0);
  if (tile === undefined) throw new Error('the tile at offset zero is not among the inputs');
  const widths = new Map();
  const heights = new Map();
  for (const { dx, dy, columns, rows } of tiles) {
    if ((widths.get(dx) ?? columns) !== columns || (heights.get(dy) ?? rows) !== rows) throw new Error('tiles of one column differ in width, or tiles of one row in height');
    widths.set(dx, columns);
    heights.set(dy, rows);
  }
  const place = (sizes, what) => {
    const starts = new Map();
    let total = 0;
    const offsets = [...sizes.keys()].sort((a, b) => a - b);
    for (const [index, offset] of offsets.entries()) {
      if (offset !== offsets[0] + index) throw new Error(`no tile has the offset ${offsets[0] + index} on ${what}, but one has ${offset}`);
      starts.set(offset, total);
      total += sizes.get(offset);
    }
    return { starts, total };
  };
  const across = place(widths, 'x');
  const down = place(heights, 'y');
  const data = new Float64Array(across.total * down.total).fill(Number.NaN);
  for (const { dx, dy, columns, rows, data: values } of tiles) {
    for (let row = 0; row < rows; row++) data.set(values.subarray(row * columns, (row + 1) * columns), (down.starts.get(dy) + row) * across.total + across.starts.get(dx));
  }
  return { grid: { rows: down.total, columns: across.total, data }, row: down.starts.get(0), column: across.starts.get(0), tile };
}
