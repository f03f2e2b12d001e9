/** A reader who only glances at a page pays nothing for what she may want to read without a network. */
if (import.meta.env.OFFLINE) {
  for (const act of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(act, () => void import('./start-worker.ts'), { once: true, passive: true });
  }
}
