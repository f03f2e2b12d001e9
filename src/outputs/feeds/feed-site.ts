import type { Site } from '../../collection/schema.ts';

/** The data of the site for feeds. */
export interface FeedSite {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly curator: string | undefined;
  readonly licence: string | undefined;
  /** Converts a path such as `/papers/x-pool/` to a full URL. */
  readonly toUrl: (path: string) => string;
  /** Creates an identifier that does not depend on the sub-path. */
  readonly toTag: (specific: string) => string;
}

/** The date in tag URIs, at which the host must have belonged to the site (RFC 4151). */
const TAG_DATE = '2026';

/**
 * @param site content of `site.yaml`
 * @param toUrl converts a path of the site to a full URL
 */
export function createFeedSite(site: Site, toUrl: (path: string) => string): FeedSite {
  const { name, description, language, curator, licence, feeds, origin } = site;
  // From `site.yaml`, so that copies of the site at other origins have the same identifiers.
  const authority = feeds.id ?? `${new URL(origin).hostname},${TAG_DATE}`;
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

/**
 * Formats a tag URI (https://www.rfc-editor.org/rfc/rfc4151#section-2.1). Characters of the specific part
 * other than `pchar`, `/` and `?` are percent-encoded as UTF-8.
 *
 * @param authority a host name and a date, such as `papers.example,2026`
 * @param specific such as `papers/x-pool`
 */
export function formatTagUri(authority: string, specific: string): string {
  const encoded = specific
    .toWellFormed()
    .replace(/[^\w.~!$&'()*+,;=:@/?-]+/g, (characters) => encodeURIComponent(characters));
  return `tag:${authority}:${encoded}`;
}
