/** Loads what serves an element when the reader comes to it. */
export function whenSeen(selector: string, load: () => Promise<unknown>): void {
  const element = document.querySelector(selector);
  if (element === null) return;
  new IntersectionObserver(([entry], observer) => {
    if (entry?.isIntersecting !== true) return;
    observer.disconnect();
    // What does not arrive leaves the page as it came.
    load().catch(() => undefined);
  }).observe(element);
}
