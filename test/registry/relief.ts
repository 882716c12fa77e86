import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../runner/model/declared.ts';
import { registry, runTool, type Given } from './harness.ts';

/** A tile of the lattice: coordinates and text. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The tiles of maunga-whau@1.0.0 in the order of its index. */
export async function elevationTiles(): Promise<readonly Tile[]> {
  const folder = join(registry, 'datasets/maunga-whau');
  const dataset = JSON.parse(await readFile(join(folder, '1.0.0.json'), 'utf8')) as Dataset;
  const index = dataset.units?.index;
  if (!Array.isArray(index)) throw new Error('the index of maunga-whau is expected inline');
  return Promise.all(index.map(async ({ at: [x, y], files }) => ({ x: Number(x), y: Number(y), text: await readFile(join(folder, '1.0.0', files['tile']?.path ?? ''), 'utf8') })));
}

/** What a 3 × 3 view with `edge: clip` shows of a tile. */
export function around(tiles: readonly Tile[], { x, y }: Tile): readonly Given[] {
  return tiles
    .filter((tile) => Math.abs(tile.x - x) <= 1 && Math.abs(tile.y - y) <= 1)
    .map((tile) => ({ bytes: tile.text, offset: { x: tile.x - x, y: tile.y - y } }));
}

/** Applies a tool with a neighbours view to every tile, eight at a time, and answers one of its outputs as tiles. */
export async function overTiles(tiles: readonly Tile[], { tool, output, parameters }: { readonly tool: string; readonly output: string; readonly parameters: { readonly [name: string]: number } }): Promise<readonly Tile[]> {
  const done: Tile[] = [];
  for (let first = 0; first < tiles.length; first += 8) {
    done.push(...(await Promise.all(tiles.slice(first, first + 8).map(async (tile) => {
      const results = await runTool(tool, { inputs: { tiles: around(tiles, tile) }, parameters });
      return { x: tile.x, y: tile.y, text: String(results[output]) };
    }))));
  }
  return done;
}

/** One grid from tiles. */
export async function mosaic(tiles: readonly Tile[]): Promise<string> {
  return String((await runTool('grid-mosaic@1.0.0', { inputs: { tiles: tiles.map(({ text }) => ({ bytes: text })) } }))['grid']);
}

/** Values of an ESRI ASCII grid, row by row from the north. */
export function values(grid: string): number[] {
  return grid.trim().split('\n').slice(6).join(' ').split(' ').map(Number);
}

/** An ESRI ASCII grid with cells of 10 m, from a function of column and row. */
export function gridOf({ columns, rows }: { readonly columns: number; readonly rows: number }, height: (column: number, row: number) => number): string {
  const lines = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => height(column, row)).join(' '));
  return `ncols ${columns}\nnrows ${rows}\nxllcorner 0\nyllcorner 0\ncellsize 10\nNODATA_value -9999\n${lines.join('\n')}\n`;
}
