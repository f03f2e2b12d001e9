import type { Kept } from './caches.ts';

/**
 * A file whose name carries a hash: what is kept, else what the host gives, which is kept then.
 *
 * @param keep lets the worker live until something is kept
 * @throws as `fetch` does
 */
export async function answerNamed(
  request: Request,
  key: string,
  kind: 'assets' | 'index',
  kept: Kept,
  keep: (work: Promise<unknown>) => void,
): Promise<Response> {
  const found = await kept.find(key);
  if (found) return found;
  const response = await fetch(request);
  if (isWholeFile(response)) keep(kept.put(kind, key, response.clone()));
  return response;
}

/** Some hosts answer with a page where there is no file. */
export function isWholeFile(response: Response): boolean {
  return response.status === 200 && !isHtml(response);
}

export function isHtml({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}
