import type { Paper } from '../../collection/schema.ts';
import type { Name } from '../../collection/person-name.ts';
import type { Kind } from '../../collection/publication-kind.ts';
import { getText } from './details.ts';
import type { Details, Reference } from './reference.ts';
import { formatInOrder } from './styles/names.ts';

/**
 * Formats a paper as https://schema.org/ScholarlyArticle, escaped for a
 * `<script type="application/ld+json">`.
 *
 * @param url full URL of the page
 */
export function formatJsonLd(
  { submitted, lang }: Pick<Paper, 'submitted' | 'lang'>,
  {
    title,
    kind,
    authors,
    editors = [],
    venue,
    date,
    doi,
    arxiv,
    url: source,
    details = {},
  }: Reference,
  url: string,
): string {
  const published = date.map((part) => String(part).padStart(2, '0')).join('-') || submitted;
  const article = {
    '@context': 'https://schema.org',
    '@type': TYPES[kind] ?? 'ScholarlyArticle',
    headline: title,
    author: authors.map(describeName),
    editor: editors.map(describeName),
    datePublished: published,
    isPartOf: describeVenue(kind, venue, details),
    pagination: getText(details, 'pages') ?? getText(details, 'articleNumber'),
    keywords: getText(details, 'keywords'),
    award: getText(details, 'award'),
    publisher: describeOrganization(
      getText(details, 'publisher') ?? getText(details, 'institution'),
    ),
    creativeWorkStatus: details.retracted
      ? 'Retracted'
      : details.withdrawn
        ? 'Withdrawn'
        : undefined,
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

/** Types that are not articles. */
const TYPES: Readonly<Partial<Record<Kind, string>>> = {
  thesis: 'Thesis',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
};

function describeName(name: Name) {
  const isOrganization = 'literal' in name && name.literal.includes(' ');
  return { '@type': isOrganization ? 'Organization' : 'Person', name: formatInOrder(name) };
}

function describeOrganization(name: string | undefined) {
  return name && { '@type': 'Organization', name };
}

/** A journal with its volume and issue, or the proceedings of a conference. */
function describeVenue(kind: Kind, name: string | undefined, details: Details) {
  if (kind === 'preprint' || !name) return undefined;
  if (kind !== 'journal') {
    const isbn = getText(details, 'isbn');
    return { '@type': kind === 'proceedings' ? 'PublicationVolume' : 'Book', name, isbn };
  }
  const journal = { '@type': 'Periodical', name, issn: getText(details, 'issn') };
  const [volumeNumber, issueNumber] = [getText(details, 'volume'), getText(details, 'issue')];
  const volume = volumeNumber
    ? { '@type': 'PublicationVolume', volumeNumber, isPartOf: journal }
    : journal;
  return issueNumber ? { '@type': 'PublicationIssue', issueNumber, isPartOf: volume } : volume;
}
