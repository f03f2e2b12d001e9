import { parse, type CsvError } from 'csv-parse/sync';
import { splitNames, toDisplayName } from '../clean/split-names.ts';
import { LINK_KINDS, type ColumnMap, type ForeignFields, type ReadItem } from '../import-record.ts';
import { formatNote } from '../field-validator.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import { keepOthers } from './keep-others.ts';
import { isMiniConf, readMiniConf } from './read-mini-conf.ts';
import { readTypeName } from './type-names.ts';
import { getTableNumber } from './table-number.ts';
import {
  findColumns,
  findHeaders,
  foldHeader,
  type ColumnField,
  type Columns,
} from './csv-columns.ts';

/** Maximum length of a row, in characters. An unclosed quotation mark would include the whole file. */
const MAX_ROW_LENGTH = 1_000_000;

interface Row {
  readonly record: readonly string[];
  /** First line of the row, from 1. */
  readonly line: number;
}

/** Excel writes the delimiter into the first line, as in `sep=;`. */
const SEPARATOR_LINE = /^sep=.\n/i;

/**
 * Reads CSV with a header, separated by commas, semicolons or tabs. An invalid row does not affect
 * other rows.
 *
 * @param map fields of columns that are not known by their headers
 */
export function* readCsv(source: string, map?: ColumnMap): Generator<ReadItem> {
  const separatorLine = SEPARATOR_LINE.exec(source)?.[0] ?? '';
  const firstLine = separatorLine ? 2 : 1;
  const text = source.slice(separatorLine.length);
  const columns = findColumns(text, map);
  if (!columns) {
    yield { kind: 'fault', line: firstLine, message: describeUnknownHeader(findHeaders(text)) };
    return;
  }
  const known = new Set(columns.names.map(foldHeader));
  for (const name of map?.keys() ?? []) {
    if (known.has(foldHeader(name))) continue;
    const message = `has no column "${name}", which --map names; its columns are ${quoteAll(columns.names)}`;
    yield { kind: 'note', line: firstLine, message };
  }
  const unknown = columns.names.filter((name, index) => name && !columns.fields[index]);
  const isMapped = [...(map?.values() ?? [])].includes('authors');
  if (unknown.length > 0 && !isMapped && !hasAuthors(columns)) {
    const message = `has no column that is known to be the authors; its other columns are ${quoteAll(unknown)}; map one, such as --map "${unknown[0]}=authors"`;
    yield { kind: 'note', line: firstLine, message };
  }
  const broken: ReadItem[] = [];
  const rows: Row[] = [];
  let last = firstLine - 1;
  try {
    parse(text, {
      ...{ delimiter: columns.delimiter, relax_column_count: true, relax_quotes: true, bom: true },
      ...{ skip_empty_lines: true, skip_records_with_error: true, max_record_size: MAX_ROW_LENGTH },
      on_skip: (error) => {
        if (error) broken.push({ kind: 'broken', line: last + 1, reason: describe(error) });
      },
      // Collected here, so that rows before an error at the end of the file are kept.
      on_record: (record: string[], { lines }) => {
        rows.push({ record, line: last + 1 });
        last = lines + firstLine - 1;
        return null;
      },
    });
  } catch (error) {
    const reason = describe(error as CsvError);
    broken.push({ kind: 'broken', line: last + 1, reason });
  }
  const isOfMiniConf = isMiniConf(toFields(columns.names, columns.names));
  const items = [
    ...rows
      .slice(1)
      .map(({ record, line }) =>
        isOfMiniConf
          ? readMiniConf(toFields(columns.names, record), line)
          : toItem(record, line, columns),
      ),
    ...broken,
  ];
  yield* items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function hasAuthors({ fields }: Columns): boolean {
  return fields.some((field) => field === 'authors' || field === 'fullAuthors');
}

function toFields(
  names: readonly string[],
  record: readonly string[],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(names.map((name, index) => [name, record[index]]));
}

function toItem(record: readonly string[], line: number, columns: Columns): ReadItem {
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
  const people = (values.get('fullAuthors') ?? values.get('authors') ?? []).map(readAuthors);
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

/** Fields with one value; a second column with another value is like an unknown one. */
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

function describeSurplus(surplus: number): string {
  const count = Math.abs(surplus);
  const columns = `${count} ${surplus > 0 ? 'more' : 'fewer'} ${count === 1 ? 'column' : 'columns'}`;
  const advice = surplus > 0 ? '; quote values that contain the delimiter' : '';
  return `has ${columns} than the header${advice}`;
}

function describeUnknownHeader(names: readonly string[]): string {
  const [first] = names;
  return first === undefined
    ? 'has no header with a "title" column; add one as the first line'
    : `has no column that is known to be the title; its columns are ${quoteAll(names)}; map the columns, such as --map "${first}=title"`;
}

/** Headers shown in a message. */
const MAX_SHOWN = 30;

function quoteAll(names: readonly string[]): string {
  const shown = names.slice(0, MAX_SHOWN).map((name) => `"${formatNote(name)}"`);
  return `${shown.join(', ')}${names.length > MAX_SHOWN ? ' …' : ''}`;
}

function splitWords(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}

function describe({ code, message }: CsvError): string {
  return code === 'CSV_MAX_RECORD_SIZE'
    ? 'is longer than a million characters; close its quotation marks'
    : code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'has an unclosed quotation mark, so that the rest of the file cannot be read; close it'
      : `cannot be read: ${message}; fix the row`;
}
