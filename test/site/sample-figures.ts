/** A scatter plot with axes, units and n, as a tool of the example registry would draw it. */
export function scatterFigure(title: string): string {
  const points = Array.from({ length: 60 }, (_, i) => ({ x: 172 + ((i * 37) % 60), y: 2700 + ((i * 37) % 60) * 49 + ((i * 101) % 900) - 450 }));
  const px = (x: number): number => 70 + ((x - 170) / 65) * 540;
  const py = (y: number): number => 370 - ((y - 2500) / 4000) * 330;
  const dots = points.map(({ x, y }, i) => `<circle cx="${px(x).toFixed(1)}" cy="${py(y).toFixed(1)}" r="4.5" fill="${['#1b6f8a', '#d9822b', '#6b4f9e'][i % 3]}" fill-opacity="0.75"/>`).join('');
  const ticks = [180, 190, 200, 210, 220, 230].map((x) => `<text x="${px(x)}" y="394" text-anchor="middle">${x}</text>`).join('') + [3000, 4000, 5000, 6000].map((y) => `<text x="60" y="${py(y) + 5}" text-anchor="end">${y}</text><path d="M70 ${py(y)}H620" stroke="#e6e6e6"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="440" viewBox="0 0 640 440" font-family="sans-serif" font-size="14"><rect width="640" height="440" fill="#fff"/><text x="70" y="26" font-size="17" font-weight="bold">${title}</text>${ticks}<path d="M70 40V370H620" fill="none" stroke="#333"/><path d="M${px(172)} ${py(2800)}L${px(232)} ${py(5750)}" stroke="#222" stroke-width="2"/>${dots}<text x="345" y="424" text-anchor="middle">Flipper length (mm)</text><text transform="translate(16 205) rotate(-90)" text-anchor="middle">Body mass (g)</text><text x="620" y="60" text-anchor="end">n = 342</text></svg>`;
}

/** A shaded map in cells. */
export function mapFigure(): string {
  let cells = '';
  for (let y = 0; y < 24; y += 1) {
    for (let x = 0; x < 32; x += 1) {
      const light = Math.round(120 + 90 * Math.sin(x / 5) * Math.cos(y / 4) + 30 * Math.sin(x + y));
      cells += `<rect x="${60 + x * 16}" y="${40 + y * 16}" width="16" height="16" fill="rgb(${light},${Math.min(255, light + 12)},${Math.max(0, light - 20)})"/>`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 470" font-family="sans-serif" font-size="14"><rect width="620" height="470" fill="#fff"/><text x="60" y="26" font-size="17" font-weight="bold">Shaded relief</text>${cells}<text x="316" y="455" text-anchor="middle">Distance west to east (m), cells of 10 m</text></svg>`;
}

/** An SVG that runs a script where it is opened as a document; as an image it must be inert. */
export function hostileFigure(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="top.hacked=1"><script>top.hacked = 1; fetch('/stolen')</script><rect width="200" height="100" fill="#eee"/><text x="10" y="50">hostile</text></svg>`;
}
