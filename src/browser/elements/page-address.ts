/** The page's own address, as it is to be handed on: whole, and without what came after it. */
export function getPageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.origin + location.pathname;
}

/** The last part of an address, which is the id of what is there; without one, of the page's own. */
export function getPageId(address = getPageAddress()): string {
  return decodeURIComponent(new URL(address).pathname.split('/').at(-2) ?? '');
}
