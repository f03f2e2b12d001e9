import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import { decodeRows, type Row } from '../index/rows.ts';
import { keep } from './keep.ts';

/** Files of rows that are kept. */
const KEPT = 1000;

export type ReadRow = (row: number) => Promise<Row>;

/** @returns a function that reads what is shown of a paper */
export function createRowReader(
  read: ReadFile,
  { rowsPerFile }: Pick<Columns, 'rowsPerFile'>,
): ReadRow {
  const readRows = keep(async (name) => decodeRows(await read(name)), KEPT);
  return async (row) => {
    const rows = await readRows(FILES.rows(Math.floor(row / rowsPerFile)));
    const found = rows[row % rowsPerFile];
    if (found === undefined) throw new RangeError(`There is no row ${row}.`);
    return found;
  };
}
