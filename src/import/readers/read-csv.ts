import { parse, type CsvError } from 'csv-parse/sync';
import type { ColumnMap, ReadItem } from '../import-record.ts';
import { formatNote } from '../field-validator.ts';
import { isMiniConf, readMiniConf } from './read-mini-conf.ts';
import { readRow, toFields } from './read-row.ts';
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
          : readRow(record, line, columns),
      ),
    ...broken,
  ];
  yield* items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function hasAuthors({ fields }: Columns): boolean {
  return ['authors', 'fullAuthors', 'familyName'].some((name) =>
    fields.includes(name as ColumnField),
  );
}

function describeUnknownHeader(names: readonly string[]): string {
  const [first] = names;
  return first === undefined
    ? 'has no header with a "title" column; add one as the first line'
    : `has no column that is known to be the title; its columns are ${quoteAll(names)}; map the columns, such as --map "${first}=title"`;
}

/** Maximum number of headers shown in a message. */
const MAX_SHOWN = 30;

function quoteAll(names: readonly string[]): string {
  const shown = names.slice(0, MAX_SHOWN).map((name) => `"${formatNote(name)}"`);
  return `${shown.join(', ')}${names.length > MAX_SHOWN ? ' …' : ''}`;
}

function describe({ code, message }: CsvError): string {
  return code === 'CSV_MAX_RECORD_SIZE'
    ? 'is longer than a million characters; close its quotation marks'
    : code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'has an unclosed quotation mark, so the rest of the file cannot be read; close it'
      : `cannot be read: ${message}; fix the row`;
}
