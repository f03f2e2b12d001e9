import { formatFeedPath, formatFeedTitle, type Feed } from './choose.ts';
import type { Part } from './split-feed.ts';
import type { DatedPaper } from './date.ts';
import { toOneLine } from '../../abstract/escape.ts';
import { createEntries } from './entry.ts';
import type { FeedSite } from './feed-site.ts';

/**
 * Formats a document of a feed as JSON Feed (https://www.jsonfeed.org/version/1.1/). `next_url` is
 * the next archive. `date_published` is set only if the day is known; `_paper` contains the date as
 * precisely as it is known.
 */
export function formatJsonFeed(feed: Feed, part: Part<DatedPaper>, site: FeedSite): string {
  const toUrl = (archive?: number) => site.toUrl(formatFeedPath(feed, 'json', archive));
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: formatFeedTitle(feed, site),
    home_page_url: site.toUrl(feed.page),
    feed_url: toUrl(part.archive),
    description: feed.section === 'site' ? toOneLine(site.description) : undefined,
    next_url: part.older === undefined ? undefined : toUrl(part.older),
    language: site.language,
    authors: [{ name: toOneLine(site.curator ?? site.name), url: site.toUrl('/') }],
    items: createEntries(part.items, site).map((entry) => ({
      id: entry.id,
      url: entry.url,
      external_url: entry.source,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      authors: entry.authors.length > 0 ? entry.authors : undefined,
      tags: entry.topics.map(({ name }) => name),
      language: entry.lang,
      _paper: { date: entry.date },
    })),
  })}\n`;
}
