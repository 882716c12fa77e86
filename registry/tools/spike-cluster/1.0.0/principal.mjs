/**
 * The first `count` principal components of rows of equal length: `scores`, one Float64Array of `count` per row, in the
 * unit of the data. By orthogonal iteration from a fixed start, and each component's largest entry is made positive, so
 * that the answer has one sign.
 */
export function principalComponents(rows, count) {
  const width = rows[0].length;
  const mean = new Float64Array(width);
  for (const row of rows) for (let i = 0; i < width; i++) mean[i] += row[i] / rows.length;
  const centred = rows.map((row) => row.map((value, i) => value - mean[i]));
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of centred) {
    for (let i = 0; i < width; i++) {
      const target = covariance[i];
      for (let j = i; j < width; j++) target[j] += row[i] * row[j];
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) covariance[i][j] = covariance[j][i];

  const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  let basis = Array.from({ length: count }, (_, c) => Float64Array.from({ length: width }, (_, i) => Math.cos(((i + 0.5) * (c + 1) * Math.PI) / width)));
  for (let round = 0; round < 300; round++) {
    const moved = basis.map((vector) => Float64Array.from(covariance, (row) => dot(row, vector)));
    // Gram-Schmidt keeps the later vectors from falling onto the first.
    let change = 0;
    moved.forEach((vector, c) => {
      for (let earlier = 0; earlier < c; earlier++) {
        const share = dot(vector, moved[earlier]);
        for (let i = 0; i < width; i++) vector[i] -= share * moved[earlier][i];
      }
      const norm = Math.sqrt(dot(vector, vector)) || 1;
      for (let i = 0; i < width; i++) vector[i] /= norm;
      change = Math.max(change, 1 - Math.abs(dot(vector, basis[c])));
    });
    basis = moved;
    if (round > 0 && change < 1e-12) break;
  }
  for (const vector of basis) {
    const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
    if (largest < 0) for (let i = 0; i < width; i++) vector[i] = -vector[i];
  }
  return centred.map((row) => Float64Array.from(basis, (vector) => dot(row, vector)));
}
