import { listFields, type PAPER_TYPES } from '../../../collection/field-table.ts';
import type { ForeignFields } from '../../import-record.ts';
import { readNotes } from '../../read-notes.ts';
import { getOwn } from '../../../abstract/get-own.ts';

type PaperType = (typeof PAPER_TYPES)[number];

/** The types of entries of BibTeX and BibLaTeX; all others are `other`. */
const TYPES: Readonly<Record<string, PaperType>> = {
  article: 'article',
  inproceedings: 'inproceedings',
  conference: 'inproceedings',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  dataset: 'dataset',
  software: 'software',
};

/** Types that an export writes unchanged. */
const CANONICAL: ReadonlySet<string> = new Set(
  'article inproceedings phdthesis mastersthesis book incollection techreport dataset software misc'.split(
    ' ',
  ),
);

/** Fields about the owner's files and programs, which are reported but not published. */
const LOCAL =
  /^(?:file|owner|timestamp|groups|date-(?:added|modified)|bdsk-.*|__.*|local-.*|mendeley-.*|added-at|biburl|bibsource|interhash|intrahash|username|rating|ranking|readstatus|comment|review)$/;

const NAMES = listFields('bibtex');
const KNOWN = new Set([
  ...NAMES.flatMap(([, names]) => names),
  ...'number issue type note editor organization school institution shortjournal'.split(' '),
]);

/**
 * The fields of an entry that a paper has, besides title, authors, venue, dates and ids.
 *
 * @param get a field of the entry or of the volume that it is in
 * @param read names of fields that are read already
 */
export function readBibtexFields(
  { type, key, fields }: { type: string; key: string; fields: ReadonlyMap<string, string> },
  get: (name: string) => string | undefined,
  isPreprint: boolean,
  read: ReadonlySet<string>,
): Pick<ForeignFields, 'details' | 'type' | 'extra' | 'citekey'> & {
  readonly unsupported: readonly string[];
} {
  const paperType = isPreprint ? 'preprint' : (getOwn(TYPES, type) ?? 'other');
  const first = (names: readonly string[]) => names.map(get).find((value) => value?.trim());
  const isArticle = paperType === 'article';
  const notes = readNotes([first(['note']) ?? '']);
  const dblp = /^DBLP:(.+)/.exec(key)?.[1];
  const details = {
    ...notes.details,
    ...Object.fromEntries(NAMES.map(([field, names]) => [field, first(names)])),
    issue: first(isArticle ? ['issue', 'number'] : ['issue']),
    number: isArticle && !get('issue') ? undefined : first(['number']),
    institution: first(
      paperType === 'thesis' || paperType === 'report'
        ? ['institution', 'school', 'organization']
        : ['organization', 'institution', 'school'],
    ),
    genre: first(['type']) ?? (type === 'mastersthesis' ? 'Master’s thesis' : undefined),
    keywords: splitKeywords(first(['keywords', 'keyword'])),
    dblp: first(['dblp']) ?? dblp,
  };
  // The name of the event is the venue only if the volume has none.
  const isEvent = (name: string): boolean => name === 'eventtitle' && fields.has('booktitle');
  const others = [...fields].filter(
    ([name]) => isEvent(name) || (!read.has(name) && !KNOWN.has(name)),
  );
  const kept = others.filter(([name]) => !LOCAL.test(name));
  const note = notes.rest.join('; ');
  const isOtherMaster = type === 'mastersthesis' && !/master/i.test(details.genre ?? '');
  return {
    type: paperType,
    ...(key && { citekey: key }),
    details,
    extra: {
      ...Object.fromEntries(kept),
      ...(note && { note }),
      ...(!CANONICAL.has(type) || isOtherMaster ? { entrytype: type } : {}),
    },
    unsupported: others.flatMap(([name]) => (LOCAL.test(name) ? [name] : [])),
  };
}

/** Splits at semicolons or, if there are none, at commas. */
export function splitKeywords(text: string | undefined): string[] | undefined {
  const words = text?.split(text.includes(';') ? ';' : ',').map((word) => word.trim());
  return words?.filter(Boolean);
}
