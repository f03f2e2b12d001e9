import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import { decodeRows, type Row } from '../index/rows.ts';
import { memoizeAsync } from './memoize-async.ts';

/** Files of rows that are kept. */
const KEPT = 1000;

export type ReadRow = (row: number) => Promise<Row>;

/** @returns a function that reads what is shown of a paper */
export function createRowReader(
  read: ReadFile,
  { rowsPerFile, blocks, count }: Pick<Columns, 'rowsPerFile' | 'blocks' | 'count'>,
): ReadRow {
  const readRows = memoizeAsync(async (name) => decodeRows(await read(name)), KEPT);
  const places = placeRows(blocks, count, rowsPerFile);
  return async (row) => {
    const file = places.files[row] ?? -1;
    const rows = await readRows(FILES.rows(file));
    const found = rows[places.inFile[row] ?? -1];
    if (found === undefined) throw new RangeError(`There is no row ${row}.`);
    return found;
  };
}

/** In which file each row stands, and the how manieth it is there; each block begins a file. */
function placeRows(blocks: Int32Array, count: number, rowsPerFile: number) {
  const files = new Int32Array(count);
  const inFile = new Int32Array(count);
  let row = 0;
  let next = 0;
  for (const size of blocks) {
    for (let i = 0; i < size; i++, row++) {
      files[row] = next + Math.floor(i / rowsPerFile);
      inFile[row] = i % rowsPerFile;
    }
    next += Math.ceil(size / rowsPerFile);
  }
  return { files, inFile };
}
