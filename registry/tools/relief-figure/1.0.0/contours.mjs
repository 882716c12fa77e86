/**
 * Contour lines of a grid at one level, by marching squares between the centres of cells: a list of polylines, each a
 * list of [column, row] in cells. Cells next to a missing value have no line.
 */
export function contours({ rows, columns, data }, level) {
  const neighbours = new Map();
  const points = new Map();
  const join = (a, b) => {
    for (const [from, to] of [[a, b], [b, a]]) neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  };
  /** The crossing on the edge between two adjacent cells, named so that both squares that share it agree. */
  const crossing = (r1, c1, r2, c2) => {
    const name = `${r1},${c1},${r2},${c2}`;
    const [a, b] = [data[r1 * columns + c1], data[r2 * columns + c2]];
    const share = (level - a) / (b - a);
    points.set(name, [c1 + share * (c2 - c1), r1 + share * (r2 - r1)]);
    return name;
  };
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      const [nw, ne, sw, se] = [data[r * columns + c], data[r * columns + c + 1], data[(r + 1) * columns + c], data[(r + 1) * columns + c + 1]];
      if ([nw, ne, sw, se].some(Number.isNaN)) continue;
      const edges = [];
      if (nw >= level !== ne >= level) edges.push(crossing(r, c, r, c + 1));
      if (ne >= level !== se >= level) edges.push(crossing(r, c + 1, r + 1, c + 1));
      if (sw >= level !== se >= level) edges.push(crossing(r + 1, c, r + 1, c + 1));
      if (nw >= level !== sw >= level) edges.push(crossing(r, c, r + 1, c));
      if (edges.length === 2) join(edges[0], edges[1]);
      if (edges.length === 4) {
        // A saddle: the mean of the four corners says which pair is joined.
        const high = (nw + ne + sw + se) / 4 >= level;
        if (high === nw >= level) { join(edges[0], edges[1]); join(edges[2], edges[3]); }
        else { join(edges[0], edges[3]); join(edges[1], edges[2]); }
      }
    }
  }
  const lines = [];
  const seen = new Set();
  const walk = (start) => {
    const line = [start];
    seen.add(start);
    for (let at = start; ;) {
      const next = neighbours.get(at).find((name) => !seen.has(name));
      if (next === undefined) {
        if (line.length > 2 && neighbours.get(at).includes(start)) line.push(start);
        break;
      }
      seen.add(next);
      line.push(next);
      at = next;
    }
    lines.push(line.map((name) => points.get(name)));
  };
  // Open lines first, from their ends; what is left is closed.
  for (const [name, joined] of neighbours) if (joined.length === 1 && !seen.has(name)) walk(name);
  for (const name of neighbours.keys()) if (!seen.has(name)) walk(name);
  return lines;
}
