/** The page's own address, as it is to be handed on: whole, and without what came after it. */
export function getPageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}
