import { isGone } from '../../search/is-gone.ts';

/** The host no longer has a file of the page's build: the site has been updated. */
export class GoneError extends Error {
  readonly isGone = true;
}

/**
 * Loads a file of the site that is not a page.
 *
 * @throws GoneError if the host does not have the file; Error if the host fails; as `fetch`
 */
export async function loadFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (isGone(response)) throw new GoneError(`${response.status} ${address}`);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
