const distance = (a, b) => a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);

/**
 * k-means (Lloyd's iteration from k-means++ starts, the best of `restarts`): the index of the cluster of each point.
 * `uniform` gives numbers in [0, 1). Throws when there are fewer points than clusters.
 */
export function kmeans(points, { k, restarts, uniform }) {
  if (points.length < k) throw new Error(`${points.length} events cannot be ${k} units: lower the threshold or the number of units`);
  let best;
  for (let restart = 0; restart < restarts; restart++) {
    let centres = [points[Math.floor(uniform() * points.length)]];
    while (centres.length < k) {
      const weights = points.map((point) => Math.min(...centres.map((centre) => distance(point, centre))));
      let ticket = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
      let chosen = weights.findIndex((weight) => (ticket -= weight) < 0);
      if (chosen === -1) chosen = points.length - 1;
      centres.push(points[chosen]);
    }
    let labels = [];
    for (let round = 0; round < 200; round++) {
      const next = points.map((point) => {
        let nearest = 0;
        for (let c = 1; c < k; c++) if (distance(point, centres[c]) < distance(point, centres[nearest])) nearest = c;
        return nearest;
      });
      if (next.every((label, i) => label === labels[i])) break;
      labels = next;
      centres = centres.map((centre, c) => {
        const members = points.filter((_, i) => labels[i] === c);
        return members.length === 0 ? centre : centre.map((_, d) => members.reduce((sum, member) => sum + member[d], 0) / members.length);
      });
    }
    const spread = points.reduce((sum, point, i) => sum + distance(point, centres[labels[i]]), 0);
    if (best === undefined || spread < best.spread) best = { spread, labels };
  }
  return best.labels;
}
