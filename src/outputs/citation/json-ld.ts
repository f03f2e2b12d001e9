import type { Paper } from '../../collection/schema.ts';
import type { Name } from '../../collection/person-name.ts';
import type { Kind } from '../../collection/publication-kind.ts';
import { getText } from './details.ts';
import { describeContainer } from './json-ld-container.ts';
import { getLicenceUrl } from './licence-url.ts';
import type { Reference } from './reference.ts';
import { formatInOrder } from './styles/names.ts';

/** Types of https://schema.org, all of which are kinds of CreativeWork. */
const TYPES: Readonly<Record<Kind, string>> = {
  journal: 'ScholarlyArticle',
  proceedings: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  thesis: 'Thesis',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  other: 'CreativeWork',
};

/** Kinds without pages. */
const UNPAGED: ReadonlySet<Kind> = new Set(['dataset', 'software', 'other']);

/**
 * Formats a paper as https://schema.org/ScholarlyArticle, or the type of its kind, escaped for a
 * `<script type="application/ld+json">`.
 *
 * @param url full URL of the page
 * @param abstract the whole abstract as plain text; its paragraphs separated by a blank line
 */
export function formatJsonLd(
  paper: Pick<Paper, 'authors' | 'contributors' | 'submitted' | 'lang' | 'links'>,
  reference: Reference,
  url: string,
  abstract: string,
): string {
  const { kind, title, authors, editors = [], date, doi, arxiv, details = {} } = reference;
  const container = describeContainer(reference);
  const status = details.retracted ? 'Retracted' : details.withdrawn ? 'Withdrawn' : undefined;
  const work = {
    '@context': 'https://schema.org',
    '@type': TYPES[kind],
    [TYPES[kind] === 'ScholarlyArticle' ? 'headline' : 'name']: title,
    author: authors.map((name, at) => describeAuthor(name, paper, paper.authors[at])),
    // The editors of a part are those of the whole.
    editor: container ? undefined : editors.map(describeName),
    datePublished: date.map((part) => String(part).padStart(2, '0')).join('-') || paper.submitted,
    isPartOf: container,
    pagination: UNPAGED.has(kind)
      ? undefined
      : (getText(details, 'pages') ?? getText(details, 'articleNumber')),
    keywords: getText(details, 'keywords'),
    award: getText(details, 'award'),
    publisher: describeOrganization(getPublisher(reference)),
    sourceOrganization: describeOrganization(getText(details, 'institution')),
    ...describeKind(reference, paper.links),
    [kind === 'dataset' ? 'description' : 'abstract']: abstract || undefined,
    license: describeLicence(getText(details, 'licence')),
    creativeWorkStatus: status,
    identifier: [doi && `doi:${doi}`, arxiv && `arXiv:${arxiv}`].filter(Boolean),
    sameAs: reference.url,
    inLanguage: paper.lang,
    url,
  };
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const json = JSON.stringify(work, (_, value: unknown) => (isEmpty(value) ? undefined : value));
  // U+2028 and U+2029 are line terminators in older versions of JavaScript.
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Properties that only some types have. */
function describeKind({ kind, details = {} }: Reference, links: Paper['links']) {
  switch (kind) {
    case 'thesis':
      return { inSupportOf: getText(details, 'genre') };
    case 'report':
      return { reportNumber: getText(details, 'number') };
    case 'book':
      return { bookEdition: getText(details, 'edition'), isbn: getText(details, 'isbn') };
    case 'software':
      return { codeRepository: links.code?.[0] };
    default:
      return {};
  }
}

/** A preprint is published by its server; an arXiv id already implies it. */
function getPublisher({ kind, venue, arxiv, details = {} }: Reference): string | undefined {
  const isServed = kind === 'preprint' && arxiv === undefined;
  return getText(details, 'publisher') ?? (isServed ? venue : undefined);
}

function describeAuthor(name: Name, { contributors }: Pick<Paper, 'contributors'>, printed = '') {
  const isKnown = contributors !== undefined && Object.hasOwn(contributors, printed);
  const { orcid, affiliations } = (isKnown && contributors[printed]) || {};
  return {
    ...describeName(name),
    sameAs: orcid && `https://orcid.org/${orcid}`,
    affiliation: affiliations?.map(describeOrganization),
  };
}

function describeName(name: Name) {
  const isOrganization = 'literal' in name && name.literal.includes(' ');
  return { '@type': isOrganization ? 'Organization' : 'Person', name: formatInOrder(name) };
}

function describeOrganization(name: string | undefined) {
  return name && { '@type': 'Organization', name };
}

/** An address, or the name of terms without an address. */
function describeLicence(licence: string | undefined) {
  return licence && (getLicenceUrl(licence) ?? { '@type': 'CreativeWork', name: licence });
}
