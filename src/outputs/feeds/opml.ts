import { createElement, formatDocument, type Xml } from '../data/xml.ts';
import { formatFeedPath, type Feed } from './choose.ts';
import { cleanLine } from './entry.ts';
import type { FeedSite } from './feed-site.ts';
import { GROUP_TEXTS } from '../../site/text/group-texts.ts';
import { formatFeedTitle } from './title.ts';

/**
 * Feeds as feed readers take them over together (http://opml.org/spec2.opml): those of the site
 * by themselves, all others in a folder for each section.
 *
 * @param title of the file
 */
export function formatOpml(title: string, feeds: readonly Feed[], site: FeedSite): string {
  const bySection = Map.groupBy(feeds, ({ section }) => section);
  const outlines = [...bySection].flatMap(([section, own]) => {
    const inside = own.map((feed) => createOutline(feed, site));
    if (section === 'site') return inside;
    return [createElement('outline', { text: GROUP_TEXTS[section].title }, ...inside)];
  });
  return formatDocument('opml', { version: '2.0' }, [
    createElement('head', {}, createElement('title', {}, cleanLine(title))),
    createElement('body', {}, ...outlines),
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
