/**
 * Random numbers that are the same everywhere: the generator sfc32 (four words of state, from the PractRand suite),
 * started from one integer. `uniform` is in [0, 1); `normal` has mean 0 and variance 1; `exponential` has mean 1.
 */
export function generator(seed) {
  let [a, b, c, counter] = [0, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1];
  const next = () => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  // The first words still show the seed.
  for (let i = 0; i < 15; i++) next();
  const uniform = () => next() / 2 ** 32;
  let spare;
  const normal = () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    // Marsaglia's polar method.
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
  return { uniform, normal, exponential: () => -Math.log(1 - uniform()) };
}
