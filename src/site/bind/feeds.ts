/** What can be followed on this site; pages import these views and pass them on. */
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

/** Nothing where the group has no feed. */
export const getFeed = createFeedChoice({
  count: catalogue.papers.length,
  feeds: site.feeds,
  isEnabled: site.features.feeds,
});

/** The feed of everything; absent where no paper has a date. */
export const siteFeed = getFeed('site', everything);

export const feedsByKind = listFeedsByKind(catalogue.groups, getFeed);

/** Feeds to take over together. */
export const opmlFiles = listOpmlFiles(siteFeed ? [siteFeed] : [], feedsByKind);

/** A document of a feed. */
export interface FeedFile {
  /** Below the site's base, without the first slash. */
  readonly path: string;
  readonly format: Format;
  readonly feed: Feed;
  readonly part: Part<DatedPaper>;
}

/** Every document of every feed. */
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
