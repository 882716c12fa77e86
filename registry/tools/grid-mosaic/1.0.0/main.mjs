import { readFileSync, writeFileSync } from 'node:fs';
import { formatGrid, inputsOf, parseGrid } from './grid.mjs';

const [port, output, json] = process.argv.slice(2);
const { digits } = JSON.parse(json);

const tiles = inputsOf(port).map(({ path }) => ({ path, ...parseGrid(readFileSync(path, 'utf8'), path) }));
const { cell } = tiles[0];
const west = Math.min(...tiles.map((tile) => tile.west));
const south = Math.min(...tiles.map((tile) => tile.south));
const columns = Math.max(...tiles.map((tile) => Math.round((tile.west - west) / cell) + tile.columns));
const rows = Math.max(...tiles.map((tile) => Math.round((tile.south - south) / cell) + tile.rows));
const data = new Float64Array(rows * columns).fill(Number.NaN);
const owner = new Int32Array(rows * columns).fill(-1);
for (const [index, tile] of tiles.entries()) {
  if (tile.cell !== cell) throw new Error(`${tile.path} has cells of ${tile.cell}, ${tiles[0].path} of ${cell}`);
  const left = Math.round((tile.west - west) / cell);
  const top = rows - Math.round((tile.south - south) / cell) - tile.rows;
  for (let row = 0; row < tile.rows; row++) {
    for (let column = 0; column < tile.columns; column++) {
      const at = (top + row) * columns + left + column;
      if (owner[at] !== -1) throw new Error(`${tiles[owner[at]].path} and ${tile.path} overlap`);
      owner[at] = index;
      data[at] = tile.data[row * tile.columns + column];
    }
  }
}
writeFileSync(output, formatGrid({ rows, columns, west, south, cell, data }, digits));
