import { MAX_PARALLEL_REQUESTS, getPart } from './part.ts';

/**
 * Starts loading the facts of papers while the script that needs them is still loading; `loadFacts`
 * then reuses the requests.
 *
 * @param data dataset of an element with `data-references` and `data-parts`, which locate the facts
 */
export function preloadFacts(
  ids: readonly string[],
  { references = '', parts }: Readonly<DOMStringMap>,
): void {
  for (const path of new Set(
    ids.slice(0, MAX_PARALLEL_REQUESTS).map((id) => getPart(id, Number(parts))),
  )) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = '';
    link.href = references + path;
    document.head.append(link);
  }
}
