import { listFields, type PAPER_TYPES } from '../../collection/field-table.ts';
import type { ForeignFields } from '../import-record.ts';
import type { NameParts } from '../name-parts.ts';
import { readNotes } from '../read-notes.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import { keepOthers } from './keep-others.ts';
import { toObject, toObjects, toText, toTexts } from './json-values.ts';
import { readDates } from './csl-dates.ts';
import { isCiteKey } from './ris-fields.ts';
import { CSL_DATES, CSL_NAMES } from '../../collection/csl-variables.ts';
import { getOwn } from '../../abstract/get-own.ts';

type PaperType = (typeof PAPER_TYPES)[number];

/** Types of CSL and of Crossref; all others are `other`. */
const TYPES: Readonly<Record<string, PaperType>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'journal-article': 'article',
  'paper-conference': 'inproceedings',
  'proceedings-article': 'inproceedings',
  article: 'preprint',
  'posted-content': 'preprint',
  thesis: 'thesis',
  dissertation: 'thesis',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  chapter: 'chapter',
  'book-chapter': 'chapter',
  report: 'report',
  document: 'other',
  dataset: 'dataset',
  software: 'software',
};

/** Types that an export writes unchanged; `document` is that of `other`. */
const CANONICAL: ReadonlySet<string> = new Set(
  'article-journal paper-conference article thesis book chapter report dataset software document'.split(
    ' ',
  ),
);

const NAMES = listFields('csl');
const READ = new Set([
  ...NAMES.flatMap(([, names]) => names),
  ...(
    'id type title author degree license edition-number custom update-to updated-by editor abstract container-title container-title-short event issued submitted ' +
    'DOI URL language citation-key subtitle short-container-title article-number license link issn-type isbn-type note collection-number keyword page number published ' +
    'published-print published-online'
  ).split(' '),
]);

/** The fields of an item that a paper has, besides title, venue, dates and addresses. */
export function readCslFields(item: Readonly<Record<string, unknown>>): {
  readonly fields: Pick<
    ForeignFields,
    'type' | 'citekey' | 'details' | 'names' | 'extra' | 'arxiv'
  >;
  readonly unsupported: readonly string[];
} {
  const code = toText(item.type) ?? '';
  const type = getOwn(TYPES, code) ?? (item['container-title'] === undefined ? 'other' : undefined);
  const key = toText(item['citation-key']) ?? toText(item.id);
  const notes = readNotes(toTexts(item.note));
  const note = notes.rest.join('; ');
  const licence = toText(item.license) ?? toText(toObjects(item.license)[0]?.URL);
  const text = (name: string): string | undefined => toTexts(item[name])[0];
  const join = (name: string): string | undefined => toTexts(item[name]).join('; ') || undefined;
  const publisher = text('publisher');
  const isInstitution = type === 'thesis' || type === 'report';
  const isArxiv = type === 'preprint' && /^arxiv$/i.test(publisher ?? '');
  const isArticle = type === 'article';
  const isNumbered = isInstitution || type === 'dataset' || type === 'other';
  // A preprint is first made public when it is issued.
  const hasOtherDate = type === 'preprint' && item.issued !== undefined;
  const others = Object.entries(item).filter(
    ([name]) => !READ.has(name) || (name === 'submitted' && hasOtherDate),
  );
  const isPlain = ([name]: readonly [string, unknown]) =>
    !CSL_NAMES.test(name) && !CSL_DATES.test(name);
  const { extra, unsupported } = keepOthers(Object.fromEntries(others.filter(isPlain)));
  const peopleAndDates = others.flatMap(([name, value]) => {
    const text = CSL_NAMES.test(name)
      ? toObjects(value).map(formatCslName).filter(Boolean).join(' and ')
      : CSL_DATES.test(name) && readDates(value).join('/');
    return text ? [[name, text] as const] : [];
  });
  return {
    fields: {
      type,
      ...(key && isCiteKey(key) && { citekey: key }),
      ...(notes.arxiv && { arxiv: notes.arxiv }),
      details: {
        ...notes.details,
        ...Object.fromEntries(
          NAMES.map(([field, names]) => [field, names.map(join).find(Boolean)]),
        ),
        publisher: isInstitution || isArxiv ? undefined : publisher,
        ...(isInstitution && { institution: publisher }),
        ...(isArticle && { articleNumber: text('number') ?? text('article-number') }),
        ...(licence && { licence }),
        genre: text('genre') ?? text('degree'),
        edition: text('edition') ?? text('edition-number'),
        place:
          join('publisher-place') ?? join('event-place') ?? toText(toObject(item.event).location),
        number:
          isArticle || isArxiv
            ? text('collection-number')
            : isNumbered
              ? (text('number') ?? text('collection-number'))
              : (text('collection-number') ?? text('number')),
        keywords: splitKeywords(text('keyword')),
      },
      names: ['author', 'editor'].flatMap((role) =>
        (Array.isArray(item[role]) ? item[role] : []).map(readCslName),
      ),
      extra: {
        ...readCustom(item.custom),
        ...extra,
        ...Object.fromEntries(peopleAndDates),
        ...(note && { note }),
        ...(!CANONICAL.has(code) && code && !isCrossref(code) && { type: code }),
      },
    },
    unsupported,
  };
}

/** Texts and numbers by the names that the exporting program gave them. */
function readCustom(custom: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(toObject(custom)).flatMap(([name, value]) => {
      const texts = toTexts(value).join('; ');
      return texts === '' ? [] : [[name, texts] as const];
    }),
  );
}

function isCrossref(code: string): boolean {
  return /^(?:journal-article|proceedings-article|posted-content|dissertation|monograph|edited-book|book-chapter)$/.test(
    code,
  );
}

/** `particle Family, Given, Suffix`, or a name without parts. */
function formatCslName(value: Readonly<Record<string, unknown>>): string {
  const { literal, family, particle, given, suffix } = readCslName(value);
  const last = [particle, family].filter(Boolean).join(' ');
  return literal ?? [last, given, suffix].filter(Boolean).join(', ');
}

function readCslName(value: unknown): NameParts {
  const name = toObject(value);
  const part = (key: string) => toText(name[key]);
  const [dropping, kept] = [part('dropping-particle'), part('non-dropping-particle')];
  const places = Array.isArray(name.affiliation) ? name.affiliation : [];
  return {
    literal: part('literal') ?? part('name'),
    ...{ family: part('family'), given: part('given'), suffix: part('suffix') },
    particle: [dropping, kept].filter(Boolean).join(' '),
    keepsParticle: kept !== undefined,
    orcid: part('ORCID'),
    affiliations: places.flatMap((place) => toText(toObject(place).name) ?? []),
  };
}
