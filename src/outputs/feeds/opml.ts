import { text } from '#text';
import { createElement, formatDocument, type Xml } from '../data/xml.ts';
import { formatFeedPath, type Feed, type Section } from './choose.ts';
import { cleanLine } from './entry.ts';
import type { FeedSite } from './feed-site.ts';
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
    const name = SECTION_NAMES[section];
    return name === undefined ? inside : [createElement('outline', { text: name }, ...inside)];
  });
  return formatDocument('opml', { version: '2.0' }, [
    createElement('head', {}, createElement('title', {}, cleanLine(title))),
    createElement('body', {}, ...outlines),
  ]);
}

const SECTION_NAMES: Readonly<Record<Section, string | undefined>> = {
  site: undefined,
  topics: text.pages.topics,
  lists: text.pages.lists,
  venues: text.pages.venues,
  mentions: text.pages.mentions,
  people: text.pages.people,
};

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
