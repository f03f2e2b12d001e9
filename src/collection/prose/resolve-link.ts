/** Target of an internal link. */
export interface Target {
  /** Decoded, without leading and trailing slashes: `papers/x-pool`; empty for the home page. */
  readonly path: string;
  /** Decoded, without `#`; empty if there is none. */
  readonly fragment: string;
}

/**
 * Resolves an address in prose. A leading slash means the root of the site, even if it is published
 * under a sub-path: see `src/build/prefix-links.ts`.
 *
 * @param page path of the page with the text, such as `topics/scaling`
 * @returns undefined for an external address
 * @throws URIError for invalid percent-encoding
 */
export function resolveLink(address: string, page: string): Target | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  const { pathname, hash } = new URL(address, `https://site.invalid/${encodeURI(page)}/`);
  return {
    path: decodeURIComponent(pathname).replace(/^\/+|(?<!\/)\/+$/g, ''),
    // A text fragment follows `:~:`: https://wicg.github.io/scroll-to-text-fragment/
    fragment: decodeURIComponent(hash.slice(1).replace(/:~:.*/s, '')),
  };
}
