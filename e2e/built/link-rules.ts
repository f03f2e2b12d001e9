import type { BuiltSite } from './read-built-site.ts';
import type { BuiltElement, BuiltPage } from './parse-page.ts';

/** A resolved address on a page. */
export interface Link {
  readonly page: BuiltPage;
  /** As written. */
  readonly written: string;
  readonly url: URL;
}

/** Returns the fault of a link within the site, if there is one. */
export type LinkRule = (link: Link, built: BuiltSite) => string | undefined;

/** Attributes that contain addresses, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  audio: ['src'],
  form: ['action'],
  iframe: ['src'],
  img: ['src'],
  image: ['href'],
  input: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** In order; only the first fault of a link is reported. */
export const LINK_RULES: readonly LinkRule[] = [
  ({ url }, { site }) =>
    url.pathname.startsWith(site.base) ? undefined : `leaves the sub-path ${site.base}`,
  ({ url }, { site }) =>
    URL.canParse(url.href) && url.pathname.includes('//')
      ? `has two slashes under ${site.base}`
      : undefined,
  (link, built) => {
    const path = toPath(link, built);
    if (built.files.has(toFile(path))) return undefined;
    return built.files.has(`${path}/index.html`)
      ? 'lacks its trailing slash, which causes a redirect'
      : 'leads nowhere';
  },
  (link, built) => {
    const id = decodeURIComponent(link.url.hash.slice(1).replace(/:~:.*/, ''));
    const page = built.pages.get(toFile(toPath(link, built)));
    // A list in an address, such as `#papers=…`, is not an element of its page.
    if (
      id === '' ||
      id.includes('=') ||
      page?.elements.some(({ attributes }) => attributes.get('id') === id)
    ) {
      return undefined;
    }
    return `leads to "#${id}", which is not on that page`;
  },
];

/** All links of a page within the site's host. */
export function listLinks(page: BuiltPage, { site }: BuiltSite): Link[] {
  const pageUrl = new URL(site.base + page.address, site.origin);
  return page.elements
    .flatMap((element) => listAddresses(element))
    .filter((written) => URL.canParse(written, pageUrl))
    .map((written) => ({ page, written, url: new URL(written, pageUrl) }))
    .filter(({ url }) => url.origin === pageUrl.origin);
}

function listAddresses({ name, attributes }: BuiltElement): string[] {
  // Canonical addresses and the like have separate tests.
  if (attributes.get('rel') === 'canonical') return [];
  return (ADDRESSES[name] ?? []).flatMap((attribute) => attributes.get(attribute) ?? []);
}

function toPath({ url }: Link, { site }: BuiltSite): string {
  return decodeURIComponent(url.pathname).slice(site.base.length);
}

function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
