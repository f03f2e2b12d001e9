import { isHtml, isWholeFile } from './answer-named.ts';
import type { Kept } from './caches.ts';

/** Milliseconds after which a kept copy is shown instead. */
const PATIENCE = 3000;

export interface Asked {
  readonly request: Request;
  readonly key: string;
  readonly isPage: boolean;
  /** Whether what comes is kept. */
  readonly keeps: boolean;
}

/**
 * What the host gives, and a kept copy where it gives nothing in time.
 *
 * @param keep lets the worker live until something is kept
 * @throws as `fetch` does, where nothing is kept
 */
export async function answerFresh(
  { request, key, isPage, keeps }: Asked,
  kept: Kept,
  keep: (work: Promise<unknown>) => void,
): Promise<Response> {
  // Past the browser's own cache, which a host may let keep a page for longer.
  const asked = fetch(request, { cache: 'no-cache' });
  keep(
    asked.then(async (response) => {
      if (isGone(response)) await kept.forget(key);
      else if (keeps && isWhole(response, isPage)) await keepFresh(key, response.clone(), kept);
    }),
  );
  const inTime = await Promise.race([asked.catch(() => undefined), pause(PATIENCE)]);
  if (inTime && !isFault(inTime)) return inTime;
  return (await kept.find(key)) ?? asked;
}

/** A page of a paper that is on the list is fresh there too. */
export async function keepFresh(key: string, response: Response, kept: Kept): Promise<boolean> {
  return kept.put((await kept.has('saved', key)) ? 'saved' : 'pages', key, response);
}

/** One that was sent on from elsewhere may not be given for the address that was asked for. */
export function isWhole(response: Response, isPage: boolean): boolean {
  if (response.redirected) return false;
  return isPage ? response.status === 200 && isHtml(response) : isWholeFile(response);
}

/** The host is there and knows that there is nothing. */
function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

function isFault({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, milliseconds, undefined));
}
