/** Where a link within the site leads. */
export interface Target {
  /** Decoded, without slashes at its ends: `papers/x-pool`; empty for the home page. */
  readonly path: string;
  /** Decoded, without `#`; empty where there is none. */
  readonly fragment: string;
}

/**
 * Resolves an address in prose. One that begins with a slash is meant from the root of the site, also
 * under a sub-path: see `build/prefix-links.ts`.
 *
 * @param page path of the page that the text is shown on, such as `topics/scaling`
 * @returns undefined for an address outside of the site
 * @throws URIError when its percent signs encode nothing
 */
export function resolveLink(address: string, page: string): Target | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  const { pathname, hash } = new URL(address, `https://site.invalid/${encodeURI(page)}/`);
  return {
    path: decodeURIComponent(pathname).replace(/^\/+|(?<!\/)\/+$/g, ''),
    // What follows `:~:` is for the browser: https://wicg.github.io/scroll-to-text-fragment/
    fragment: decodeURIComponent(hash.slice(1).replace(/:~:.*/s, '')),
  };
}
