/** The canonical address of the page, without query and fragment. */
export function getPageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.origin + location.pathname;
}

/** The id of a page: the last segment of its address. Defaults to the current page. */
export function getPageId(address = getPageAddress()): string {
  return decodeURIComponent(new URL(address).pathname.split('/').at(-2) ?? '');
}
