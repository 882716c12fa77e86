/** Shows the copy buttons, which do nothing without a script, and makes them work. */
function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    const name = button.getAttribute('aria-label') ?? 'Copy';
    button.addEventListener('click', async () => {
      const done = await copyText(button.dataset.copy ?? '');
      button.textContent = done ? 'Copied' : 'Press Ctrl+C';
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

/** The clipboard is closed to pages that are not served securely; then the text is selected for the reader instead. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

enableCopying();

export {};
