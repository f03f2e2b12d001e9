import { isHtml, isCompleteFile } from './answer-named.ts';
import type { SiteCaches } from './caches.ts';

/** Milliseconds after which a cached copy is shown. */
const CACHE_DELAY = 3000;

export interface PageRequest {
  readonly request: Request;
  readonly key: string;
  readonly isPage: boolean;
  /** Whether responses are cached. */
  readonly isCacheable: boolean;
}

/**
 * Answers from the host, or with a cached copy if the host fails or takes too long.
 *
 * @param keepAlive keeps the worker alive until the response is cached
 * @throws as `fetch` does, if there is no cached copy
 */
export async function answerFresh(
  { request, key, isPage, isCacheable }: PageRequest,
  siteCaches: SiteCaches,
  keepAlive: (work: Promise<unknown>) => void,
): Promise<Response> {
  // Revalidates with the host, since the HTTP cache may be allowed to keep a page for longer.
  const fetching = fetch(request, { cache: 'no-cache' });
  keepAlive(
    fetching.then(async (response) => {
      if (isGone(response)) await siteCaches.forget(key);
      else if (isCacheable && isComplete(response, isPage))
        await cacheFresh(key, response.clone(), siteCaches);
    }),
  );
  const inTime = await Promise.race([fetching.catch(() => undefined), pause(CACHE_DELAY)]);
  if (inTime && !isFault(inTime)) return inTime;
  return (await siteCaches.find(key)) ?? fetching;
}

/** Caches a response, and adds it to the cache of saved papers if the paper is on the list. */
export async function cacheFresh(
  key: string,
  response: Response,
  siteCaches: SiteCaches,
): Promise<boolean> {
  return siteCaches.put((await siteCaches.has('saved', key)) ? 'saved' : 'pages', key, response);
}

/** Redirected pages are excluded, since they may not be served for the requested address. */
export function isComplete(response: Response, isPage: boolean): boolean {
  if (response.redirected) return false;
  return isPage ? response.status === 200 && isHtml(response) : isCompleteFile(response);
}

/** Whether the host responds that the page does not exist. */
function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

function isFault({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, milliseconds, undefined));
}
