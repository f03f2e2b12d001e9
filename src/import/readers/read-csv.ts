import { parse, type CsvError } from 'csv-parse/sync';
import { LINK_KINDS, type ForeignFields, type ReadItem } from '../import-record.ts';
import { findColumns, type Columns } from './csv-columns.ts';

/** Maximum length of a row, in characters. An unclosed quotation mark would include the whole file. */
const MAX_ROW_LENGTH = 1_000_000;

interface Row {
  readonly record: readonly string[];
  /** First line of the row, from 1. */
  readonly line: number;
}

/**
 * Reads CSV with a header, separated by commas, semicolons or tabs. An invalid row does not affect
 * other rows.
 */
export function* readCsv(text: string): Generator<ReadItem> {
  const columns = findColumns(text);
  if (!columns) {
    const message = 'has no header with a "title" column; add one as the first line';
    yield { kind: 'fault', line: 1, message };
    return;
  }
  const broken: ReadItem[] = [];
  const rows: Row[] = [];
  let last = 0;
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
        last = lines;
        return null;
      },
    });
  } catch (error) {
    const reason = describe(error as CsvError);
    broken.push({ kind: 'broken', line: last + 1, reason });
  }
  const items = [
    ...rows.slice(1).map(({ record, line }) => toItem(record, line, columns)),
    ...broken,
  ];
  yield* items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function toItem(record: readonly string[], line: number, { fields, names }: Columns): ReadItem {
  const values = new Map<string, string[]>();
  for (const [index, value] of record.entries()) {
    const field = fields[index];
    if (field && value.trim()) values.set(field, [...(values.get(field) ?? []), value.trim()]);
  }
  const one = (field: string) => values.get(field)?.[0];
  const list = (field: string) =>
    values.get(field)?.flatMap((value) => value.split(/(?<!\s)\s*[;|]\s*/));
  const read: ForeignFields = {
    ...{ id: one('id'), title: one('title'), abstract: one('abstract') },
    authors: splitAuthors(one('authors') ?? ''),
    ...{ submitted: one('submitted'), published: values.get('published') },
    ...{ venue: one('venue'), venueFull: one('venueFull'), arxiv: one('arxiv'), doi: one('doi') },
    ...{ addresses: list('addresses'), categories: list('categories')?.flatMap(splitWords) },
    ...{
      topics: list('topics')?.flatMap(splitWords),
      aliases: list('aliases')?.flatMap(splitWords),
    },
    ...{ lang: one('lang'), note: one('note') },
    links: Object.fromEntries(LINK_KINDS.map((kind) => [kind, list(`links.${kind}`) ?? []])),
  };
  const surplus = record.length - names.length;
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields: read },
    ...(surplus !== 0 && {
      notes: [
        surplus > 0
          ? `has ${surplus} more ${surplus === 1 ? 'column' : 'columns'} than the header; quote values that contain the delimiter`
          : `has ${-surplus} fewer ${surplus === -1 ? 'column' : 'columns'} than the header`,
      ],
    }),
    unsupported: names.filter((_, index) => !fields[index] && record[index]?.trim()),
  };
}

/** Splits `A; B`, `A and B` and `Last, First; …`. Commas separate authors only between full names. */
function splitAuthors(value: string): string[] {
  const parts = value
    .split(/(?<!\s)(?:\s*[;|\n]\s*|\s+and\s+)/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 1 || /,.*,| and /.test(value)) {
    const names = parts.flatMap((part) => part.split(/(?<!\s)\s*,\s*/)).filter(Boolean);
    const areFullNames = names.every((name) => /\s/.test(name));
    if (areFullNames && !value.includes(';')) return names;
  }
  return parts.map((part) => {
    const [last = '', first = '', ...rest] = part.split(/(?<!\s)\s*,\s*/);
    return rest.length > 0 ? part : [first, last].filter(Boolean).join(' ');
  });
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
