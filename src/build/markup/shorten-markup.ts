/** A start tag with attributes in double quotes or without a value. */
const START_TAG = String.raw`<[a-z][a-z0-9-]*(?:\s[^<>"]*(?:"[^"]*"[^<>"]*)*)?>`;

/** Optional end tags. */
const OPTIONAL_END_TAGS = [
  String.raw`</li>(?=<li[\s>]|</[uo]l>)`,
  String.raw`</dt>(?=<d[dt][\s>])`,
  String.raw`</dd>(?=<d[dt][\s>]|</(?:dl|div)>)`,
  String.raw`</p>(?=<(?:article|aside|div|dl|fieldset|footer|form|h[1-6]|header|main|nav|ol|p|pre|section|table|ul)[\s>]|</(?:article|aside|dd|div|footer|li|main|section)>)`,
];

/** Matches complete start tags, so that end tags in attribute values are not removed. */
const TAGS = new RegExp([START_TAG, ...OPTIONAL_END_TAGS].join('|'), 'g');

/** A value that needs no quotes. A following slash would become part of the unquoted value. */
const PLAIN_VALUE = /="([^\s"'=<>`]+)"(?=[\s>])/g;

/**
 * Minifies a page without changing its document: removes quotes around simple values, and optional end
 * tags of list items and paragraphs. See https://html.spec.whatwg.org/multipage/syntax.html#unquoted
 * and #optional-tags.
 *
 * @param html output of Astro, in which `<` in text and scripts is escaped as `&lt;` or `\u003c`
 */
export function shortenMarkup(html: string): string {
  return html.replace(TAGS, (tag) => (tag.startsWith('</') ? '' : tag.replace(PLAIN_VALUE, '=$1')));
}
