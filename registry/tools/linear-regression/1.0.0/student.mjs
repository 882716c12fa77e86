/** Logarithm of the gamma function for x > 0 (Lanczos's approximation, g = 7, nine terms; relative error below 1e-13). */
function logGamma(x) {
  const terms = [0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7];
  let sum = terms[0];
  for (let i = 1; i < 9; i++) sum += terms[i] / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated from its tail with enough terms. */
function betaFraction(x, a, b) {
  let value = 1;
  for (let j = 400; j >= 1; j--) {
    const m = Math.floor(j / 2);
    const d = j % 2 === 0 ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)) : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    value = 1 + d / value;
  }
  return 1 / value;
}

/** Regularised incomplete beta function, 0 ≤ x ≤ 1. */
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only below the mean; above it the symmetry is used.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return front * betaFraction(x, a, b);
}

/** The t above which a share `tail` of Student's distribution with `freedom` degrees of freedom lies; 0 < tail < 0.5. */
export function studentQuantile(tail, freedom) {
  const above = (t) => 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
  let low = 0;
  let high = 1;
  while (above(high) > tail) high *= 2;
  // 100 halvings reach the last bit of a double; bisection cannot diverge.
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (above(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
