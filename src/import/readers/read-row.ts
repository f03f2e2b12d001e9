import { splitNames, toDisplayName } from '../clean/split-names.ts';
import { LINK_KINDS, type ForeignFields, type ReadItem } from '../import-record.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import type { ColumnField, Columns } from './csv-columns.ts';
import { keepOthers } from './keep-others.ts';
import { getTableNumber } from './table-number.ts';
import { readTypeName } from './type-names.ts';

/** Reads a row of a table. */
export function readRow(
  record: readonly string[],
  line: number,
  columns: Omit<Columns, 'delimiter'>,
): Extract<ReadItem, { kind: 'entry' }> {
  const { fields, names, isSubmissionSystem } = columns;
  const values = new Map<ColumnField, string[]>();
  const others: Record<string, string> = {};
  for (const [index, value] of record.entries()) {
    const field = fields[index];
    const name = names[index];
    if (!value.trim()) continue;
    const given = field && values.get(field);
    if (field && !(given && SINGLE.has(field))) {
      values.set(field, [...(given ?? []), value.trim()]);
    } else if (name && given?.[0] !== value.trim()) others[name] = value;
    if (field === 'type' && name && !readTypeName(value)) others[name] = value;
  }
  const { extra, unsupported } = isSubmissionSystem
    ? { extra: {}, unsupported: Object.keys(others) }
    : keepOthers(others);
  const getFirst = (field: ColumnField) => values.get(field)?.[0];
  const getAll = (field: ColumnField) =>
    values.get(field)?.flatMap((value) => value.split(/(?<!\s)\s*[;|]\s*/));
  const people =
    joinNameParts(values) ??
    (values.get('fullAuthors') ?? values.get('authors') ?? []).map(readAuthors);
  const [first, last] = [getFirst('firstPage'), getFirst('lastPage')];
  const short = getFirst('venueShort');
  const venue = getFirst('venue');
  const foreignFields: ForeignFields = {
    tableNumber: getTableNumber(names, record),
    ...{ id: getFirst('id'), title: getFirst('title'), abstract: getFirst('abstract') },
    authors: people.flatMap(({ names: authors }) => authors.map(toDisplayName)),
    ...{ submitted: getFirst('submitted'), published: values.get('published') },
    ...(short && venue && short !== venue
      ? { venue: short, venueFull: venue }
      : { venue: venue ?? short, venueFull: getFirst('venueFull') }),
    ...{ arxiv: getFirst('arxiv'), doi: getFirst('doi') },
    ...{ addresses: getAll('addresses'), categories: getAll('categories')?.flatMap(splitWords) },
    ...{
      topics: getAll('topics')?.flatMap(splitWords),
      aliases: getAll('aliases')?.flatMap(splitWords),
    },
    ...{ lang: getFirst('lang'), note: getFirst('note') },
    type: readTypeName(getFirst('type')),
    details: Object.fromEntries([
      ...(first ? [['pages', last && last !== first ? `${first}–${last}` : first] as const] : []),
      ...[...values].flatMap(([column, [value = '']]) => {
        const [, name] = /^details\.(.+)$/.exec(column) ?? [];
        if (name === undefined) return [];
        return [[name, name === 'keywords' ? splitKeywords(value) : value] as const];
      }),
    ]),
    links: Object.fromEntries(LINK_KINDS.map((kind) => [kind, getAll(`links.${kind}`) ?? []])),
    extra,
  };
  const surplus = record.length - names.length;
  const notes = [
    ...(people.some(({ isShortened }) => isShortened)
      ? ['the list of authors is incomplete ("et al.")']
      : []),
    ...(surplus === 0 ? [] : [describeSurplus(surplus)]),
  ];
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields: foreignFields },
    source: toFields(names, record),
    ...(notes.length > 0 && { notes }),
    unsupported,
  };
}

/** Names in two columns, for each pair of columns. */
function joinNameParts(values: ReadonlyMap<ColumnField, readonly string[]>) {
  const families = values.get('familyName');
  if (values.has('authors') || values.has('fullAuthors') || !families) return undefined;
  const given = values.get('givenName') ?? [];
  return families.map((family, index) => ({
    names: [[family, given[index] ?? ''].filter(Boolean).join(', ')],
    isShortened: false,
  }));
}

/** Fields with one value; a second column with another value is treated as an unknown one. */
const SINGLE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'id',
  'title',
  'abstract',
  'venue',
  'venueShort',
  'venueFull',
  'arxiv',
  'doi',
  'lang',
  'note',
]);

/** Authors without affiliations (`Lee, Ann (Lamp University)*`) and numbers (`Lee, Ann (571904)`). */
function readAuthors(value: string): ReturnType<typeof splitNames> {
  return splitNames(value.replace(/(?<!\s)\s*\([^()]*\)/g, '').replace(/\*(?=\s*(?:[;,]|$))/g, ''));
}

/** The values of a row by the names of their columns. */
export function toFields(
  names: readonly string[],
  record: readonly string[],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(names.map((name, index) => [name, record[index]]));
}

function describeSurplus(surplus: number): string {
  const count = Math.abs(surplus);
  const columns = `${count} ${surplus > 0 ? 'more' : 'fewer'} ${count === 1 ? 'column' : 'columns'}`;
  const advice = surplus > 0 ? '; quote values that contain the delimiter' : '';
  return `has ${columns} than the header${advice}`;
}

function splitWords(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}
