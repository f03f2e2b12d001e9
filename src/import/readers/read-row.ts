import { splitName } from '../../collection/person-name.ts';
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
    omitRepeated((values.get('fullAuthors') ?? values.get('authors') ?? []).map(readAuthors));
  const authors = people.flatMap(({ names: list }) => list.map(toDisplayName));
  const editors = (values.get('editors') ?? []).flatMap((value) => readAuthors(value).names);
  const affiliations = getAffiliations(values, authors);
  const [first, last] = [getFirst('firstPage'), getFirst('lastPage')];
  const short = getFirst('venueShort');
  const venue = getFirst('venue');
  const foreignFields: ForeignFields = {
    tableNumber: getTableNumber(names, record),
    ...{ id: getFirst('id'), title: getFirst('title'), abstract: getFirst('abstract') },
    authors,
    editors: editors.map(toDisplayName),
    names: authors.map((author, index) => ({
      ...splitName(author),
      affiliations: affiliations[index] ?? [],
      orcid: findOrcid(author, getFirst('orcids')),
    })),
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
        return [
          [
            name,
            name === 'keywords' ? splitKeywords(value.replaceAll('\n', '; ')) : value,
          ] as const,
        ];
      }),
    ]),
    links: Object.fromEntries(LINK_KINDS.map((kind) => [kind, getAll(`links.${kind}`) ?? []])),
    extra: { ...extra, ...getUnread(values, affiliations) },
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

type SplitNames = ReturnType<typeof splitNames>;

/** Omits columns whose names are all in an earlier one, such as "Author Names" next to "Authors". */
function omitRepeated(columns: readonly SplitNames[]): readonly SplitNames[] {
  return columns.filter(({ names }, index) => {
    const before = new Set(columns.slice(0, index).flatMap((column) => column.names));
    return index === 0 || names.some((name) => !before.has(name));
  });
}

/**
 * The affiliations of each author: those of a column in the same order, or those in parentheses,
 * such as "Ida Brook (Well University)*; Per Moor (Moor Inc.)".
 */
function getAffiliations(
  values: ReadonlyMap<ColumnField, readonly string[]>,
  authors: readonly string[],
): readonly (readonly string[])[] {
  const list = (values.get('authorAffiliations')?.[0] ?? '').split(/(?<!\s)\s*;\s*/);
  if (list.length === authors.length) return list.map((place) => (place ? [place] : []));
  const parts = (values.get('authors')?.[0] ?? '').split(';');
  const places = parts.flatMap((part) => /\(([^\d()][^()]*)\)/.exec(part)?.[1] ?? []);
  const isComplete = places.length === parts.length && places.length === authors.length;
  return isComplete ? places.map((place) => [place]) : [];
}

/** Columns that could not be assigned to authors. */
function getUnread(
  values: ReadonlyMap<ColumnField, readonly string[]>,
  affiliations: readonly unknown[],
): Record<string, string> {
  const unread = affiliations.length === 0 ? values.get('authorAffiliations')?.[0] : undefined;
  return unread === undefined ? {} : { affiliations: unread };
}

/** The ORCID of an author in a list such as "Brook, Ida/0000-0002-1825-0097; …". */
function findOrcid(author: string, list = ''): string | undefined {
  const found = list
    .split(';')
    .map((part) => part.split('/'))
    .find(([name = '']) => toDisplayName(name) === author);
  return found?.[1]?.trim();
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
function readAuthors(value: string): SplitNames {
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
