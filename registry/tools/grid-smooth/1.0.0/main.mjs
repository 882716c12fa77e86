import { writeFileSync } from 'node:fs';
import { formatGrid, neighbourhood } from './grid.mjs';

const [port, output, json] = process.argv.slice(2);
const { sigma, digits } = JSON.parse(json);

const { grid, row: top, column: left, tile } = neighbourhood(port);
// Three standard deviations hold 99.7 % of the kernel's weight on each axis.
const radius = Math.ceil(3 * sigma);
const reach = { west: left, east: grid.columns - left - tile.columns, north: top, south: grid.rows - top - tile.rows };
for (const [side, cells] of Object.entries(reach)) {
  // Where nothing lies on a side the lattice ends there. A tile that is narrower than the kernel would leave a seam.
  if (cells > 0 && cells < radius) throw new Error(`the kernel reaches ${radius} cells, the tile to the ${side} has ${cells}: use a smaller sigma or larger tiles`);
}

const weights = Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)));
const data = new Float64Array(tile.rows * tile.columns);
for (let row = 0; row < tile.rows; row++) {
  for (let column = 0; column < tile.columns; column++) {
    const at = (top + row) * grid.columns + left + column;
    // What is missing stays missing; what is outside takes no part, and the weights of the rest are scaled to one.
    if (Number.isNaN(grid.data[at])) { data[row * tile.columns + column] = Number.NaN; continue; }
    let sum = 0;
    let total = 0;
    for (let dy = -radius; dy <= radius; dy++) {
      const y = top + row + dy;
      if (y < 0 || y >= grid.rows) continue;
      for (let dx = -radius; dx <= radius; dx++) {
        const x = left + column + dx;
        const value = x < 0 || x >= grid.columns ? Number.NaN : grid.data[y * grid.columns + x];
        if (Number.isNaN(value)) continue;
        const weight = weights[dy + radius] * weights[dx + radius];
        sum += weight * value;
        total += weight;
      }
    }
    data[row * tile.columns + column] = sum / total;
  }
}
writeFileSync(output, formatGrid({ ...tile, data }, digits));
