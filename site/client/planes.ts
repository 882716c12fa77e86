/** Turns a row of planes into one plane with a slider; without scripts all planes are shown. */
function leafThrough(planes: HTMLElement): void {
  const all = [...planes.querySelectorAll<HTMLElement>('.plane')];
  if (all.length < 2) return;
  const label = document.createElement('label');
  label.className = 'leaf';
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '0';
  slider.max = String(all.length - 1);
  // What went wrong is what people come for: the first plane with a failure is the first to be seen.
  slider.value = String(Math.max(0, all.findIndex((plane) => plane.querySelector('path[data-letter="f"]')?.getAttribute('d'))));
  const words = document.createElement('output');
  label.append('Plane', slider, words);
  planes.before(label);
  // The slider says which plane it is; a caption each would say it twice.
  for (const plane of all) plane.querySelector('figcaption')?.classList.add('visually-hidden');
  const show = (): void => {
    all.forEach((plane, index) => (plane.hidden = index !== Number(slider.value)));
    const text = all[Number(slider.value)]?.querySelector('figcaption')?.textContent ?? '';
    words.textContent = text;
    slider.setAttribute('aria-valuetext', text);
  };
  slider.addEventListener('input', show);
  show();
}

for (const planes of document.querySelectorAll<HTMLElement>('.heat .planes')) leafThrough(planes);

export {};
