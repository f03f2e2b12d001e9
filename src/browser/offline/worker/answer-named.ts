import type { SiteCaches } from './caches.ts';

/**
 * Answers a request for a file with a hash in its name from the cache, or fetches and caches it.
 *
 * @param keepAlive keeps the worker alive until the file is cached
 * @throws as `fetch` does
 */
export async function answerNamed(
  request: Request,
  key: string,
  kind: 'assets' | 'index',
  siteCaches: SiteCaches,
  keepAlive: (work: Promise<unknown>) => void,
): Promise<Response> {
  const found = await siteCaches.find(key);
  if (found) return found;
  const response = await fetch(request);
  if (isCompleteFile(response)) keepAlive(siteCaches.put(kind, key, response.clone()));
  return response;
}

/** Some hosts respond with an HTML page in place of a missing file. */
export function isCompleteFile(response: Response): boolean {
  return response.status === 200 && !isHtml(response);
}

export function isHtml({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}
