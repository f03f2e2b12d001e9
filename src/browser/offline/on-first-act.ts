/** A reader who only glances at a page pays nothing for what she may want to read without a network. */
if (import.meta.env.OFFLINE) {
  // Where she has gone on before it came, the next page asks again.
  const load = () => void import('./start-worker.ts').catch(() => undefined);
  for (const act of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(act, load, { once: true });
  }
}
