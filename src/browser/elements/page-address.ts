/**
 * The address at which the page is being read, without query and fragment. Links to it also work on a
 * preview or a mirror, where it differs from the canonical address.
 */
export function getPageAddress(): string {
  return location.origin + location.pathname.replace(/(?:\/(?:index\.html)?)?$/, '/');
}

/** The id of a page: the last segment of its address. Defaults to the current page. */
export function getPageId(address = getPageAddress()): string {
  return decodeURIComponent(new URL(address).pathname.split('/').at(-2) ?? '');
}
