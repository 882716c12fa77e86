import { writeFileSync } from 'node:fs';
import { formatGrid, neighbourhood } from './grid.mjs';

const [port, shadePath, slopePath, json] = process.argv.slice(2);
const { azimuth, altitude, exaggeration } = JSON.parse(json);

const { grid, row: top, column: left, tile } = neighbourhood(port);
const degree = Math.PI / 180;
// Unit vector towards the light: east, north, up.
const light = [Math.sin(azimuth * degree) * Math.cos(altitude * degree), Math.cos(azimuth * degree) * Math.cos(altitude * degree), Math.sin(altitude * degree)];

/** Elevation at a cell; beyond the edge of the data the surface goes on in a straight line, so that a plane stays one. */
function elevation(y, x) {
  if (x < 0) return grid.columns > 1 ? 2 * elevation(y, 0) - elevation(y, 1) : elevation(y, 0);
  if (x >= grid.columns) return grid.columns > 1 ? 2 * elevation(y, grid.columns - 1) - elevation(y, grid.columns - 2) : elevation(y, 0);
  if (y < 0) return grid.rows > 1 ? 2 * elevation(0, x) - elevation(1, x) : elevation(0, x);
  if (y >= grid.rows) return grid.rows > 1 ? 2 * elevation(grid.rows - 1, x) - elevation(grid.rows - 2, x) : elevation(0, x);
  return grid.data[y * grid.columns + x];
}

const shade = new Float64Array(tile.rows * tile.columns);
const slope = new Float64Array(tile.rows * tile.columns);
for (let row = 0; row < tile.rows; row++) {
  for (let column = 0; column < tile.columns; column++) {
    const y = top + row;
    const x = left + column;
    const centre = elevation(y, x);
    const at = (dy, dx) => {
      const value = elevation(y + dy, x + dx);
      return Number.isNaN(value) ? centre : value;
    };
    // Horn 1981: weighted central differences over the eight neighbours. Rows run north to south.
    const east = (at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1)) / (8 * tile.cell);
    const north = (at(-1, -1) + 2 * at(-1, 0) + at(-1, 1) - at(1, -1) - 2 * at(1, 0) - at(1, 1)) / (8 * tile.cell);
    const [p, q] = [east * exaggeration, north * exaggeration];
    const index = row * tile.columns + column;
    shade[index] = Number.isNaN(centre) ? Number.NaN : Math.max(0, (light[2] - p * light[0] - q * light[1]) / Math.sqrt(1 + p * p + q * q));
    slope[index] = Number.isNaN(centre) ? Number.NaN : Math.atan(Math.hypot(east, north)) / degree;
  }
}
writeFileSync(shadePath, formatGrid({ ...tile, data: shade }, 4));
writeFileSync(slopePath, formatGrid({ ...tile, data: slope }, 3));
