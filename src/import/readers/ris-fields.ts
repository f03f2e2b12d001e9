import { listFields, type PAPER_TYPES } from '../../collection/field-table.ts';
import { isArxivVenue } from '../clean/identifiers.ts';
import type { ForeignFields } from '../import-record.ts';
import { readNotes } from '../read-notes.ts';
import { readTaggedName } from './tagged-lines.ts';
import { getOwn } from '../../abstract/get-own.ts';

type PaperType = (typeof PAPER_TYPES)[number];

/** Types of references; all others are `other`. */
const TYPES: Readonly<Record<string, PaperType>> = {
  JOUR: 'article',
  EJOUR: 'article',
  JFULL: 'article',
  MGZN: 'article',
  NEWS: 'article',
  ABST: 'article',
  INPR: 'article',
  CONF: 'inproceedings',
  CPAPER: 'inproceedings',
  UNPB: 'preprint',
  THES: 'thesis',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  RPRT: 'report',
  DATA: 'dataset',
  COMP: 'software',
};

/** Types that an export writes unchanged. */
const CANONICAL: ReadonlySet<string> = new Set(
  'JOUR CPAPER THES BOOK CHAP RPRT DATA COMP GEN'.split(' '),
);

const NAMES = listFields('ris');

/** Tags that are read here or by the reader, and never kept as extra fields. */
const READ = new Set([
  ...NAMES.flatMap(([, tags]) => tags),
  ...(
    'TY ID T1 TI CT A1 AU A2 ED N1 N2 AB JF JO JA J1 J2 T2 BT C3 Y1 PY DA DO UR L1 L2 L3 L4 LK LA ER ' +
    'SP EP SN AN DB'
  ).split(' '),
]);

type Getter = (...tags: string[]) => string[];

/** The type of a record, as far as RIS distinguishes it. */
export function readRisType(all: Getter): PaperType {
  const isArxiv = all('DB').some((name) => isArxivVenue(name)) && all('AN').length > 0;
  return isArxiv && !all('T2', 'JF', 'JO')[0]
    ? 'preprint'
    : (getOwn(TYPES, all('TY')[0] ?? '') ?? 'other');
}

/** The fields of a record that a paper has, besides title, venue, dates and addresses. */
export function readRisFields(
  all: Getter,
  tags: readonly string[],
): Pick<ForeignFields, 'type' | 'citekey' | 'details' | 'names' | 'extra' | 'arxiv'> {
  const type = readRisType(all);
  const code = all('TY')[0] ?? '';
  const notes = readNotes(all('N1'));
  const isArxiv = isArxivVenue(all('DB')[0]);
  const isInstitution = type === 'thesis' || type === 'report';
  const [first, last] = [all('SP')[0], all('EP')[0]];
  const publisher = all('PB').find((name) => type !== 'preprint' || !isArxivVenue(name));
  const key = all('ID')[0];
  const arxiv = isArxiv ? all('AN')[0] : notes.arxiv;
  const kept = tags.filter((tag) => !READ.has(tag) || (!isArxiv && /^(?:AN|DB)$/.test(tag)));
  const note = notes.rest.join('; ');
  return {
    type,
    ...(key && isCiteKey(key) && { citekey: key }),
    ...(arxiv && { arxiv }),
    details: {
      ...notes.details,
      ...Object.fromEntries(NAMES.map(([field, names]) => [field, all(...names)[0]])),
      ...(isInstitution ? { institution: publisher, publisher: undefined } : { publisher }),
      ...(type === 'book' && { series: all('T3')[0] ?? all('T2')[0] }),
      pages: first && last && !first.includes('-') ? `${first}–${last}` : (first ?? last),
      keywords: all('KW').flatMap((text) => text.split(/[;\n]/)),
      issn: all('SN')
        .filter((number) => ISSN.test(number))
        .join('; '),
      isbn: all('SN')
        .filter((number) => !ISSN.test(number))
        .join('; '),
    },
    names: all('A1', 'AU', 'A2', 'ED').flatMap(readTaggedName),
    extra: {
      ...Object.fromEntries(kept.map((tag) => [tag, all(tag).join('; ')])),
      ...(note && { note }),
      ...(!CANONICAL.has(code) && code && { TY: code }),
    },
  };
}

const ISSN = /^\D*\d{4}-?\d{3}[\dXx](?:\D|$)/;

/** Whether the id of a record can be a citation key: not a number or an address. */
export function isCiteKey(id: string): boolean {
  return /^\p{L}[^\s,{}\\]*$/u.test(id) && !id.includes('://');
}
