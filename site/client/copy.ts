/** Shows the copy buttons, which do nothing without a script, and makes them work. */
function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    const name = button.getAttribute('aria-label') ?? 'Copy';
    button.addEventListener('click', async () => {
      const done = await copyText(button.dataset.copy ?? '');
      button.textContent = done ? 'Copied' : 'Not copied';
      button.setAttribute('aria-label', done ? `Copied ${name.replace(/^Copy /, '')}` : name);
      button.toggleAttribute('data-copied', done);
      setTimeout(() => {
        button.textContent = 'Copy';
        button.setAttribute('aria-label', name);
        button.removeAttribute('data-copied');
      }, 1600);
    });
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** The clipboard is closed to pages that are not served securely, as on many a laboratory's server; the old way is open. */
function copySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

enableCopying();

export {};
