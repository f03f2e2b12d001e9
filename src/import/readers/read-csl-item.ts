import type { ForeignFields, ReadItem } from '../import-record.ts';
import { describeNonTexts, toObject, toObjects, toText, toTexts } from './json-values.ts';
import { readDates } from './csl-dates.ts';
import { readCslFields } from './csl-fields.ts';
import { listUnused } from './list-unused.ts';
import { shortVenue } from './short-venue.ts';

/** Dates of publication, the most reliable first; all but `issued` only occur in Crossref. */
const DATES = ['issued', 'published', 'published-print', 'published-online'];

/** Variables of which an item uses only one or some. */
const ALTERNATIVES =
  'container-title container-title-short short-container-title event event-title event-place publisher-place collection-number number'.split(
    ' ',
  );

/** Fields that must be text or a list of texts. */
const TEXTS = 'title abstract container-title container-title-short DOI URL language'.split(' ');

/** Whether an object is a CSL item rather than a paper in this project's own fields. */
export function isCsl(object: Record<string, unknown>): boolean {
  const author = Array.isArray(object.author) ? toObject(object.author[0]) : {};
  return (
    ('issued' in object && typeof object.issued === 'object') ||
    'container-title' in object ||
    'family' in author ||
    'literal' in author
  );
}

/** Reads one item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html. */
export function readCslItem(item: Record<string, unknown>, line: number): ReadItem {
  const label = toText(item.id);
  const others = readCslFields(item);
  const eventName = toText(item.event) ?? toText(toObject(item.event).name);
  const subtitle = toTexts(item.subtitle)[0];
  const title = toTexts(item.title)[0];
  const hasVenue = /^(?:article|inproceedings|chapter|other)$/.test(others.fields.type ?? 'other');
  const full = hasVenue
    ? (toTexts(item['container-title'])[0] ?? toText(item['event-title']) ?? eventName)
    : undefined;
  const short =
    toTexts(item['container-title-short'] ?? item['short-container-title'])[0] ??
    shortVenue(full ?? '');
  const number = toText(item.number) ?? '';
  const isArxiv = /arxiv/i.test(
    `${toText(item.archive)} ${toText(item.publisher)} ${number} ${full}`,
  );
  const people = Array.isArray(item.author) ? item.author : [];
  const authors = people.map(toDisplayName).filter(Boolean);
  const unnamed = people.length - authors.length;
  const isIssuedPreprint = others.fields.type === 'preprint' && item.issued !== undefined;
  const notes = [
    ...describeNonTexts(item, TEXTS),
    ...(unnamed > 0 ? [`authors: ${unnamed} without a name; omitted`] : []),
  ];
  const fields: ForeignFields = {
    ...others.fields,
    title: subtitle && title && !title.includes(subtitle) ? `${title}: ${subtitle}` : title,
    abstract: toText(item.abstract),
    authors,
    editors: (Array.isArray(item.editor) ? item.editor : []).map(toDisplayName).filter(Boolean),
    published: refine(DATES.flatMap((name) => readDates(item[name])[0] ?? [])),
    submitted: isIssuedPreprint
      ? undefined
      : (readDates(item.submitted)[0] ?? readDates(item['available-date'])[0]),
    ...(full &&
      !/^arxiv\b/i.test(full) && {
        ...(short && short !== full ? { venue: short, venueFull: full } : { venue: full }),
      }),
    doi: toText(item.DOI),
    own: { retracted: findUpdate(item['updated-by']) && true },
    retracts: toText(findUpdate(item['update-to'])?.DOI),
    arxiv: isArxiv
      ? /\d{4}\.\d{4,5}|(?<![a-z-])[a-z-]+(?:\.[A-Z]{2})?\/\d{7}/.exec(
          `${number} ${toText(item.URL)}`,
        )?.[0]
      : (others.fields.arxiv ?? findPreprint(item.relation)),
    addresses: toTexts(item.URL),
    links: { pdf: readPdfLinks(item.link) },
    lang: toText(item.language),
  };
  const unused = listUnused(fields, ALTERNATIVES, (name) =>
    name === 'event' ? [eventName] : toTexts(item[name]),
  );
  return {
    ...{ kind: 'entry', line, dialect: 'markup', notes },
    ...(label && { label }),
    fields: { ...fields, extra: { ...unused, ...fields.extra } },
    unsupported: others.unsupported,
  };
}

function toDisplayName(value: unknown): string {
  const name = toObject(value);
  const getPart = (key: string) => toText(name[key]);
  return (
    getPart('literal') ??
    getPart('name') ??
    [
      getPart('given'),
      getPart('dropping-particle'),
      getPart('non-dropping-particle'),
      getPart('family'),
      getPart('suffix'),
    ]
      .filter(Boolean)
      .join(' ')
  );
}

/** The first date, and those that refine it. */
function refine([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [first, ...others.filter((date) => date.startsWith(first))];
}

/** Crossref's links to the text of a work. */
function readPdfLinks(links: unknown): string[] {
  return toObjects(links).flatMap(({ URL: url, 'content-type': type }) =>
    type === 'application/pdf' ? (toText(url) ?? []) : [],
  );
}

/** The arXiv id among Crossref's relations of a publication to its preprints. */
function findPreprint(relation: unknown): string | undefined {
  return toObjects(toObject(relation)['has-preprint'])
    .flatMap(({ id, 'id-type': type }) =>
      /arxiv/i.test(`${toText(type)} ${toText(id)}`) ? (toText(id) ?? []) : [],
    )
    .at(0);
}

/**
 * The retraction among Crossref's updates of a paper (`updated-by`) or by a notice (`update-to`):
 * https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/registering-updates/
 */
function findUpdate(updates: unknown): Record<string, unknown> | undefined {
  return (Array.isArray(updates) ? updates.map(toObject) : []).find(({ type }) =>
    /^(?:retraction|withdrawal|removal)$/i.test(toText(type) ?? ''),
  );
}
