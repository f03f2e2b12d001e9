import type { Paper } from '../../collection/schema.ts';
import { formatInOrder } from './styles/names.ts';
import type { Reference } from './reference.ts';

/**
 * Formats a paper as https://schema.org/ScholarlyArticle, escaped for a
 * `<script type="application/ld+json">`.
 *
 * @param url full URL of the page
 */
export function formatJsonLd(
  { submitted, lang }: Pick<Paper, 'submitted' | 'lang'>,
  { title, kind, authors, venue, date, doi, arxiv, url: source }: Reference,
  url: string,
): string {
  const published = date.map((part) => String(part).padStart(2, '0')).join('-') || submitted;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: title,
    author: authors.map((name) => {
      const isOrganization = 'literal' in name && name.literal.includes(' ');
      return { '@type': isOrganization ? 'Organization' : 'Person', name: formatInOrder(name) };
    }),
    datePublished: published,
    isPartOf: kind === 'preprint' || !venue ? undefined : { '@type': 'Periodical', name: venue },
    identifier: [doi && `doi:${doi}`, arxiv && `arXiv:${arxiv}`].filter(Boolean),
    sameAs: source,
    inLanguage: lang,
    url,
  };
  const empty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const json = JSON.stringify(article, (_, value: unknown) => (empty(value) ? undefined : value));
  // U+2028 and U+2029 are line terminators in older versions of JavaScript.
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
