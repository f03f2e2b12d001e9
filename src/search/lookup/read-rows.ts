import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import { decodeRows, type Row } from '../index/rows.ts';
import { memoizeAsync } from './memoize-async.ts';

/** Maximum number of cached row files. */
const MAX_CACHED = 1000;

export type ReadRow = (row: number) => Promise<Row>;

/** @returns a function that reads a paper's row */
export function createRowReader(
  read: ReadFile,
  { rowsPerFile, blocks, count }: Pick<Columns, 'rowsPerFile' | 'blocks' | 'count'>,
): ReadRow {
  const readRows = memoizeAsync(async (name) => decodeRows(await read(name)), MAX_CACHED);
  const places = placeRows(blocks, count, rowsPerFile);
  return async (row) => {
    const file = places.files[row] ?? -1;
    const rows = await readRows(FILES.rows(file));
    const found = rows[places.inFile[row] ?? -1];
    if (found === undefined) throw new RangeError(`There is no row ${row}.`);
    return found;
  };
}

/** The file of each row and its index in the file; each block begins a new file. */
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
