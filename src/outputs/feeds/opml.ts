import { createElement, formatDocument, type Xml } from '../data/xml.ts';
import { formatFeedPath, formatFeedTitle, type Feed } from './choose.ts';
import { toOneLine } from '../../abstract/escape.ts';
import type { FeedSite } from './feed-site.ts';
import { GROUP_TEXTS } from '../../site/text/group-texts.ts';

/**
 * Formats feeds as OPML, which feed readers can import (http://opml.org/spec2.opml). Each feed
 * except the site's own is in the folder of its section.
 *
 * @param title of the file
 */
export function formatOpml(title: string, feeds: readonly Feed[], site: FeedSite): string {
  const bySection = Map.groupBy(feeds, ({ section }) => section);
  const folders = [...bySection].flatMap(([section, sectionFeeds]) => {
    const outlines = sectionFeeds.map((feed) => createOutline(feed, site));
    if (section === 'site') return outlines;
    return [createElement('outline', { text: GROUP_TEXTS[section].title }, ...outlines)];
  });
  return formatDocument('opml', { version: '2.0' }, [
    createElement('head', {}, createElement('title', {}, toOneLine(title))),
    createElement('body', {}, ...folders),
  ]);
}

function createOutline(feed: Feed, site: FeedSite): Xml {
  const title = formatFeedTitle(feed, site);
  return createElement('outline', {
    type: 'rss',
    text: title,
    title,
    xmlUrl: site.toUrl(formatFeedPath(feed, 'xml')),
    htmlUrl: site.toUrl(feed.page),
  });
}
