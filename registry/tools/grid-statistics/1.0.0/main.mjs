import { readFileSync, writeFileSync } from 'node:fs';
import { parseGrid } from './grid.mjs';

const [elevationPath, slopePath, output] = process.argv.slice(2);
const elevation = parseGrid(readFileSync(elevationPath, 'utf8'), elevationPath);
const slope = parseGrid(readFileSync(slopePath, 'utf8'), slopePath);
if (slope.rows !== elevation.rows || slope.columns !== elevation.columns) throw new Error('the two grids differ in size');

const present = (grid) => Array.from(grid.data).filter((value) => !Number.isNaN(value));
const round = (value) => Number(value.toFixed(3));
const heights = present(elevation);
const slopes = present(slope).sort((a, b) => a - b);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const metrics = {
  cells: { title: 'Cells', value: heights.length, unit: '' },
  area: { title: 'Area', value: round((heights.length * elevation.cell ** 2) / 1e4), unit: 'ha' },
  lowest: { title: 'Lowest elevation', value: round(Math.min(...heights)), unit: 'm' },
  highest: { title: 'Highest elevation', value: round(Math.max(...heights)), unit: 'm' },
  meanElevation: { title: 'Mean elevation', value: round(mean(heights)), unit: 'm' },
  meanSlope: { title: 'Mean slope', value: round(mean(slopes)), unit: '°' },
  medianSlope: { title: 'Median slope', value: round((slopes[Math.floor((slopes.length - 1) / 2)] + slopes[Math.ceil((slopes.length - 1) / 2)]) / 2), unit: '°' },
  steepest: { title: 'Steepest slope', value: round(slopes[slopes.length - 1]), unit: '°' },
};
writeFileSync(output, `${JSON.stringify(metrics, undefined, 1)}\n`);
