import { explainFailure } from '../updates/explain-failure.ts';

/** Loads what serves an element when the reader comes to it. */
export function whenSeen(selector: string, load: () => Promise<unknown>): void {
  const element = document.querySelector(selector);
  if (element === null) return;
  new IntersectionObserver(([entry], observer) => {
    if (entry?.isIntersecting !== true) return;
    observer.disconnect();
    // Without it the page works as without scripts.
    load().catch((error: unknown) => explainFailure(error, ['updated']));
  }).observe(element);
}
