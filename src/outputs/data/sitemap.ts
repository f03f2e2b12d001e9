import { getNewestFirst } from '../../catalogue/lists.ts';
import type { Catalogue, Group } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { createElement, formatDocument } from './xml.ts';

/** A page that search engines may list. */
export interface SitemapPage {
  readonly url: string;
  /** A day; absent where none is known. */
  readonly date: string | undefined;
}

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses and 50 MB. */
const MAX_PAGES = 45_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The files of the sitemap, by name: `sitemap-index.xml` and, from 0 on, `sitemap-0.xml`, ….
 *
 * @param toUrl makes a path of the site a whole address
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
    parts.map(({ name, pages: own }) =>
      createElement(
        'sitemap',
        {},
        createElement('loc', {}, toUrl(`/${name}`)),
        formatLastChange(getNewest(own.map(({ date }) => date))),
      ),
    ),
  );
  const files = parts.map(({ name, pages: own }) => {
    const urls = own.map(({ url, date }) =>
      createElement('url', {}, createElement('loc', {}, url), formatLastChange(date)),
    );
    return [name, formatDocument('urlset', { xmlns: NAMESPACE }, urls)] as const;
  });
  return new Map([['sitemap-index.xml', index], ...files]);
}

/**
 * When a page last got something new, by its path below the site's base: the day of the paper, or
 * of the newest paper that it lists. Only days are given, and none where the month is all that is
 * known: the schema of sitemaps takes nothing less.
 */
export function createPageDates(catalogue: Catalogue): (path: string) => string | undefined {
  const { papers, groups } = catalogue;
  const site = getDay(papers);
  const indexes = groupKinds.filter(({ isCurated }) => !isCurated).map(({ id }) => `${id}/`);
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
    // A further page of a list moves on when its first one does.
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
