import { text } from '#text';
import { createElement, formatDocument, type Xml } from '../data/xml.ts';
import { formatFeedPath, formatFeedTitle, type Feed } from './choose.ts';
import type { Part } from './split-feed.ts';
import type { DatedPaper } from './date.ts';
import { toOneLine } from '../../abstract/escape.ts';
import { createEntries, type Entry } from './entry.ts';
import type { FeedSite } from './feed-site.ts';

/**
 * Formats a document of a feed as Atom (https://www.rfc-editor.org/rfc/rfc4287), linked to its archives
 * as in RFC 5005. All documents of a feed have the same id. If the day is unknown, `published` is omitted
 * and `dc:date` contains the less precise date.
 */
export function formatAtom(feed: Feed, part: Part<DatedPaper>, site: FeedSite): string {
  const toUrl = (archive?: number) => site.toUrl(formatFeedPath(feed, 'xml', archive));
  const entries = createEntries(part.items, site);
  const [newest] = entries;
  const isArchive = part.archive !== undefined;
  return formatDocument(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xml:lang': site.language,
    },
    [
      createElement('id', {}, site.toTag(`feeds${feed.page}`)),
      createElement('title', {}, formatFeedTitle(feed, site)),
      feed.section === 'site' && createElement('subtitle', {}, toOneLine(site.description)),
      newest && createElement('updated', {}, newest.updated),
      createElement('author', {}, createElement('name', {}, toOneLine(site.curator ?? site.name))),
      site.licence && createElement('rights', {}, toOneLine(site.licence)),
      createElement('generator', {}, 'Offprint'),
      createLink('alternate', site.toUrl(feed.page), 'text/html'),
      createLink('self', toUrl(part.archive), ATOM),
      isArchive && createElement('fh:archive', {}),
      isArchive && createLink('current', toUrl(), ATOM),
      part.older !== undefined && createLink('prev-archive', toUrl(part.older), ATOM),
      part.newer !== undefined && createLink('next-archive', toUrl(part.newer), ATOM),
      ...entries.map((entry) => createAtomEntry(entry, site)),
    ],
  );
}

const ATOM = 'application/atom+xml';

function createAtomEntry(entry: Entry, site: FeedSite): Xml {
  return createElement(
    'entry',
    { 'xml:lang': entry.lang },
    createElement('id', {}, entry.id),
    createElement('title', {}, entry.title),
    createLink('alternate', entry.url, 'text/html'),
    entry.source !== undefined && createLink('related', entry.source),
    entry.published !== undefined && createElement('published', {}, entry.published),
    createElement('updated', {}, entry.updated),
    createElement('dc:date', {}, entry.date),
    // Without an author, an entry would inherit that of the feed.
    ...(entry.authors.length > 0
      ? entry.authors
      : [{ name: text.feeds.unknown, url: undefined }]
    ).map(({ name, url }) =>
      createElement(
        'author',
        {},
        createElement('name', {}, name),
        url !== undefined && createElement('uri', {}, url),
      ),
    ),
    ...entry.topics.map(({ id, name }) =>
      createElement('category', { term: id, label: name, scheme: site.toUrl('/topics/') }),
    ),
    entry.summary !== undefined && createElement('summary', {}, entry.summary),
    createElement('content', { type: 'html' }, entry.html),
  );
}

function createLink(rel: string, href: string, type?: string): Xml {
  return createElement('link', { rel, href, type });
}
