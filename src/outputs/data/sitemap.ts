import { getNewestFirst } from '../../catalogue/lists.ts';
import type { Catalogue, Group } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { createElement, formatDocument } from './xml.ts';

/** A page in the sitemap. */
export interface SitemapPage {
  readonly url: string;
  /** YYYY-MM-DD, if known. */
  readonly date: string | undefined;
}

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses and 50 MB. */
const MAX_PAGES = 45_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Creates the files of the sitemap by name: `sitemap-index.xml`, `sitemap-0.xml`, …
 *
 * @param toUrl converts a path of the site to a full URL
 */
export function createSitemap(
  pages: readonly SitemapPage[],
  toUrl: (path: string) => string,
  maxPages = MAX_PAGES,
): ReadonlyMap<string, string> {
  const count = Math.max(1, Math.ceil(pages.length / maxPages));
  const parts = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    pages: pages.slice(index * maxPages, (index + 1) * maxPages),
  }));
  const index = formatDocument(
    'sitemapindex',
    { xmlns: NAMESPACE },
    parts.map(({ name, pages: partPages }) =>
      createElement(
        'sitemap',
        {},
        createElement('loc', {}, toUrl(`/${name}`)),
        formatLastChange(getNewest(partPages.map(({ date }) => date))),
      ),
    ),
  );
  const files = parts.map(({ name, pages: partPages }) => {
    const urls = partPages.map(({ url, date }) =>
      createElement('url', {}, createElement('loc', {}, url), formatLastChange(date)),
    );
    return [name, formatDocument('urlset', { xmlns: NAMESPACE }, urls)] as const;
  });
  return new Map([['sitemap-index.xml', index], ...files]);
}

/**
 * Creates a function from paths to the date of the last change: the date of the paper, or of the newest
 * paper in a list. Dates without a day are omitted, because the schema of sitemaps requires one.
 */
export function createPageDates(catalogue: Catalogue): (path: string) => string | undefined {
  const { papers, groups } = catalogue;
  const site = getDay(papers);
  const indexes = groupKinds.filter(({ isOptional }) => !isOptional).map(({ id }) => `${id}/`);
  const dates = new Map<string, string | undefined>(
    ['', 'papers/', ...indexes, 'feeds/', 'map/', 'trends/'].map((path) => [path, site]),
  );
  for (const paper of papers) dates.set(`papers/${paper.id}/`, getDay([paper]));
  for (const { id } of groupKinds) {
    for (const group of groups[id]) {
      dates.set(`${id}/${group.id}/`, getDay(getNewestFirst(group).papers));
    }
  }
  return (path) => {
    if (dates.has(path)) return dates.get(path);
    // Further pages of a list change together with the first.
    return dates.get(path.replace(/(?<!\d)(?:page\/)?\d+\/$/, ''));
  };
}

/** @param papers newest first */
function getDay(papers: Group['papers']): string | undefined {
  const date = papers[0]?.date;
  return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
}

function getNewest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce((newest, date) => (date && (!newest || date > newest) ? date : newest));
}

function formatLastChange(date: string | undefined) {
  return date === undefined ? undefined : createElement('lastmod', {}, date);
}
