import { parse, type CsvError } from 'csv-parse/sync';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { findColumns, type Columns } from './csv-columns.ts';

/** The longest row that is read; a quotation mark that is never closed would take the whole file. */
const MAX_ROW = 1_000_000;

interface Row {
  readonly record: readonly string[];
  /** Where it begins. */
  readonly line: number;
}

/**
 * Reads CSV with a header, with commas, semicolons or tabs. A row that cannot be read is broken and
 * costs no other.
 */
export function* readCsv(text: string): Generator<ReadItem> {
  const columns = findColumns(text);
  if (!columns) {
    const message = 'has no header that names a column "title"; add it as the first line';
    yield { kind: 'fault', line: 1, message };
    return;
  }
  const broken: ReadItem[] = [];
  const rows: Row[] = [];
  let last = 0;
  try {
    parse(text, {
      ...{ delimiter: columns.delimiter, relax_column_count: true, relax_quotes: true, bom: true },
      ...{ skip_empty_lines: true, skip_records_with_error: true, max_record_size: MAX_ROW },
      on_skip: (error) => {
        if (error) broken.push({ kind: 'broken', line: last + 1, reason: describe(error) });
      },
      // Kept here, so that an error at the end of the file costs none of them.
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
  const kinds = ['code', 'project', 'pdf', 'video', 'slides', 'data'] as const;
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
    links: Object.fromEntries(kinds.map((kind) => [kind, list(`links.${kind}`) ?? []])),
  };
  const surplus = record.length - names.length;
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields: read },
    ...(surplus !== 0 && {
      notes: [
        surplus > 0
          ? `has ${surplus} more ${surplus === 1 ? 'column' : 'columns'} than the header; is a comma not in quotation marks?`
          : `has ${-surplus} fewer ${surplus === -1 ? 'column' : 'columns'} than the header`,
      ],
    }),
    unread: names.filter((_, index) => !fields[index] && record[index]?.trim()),
  };
}

/** `A; B`, `A and B`, `Last, First; …`; commas part names only where each part is a whole name. */
function splitAuthors(value: string): string[] {
  const parts = value
    .split(/(?<!\s)(?:\s*[;|\n]\s*|\s+and\s+)/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 1 || /,.*,| and /.test(value)) {
    const names = parts.flatMap((part) => part.split(/(?<!\s)\s*,\s*/)).filter(Boolean);
    const areWhole = names.every((name) => /\s/.test(name));
    if (areWhole && !value.includes(';')) return names;
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
    ? 'is longer than a million characters; close its quotation mark'
    : code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'opens a quotation mark that nothing closes, so that nothing below can be read; close it'
      : `cannot be read: ${message}; mend the row`;
}
