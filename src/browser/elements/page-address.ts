/**
 * The address at which the page is being read, without query and fragment. On a preview or a
 * mirror, it differs from the canonical one, so that links to it work there.
 */
export function getPageAddress(): string {
  return location.origin + location.pathname.replace(/(?:\/(?:index\.html)?)?$/, '/');
}

/** The id of a page: the last segment of its address. Defaults to the current page. */
export function getPageId(address = getPageAddress()): string {
  return decodeURIComponent(new URL(address).pathname.split('/').at(-2) ?? '');
}
