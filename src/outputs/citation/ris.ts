import { listFields } from '../../collection/field-table.ts';
import type { Name } from '../../collection/person-name.ts';
import { splitName } from '../../collection/person-name.ts';
import type { Kind } from '../../collection/publication-kind.ts';
import { getExtra, listNotes } from './details.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Kind, string>> = {
  journal: 'JOUR',
  proceedings: 'CPAPER',
  preprint: 'GEN',
  thesis: 'THES',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  other: 'GEN',
};

type Field = readonly [tag: string, value: string | undefined];

/**
 * Formats a RIS record, with CRLF line ends: https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(reference: Reference): string {
  const {
    key,
    kind,
    title,
    authors,
    editors = [],
    venue,
    date,
    arxiv,
    doi,
    extra = {},
  } = reference;
  const hasServer = kind === 'preprint';
  const fields: readonly Field[] = [
    ['TY', /^[A-Z]{2,8}$/.test(extra.TY ?? '') ? extra.TY : TYPES[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', formatName(name)] as const),
    ...editors.map((name) => ['ED', formatName(name)] as const),
    ['PY', date[0]?.toString().padStart(4, '0')],
    // Year, month, day and a comment: `2022/03//` if the day is unknown.
    ['DA', date.length > 1 ? formatDate(date) : undefined],
    [hasServer ? 'PB' : 'T2', venue],
    // Some programs use T2 as the name of the conference and C3 as that of the proceedings.
    ['C3', extra['source-C3'] ?? (kind === 'proceedings' ? venue : undefined)],
    ['J2', reference.shortVenue],
    ...formatDetails(reference, hasServer && venue !== undefined),
    ['DB', arxiv && 'arXiv'],
    ['AN', arxiv],
    ['DO', doi],
    ['UR', reference.page ?? reference.url],
    ...(reference.pdfs ?? []).map((address) => ['L1', address] as const),
    ...(reference.pages ?? []).map((address) => ['L2', address] as const),
    ['LA', reference.language],
    ...listNotes(reference, 'ris').map((note) => ['N1', note] as const),
    ...(reference.abstract?.split('\n\n') ?? []).map((text) => ['AB', text] as const),
    ...getExtra(reference, /^(?!TY$|ER$)[A-Z][A-Z\d]$/).map(
      ([tag, value]) => [tag, value] as const,
    ),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

const TAGS = listFields('ris');

/** @param hasPublisher whether the tag of the publisher is already used */
function formatDetails({ kind, details = {} }: Reference, hasPublisher: boolean): Field[] {
  const get = (value: string | readonly string[] | undefined): readonly string[] =>
    [value ?? []].flat();
  const [pages] = get(details.pages);
  const [first, last, ...rest] = pages?.split('–') ?? [];
  const isRange = rest.length === 0 && !pages?.includes(',');
  const isInstitution = kind === 'thesis' || kind === 'report';
  return [
    ...TAGS.flatMap(([field, [tag = '']]) =>
      field === 'publisher' && hasPublisher
        ? []
        : get(details[field]).map((value): Field => [tag, value]),
    ),
    ...(isInstitution && !details.publisher
      ? get(details.institution).map((value): Field => ['PB', value])
      : []),
    ['SP', isRange ? first : pages],
    ['EP', isRange ? last : undefined],
    ...get(details.isbn).map((value): Field => ['SN', value]),
    ...get(details.issn).map((value): Field => ['SN', value]),
  ];
}

/**
 * Formats `Family, Given, Suffix`. A comma would split the name of a group; one at its end marks,
 * as in EndNote, a name of several words as that of a group.
 */
function formatName(name: Name): string {
  if ('literal' in name) {
    const literal = name.literal.replace(/,/g, '');
    return 'literal' in splitName(literal) ? literal : `${literal},`;
  }
  const { given, particle, family, suffix } = name;
  const last = particle ? `${particle} ${family}` : family;
  return [last, given, suffix].filter(Boolean).join(', ');
}

function formatDate([year, ...rest]: readonly number[]): string {
  const [month = '', day = ''] = rest.map((part) => part.toString().padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}
