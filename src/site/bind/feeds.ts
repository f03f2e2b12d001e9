/** The feeds of this site; pages import them and pass them to components. */
import { everything } from './citations.ts';
import { catalogue } from './content.ts';
import { site } from './site.ts';
import { feedSite } from './feed-site.ts';
import { formatAtom } from '../../outputs/feeds/atom.ts';
import {
  createFeedChoice,
  formatFeedPath,
  FORMATS,
  listFeedsByKind,
} from '../../outputs/feeds/choose.ts';
import type { Feed, Format } from '../../outputs/feeds/choose.ts';
import type { Part } from '../../outputs/feeds/split-feed.ts';
import type { DatedPaper } from '../../outputs/feeds/date.ts';
import { formatJsonFeed } from '../../outputs/feeds/json-feed.ts';
import { listOpmlFiles } from '../../outputs/feeds/opml-files.ts';

/** Undefined if the group has no feed. */
export const getFeed = createFeedChoice({
  count: catalogue.papers.length,
  feeds: site.feeds,
  isEnabled: site.features.feeds,
});

/** The feed of all papers; undefined if no paper has a date. */
export const siteFeed = getFeed('site', everything);

export const feedsByKind = listFeedsByKind(catalogue.groups, getFeed);

/** Feeds that can be imported together. */
export const opmlFiles = listOpmlFiles(siteFeed ? [siteFeed] : [], feedsByKind);

/** One file of a feed. */
export interface FeedFile {
  /** Relative to the site's base, without a leading slash. */
  readonly path: string;
  readonly format: Format;
  readonly feed: Feed;
  readonly part: Part<DatedPaper>;
}

/** All files of all feeds. */
export function listFeedFiles(): readonly FeedFile[] {
  const feeds = [...(siteFeed ? [siteFeed] : []), ...[...feedsByKind.values()].flat()];
  return feeds.flatMap((feed) =>
    feed.parts.flatMap((part) =>
      FORMATS.map((format) => ({
        path: formatFeedPath(feed, format, part.archive).slice(1),
        format,
        feed,
        part,
      })),
    ),
  );
}

export function formatFeed({ format, feed, part }: FeedFile): string {
  return { xml: formatAtom, json: formatJsonFeed }[format](feed, part, feedSite);
}
