import { createElement, formatDocument } from './xml.ts';

/** Maximum lengths in OpenSearch 1.1. */
const NAME_LENGTH = 16;
const DESCRIPTION_LENGTH = 1024;

/**
 * Formats an OpenSearch description, with which browsers can search the site:
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 *
 * @param toUrl converts a path of the site to a full URL
 */
export function formatOpenSearch(
  site: { readonly name: string; readonly description: string; readonly language: string },
  toUrl: (path: string) => string,
): string {
  return formatDocument(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    [
      createElement('ShortName', {}, truncate(site.name, NAME_LENGTH)),
      createElement('Description', {}, truncate(site.description, DESCRIPTION_LENGTH)),
      createElement('Language', {}, site.language),
      createElement('InputEncoding', {}, 'UTF-8'),
      createElement('OutputEncoding', {}, 'UTF-8'),
      createElement('Image', { type: 'image/svg+xml' }, toUrl('/favicon.svg')),
      createElement('Url', {
        type: 'text/html',
        method: 'get',
        template: `${toUrl('/search/')}?q={searchTerms}`,
      }),
      createElement('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: toUrl('/opensearch.xml'),
      }),
    ],
  );
}

/** Truncates text to `length` UTF-16 code units without splitting a grapheme. */
function truncate(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const last = new Intl.Segmenter().segment(line).containing(length);
  return line.slice(0, last?.index).trim();
}
