import { isGone } from '../../search/is-gone.ts';

/** The host no longer has a file that the page names: the site has been updated. */
export class GoneError extends Error {
  readonly isGone = true;
}

/**
 * Fetches a file of the site, which is not a page.
 *
 * @throws GoneError when the host does not have it; Error when the host has a fault; as `fetch`
 */
export async function loadFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (isGone(response)) throw new GoneError(`${response.status} ${address}`);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
