import type { Site } from '../../collection/schema.ts';
import { formatTagUri } from './format-tag-uri.ts';

/** What a feed needs to know of the site it belongs to. */
export interface FeedSite {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly curator: string | undefined;
  readonly licence: string | undefined;
  /** A whole address from a path such as `/papers/x-pool/`. */
  readonly toUrl: (path: string) => string;
  /** An identifier that stays when the site moves to another sub-path. */
  readonly toTag: (specific: string) => string;
}

/** The year in which the first feed was written; RFC 4151 asks when the host was the site's. */
const SINCE = '2026';

/**
 * @param site as `site.yaml` says it
 * @param toUrl makes a path of the site a whole address, where the site stands in this build
 */
export function createFeedSite(site: Site, toUrl: (path: string) => string): FeedSite {
  const { name, description, language, curator, licence, feeds, origin } = site;
  // From `site.yaml`, not from where this build is published: a copy keeps the identifiers.
  const authority = feeds.id ?? `${new URL(origin).hostname},${SINCE}`;
  return {
    name,
    description,
    language,
    curator,
    licence,
    toUrl,
    toTag: (specific) => formatTagUri(authority, specific),
  };
}
