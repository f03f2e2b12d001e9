import { explainFailure } from '../updates/explain-failure.ts';

/** Loads the script for an element when the element becomes visible. */
export function whenSeen(selector: string, load: () => Promise<unknown>): void {
  const element = document.querySelector(selector);
  if (element === null) return;
  new IntersectionObserver(([entry], observer) => {
    if (entry?.isIntersecting !== true) return;
    observer.disconnect();
    // If loading fails, the page works as it does without JavaScript.
    load().catch((error: unknown) => explainFailure(error, ['updated']));
  }).observe(element);
}
