/** Loads the service worker after the first interaction, so that a short visit costs nothing. */
if (import.meta.env.OFFLINE) {
  // If the reader leaves before it has loaded, the next page tries again.
  const load = () => void import('./start-worker.ts').catch(() => undefined);
  for (const act of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(act, load, { once: true });
  }
}
