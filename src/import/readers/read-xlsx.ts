import type { ColumnMap, ReadItem } from '../import-record.ts';
import { formatNote } from '../field-validator.ts';
import { findColumns } from './csv-columns.ts';
import { readCsv } from './read-csv.ts';

type Cell = string | number | boolean | Date | null;
type Row = readonly Cell[];
interface Sheet {
  readonly sheet: string;
  readonly data: readonly Row[];
}

/** Number of rows in which the header is searched for; sheets often begin with a heading. */
const MAX_ROWS_ABOVE_HEADER = 10;

/**
 * Reads an Excel file (`.xlsx`) like CSV: the first sheet that has a header with a title column.
 * The line of an item is its row, and messages name the sheet.
 */
export async function readXlsx(bytes: Buffer, map?: ColumnMap): Promise<ReadItem[]> {
  let sheets: readonly Sheet[];
  try {
    // Loaded only for such files.
    const { default: readExcelFile } = await import('read-excel-file/node');
    // The library's types declare the constructor of dates instead of dates.
    sheets = (await readExcelFile(bytes)) as unknown as readonly Sheet[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `is a ZIP archive or an office document that cannot be read as .xlsx: ${formatNote(reason)}; export it as CSV`;
    return [{ kind: 'fault', message }];
  }
  const tables = sheets.map(({ sheet, data }) => createTable(sheet, data, map));
  const table = tables.find(({ hasHeader }) => hasHeader) ?? tables.find(({ text }) => text);
  if (!table) return [{ kind: 'fault', message: 'has no cells; is it the right file?' }];
  return [...readCsv(table.text, map)].map((item) => place(item, table));
}

interface Table {
  readonly sheet: string;
  /** The sheet from its header on, as CSV. */
  readonly text: string;
  readonly hasHeader: boolean;
  /** The row of the sheet that begins at each line of `text`. */
  readonly rows: ReadonlyMap<number, number>;
}

function createTable(sheet: string, data: readonly Row[], map?: ColumnMap): Table {
  const filled = data
    .map((cells, index) => ({ cells: cells.map(toText), row: index + 1 }))
    .filter(({ cells }) => cells.some(Boolean));
  const lines = filled.map(({ cells, row }) => ({ csv: cells.map(quote).join(','), row }));
  const start = lines
    .slice(0, MAX_ROWS_ABOVE_HEADER)
    .findIndex(({ csv }) => findColumns(csv, map) !== undefined);
  const used = lines.slice(Math.max(0, start));
  const rows = new Map<number, number>();
  let line = 1;
  for (const { csv, row } of used) {
    rows.set(line, row);
    line += csv.split('\n').length;
  }
  const text = used.map(({ csv }) => csv).join('\n');
  return { sheet, text, hasHeader: start !== -1, rows };
}

function place(item: ReadItem, { sheet, rows }: Table): ReadItem {
  const line = rows.get(item.line ?? 1) ?? 1;
  const prefix = `sheet "${formatNote(sheet)}", row ${line}`;
  if (item.kind === 'entry') {
    const notes = item.notes?.map((note) => `${prefix}: ${note}`);
    return { ...item, line, ...(notes && { notes }) };
  }
  if (item.kind === 'broken') return { ...item, line, reason: `${prefix}: ${item.reason}` };
  if (item.kind === 'ignored') return { ...item, line };
  return { ...item, line, message: `${prefix}: ${item.message}` };
}

function toText(cell: Cell): string {
  const text = cell instanceof Date ? formatMoment(cell) : String(cell ?? '');
  return text.replace(/\r\n?/g, '\n').trim();
}

/**
 * A date, a time, or both. Those in Excel have no time zone; the library gives them in UTC. A time
 * without a date is on Excel's day 0, and a fraction of a day, which has to be rounded.
 */
function formatMoment(cell: Date): string {
  const rounded = new Date(Math.round(cell.getTime() / MINUTE_MS) * MINUTE_MS);
  const [date = '', time = ''] = rounded.toISOString().slice(0, 16).split('T');
  const parts = [rounded < FIRST_DAY ? '' : date, time === '00:00' ? '' : time];
  return parts.filter(Boolean).join(' ') || time;
}

const MINUTE_MS = 60_000;
const FIRST_DAY = new Date('1900-01-01');

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
