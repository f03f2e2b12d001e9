import type { BrowserContext, Request } from '@playwright/test';

/** Transferred bytes as in the browser's network log: compressed, with headers. */
export interface Transfer {
  /** Everything. */
  readonly all: number;
  /** Without documents, styles, fonts and images: the data and scripts for searching. */
  readonly search: number;
  /** The same by kind; see {@link getKind}. */
  readonly parts: Readonly<Record<string, number>>;
}

const PAGE_RESOURCE_TYPES = new Set(['document', 'stylesheet', 'font', 'image']);

interface MeasuredRequest {
  readonly bytes: number;
  readonly isOfPage: boolean;
  readonly kind: string;
}

/**
 * Counts everything that a context loads from now on, including workers.
 *
 * @returns a function that waits for pending requests and returns the sums
 */
export function countTransfer(context: BrowserContext): () => Promise<Transfer> {
  const underWay = new Map<Request, PromiseWithResolvers<void>>();
  const sizes: Promise<MeasuredRequest>[] = [];
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
    const ofSearch = all.filter(({ isOfPage }) => !isOfPage);
    const parts: Record<string, number> = {};
    for (const { kind, bytes } of ofSearch) parts[kind] = (parts[kind] ?? 0) + bytes;
    return { all: sumOf(all), search: sumOf(ofSearch), parts };
  };
}

function sumOf(measured: readonly MeasuredRequest[]): number {
  return measured.reduce((total, { bytes }) => total + bytes, 0);
}

async function measure(request: Request): Promise<MeasuredRequest> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  // The log has no size for a worker's own script; the response header has the same value.
  const length = (await (await request.response())?.headerValue('content-length')) ?? 0;
  return {
    bytes: (responseBodySize || Number(length)) + responseHeadersSize,
    isOfPage: PAGE_RESOURCE_TYPES.has(request.resourceType()),
    kind: getKind(new URL(request.url()).pathname),
  };
}

/**
 * "rows" of `/pagefind/1a2b/rows/12.pack`, "columns" of `/pagefind/columns.pack`, otherwise
 * "scripts".
 */
export function getKind(path: string): string {
  const inIndex = /\/pagefind\/(.+)$/.exec(path)?.[1];
  if (inIndex === undefined) return 'scripts';
  const [name = '', folder] = inIndex.split('/').reverse();
  if (folder !== undefined && inIndex.split('/').length > 2) return folder;
  return /^(.+)\.pack$/.exec(name)?.[1] ?? 'Pagefind';
}
