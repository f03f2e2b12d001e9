import type { BrowserContext, Request } from '@playwright/test';

/** What came over the wire, as the browser's network log counts it: compressed, with headers. */
export interface Transfer {
  /** Everything. */
  readonly all: number;
  /** Without documents, styles, faces and pictures: what a page loads in order to search. */
  readonly search: number;
}

const OF_THE_PAGE = new Set(['document', 'stylesheet', 'font', 'image']);

/**
 * Counts what a context loads from now on, workers included.
 *
 * @returns the function that waits for requests under way and gives the sums
 */
export function countTransfer(context: BrowserContext): () => Promise<Transfer> {
  const underWay = new Map<Request, PromiseWithResolvers<void>>();
  const sizes: Promise<{ bytes: number; isOfPage: boolean }>[] = [];
  const end = (request: Request): void => {
    underWay.get(request)?.resolve();
    underWay.delete(request);
  };
  context.on('request', (request) => underWay.set(request, Promise.withResolvers()));
  context.on('requestfailed', end);
  context.on('requestfinished', (request) => {
    sizes.push(measure(request));
    end(request);
  });
  return async () => {
    await Promise.all([...underWay.values()].map(({ promise }) => promise));
    const all = await Promise.all(sizes);
    const sum = (counted: typeof all) => counted.reduce((total, { bytes }) => total + bytes, 0);
    return { all: sum(all), search: sum(all.filter(({ isOfPage }) => !isOfPage)) };
  };
}

async function measure(request: Request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return {
    bytes: responseBodySize + responseHeadersSize,
    isOfPage: OF_THE_PAGE.has(request.resourceType()),
  };
}
