/** The page's own address, as it is to be handed on: whole, and without what came after it. */
export function getPageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.origin + location.pathname;
}
