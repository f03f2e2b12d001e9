import type { Columns } from '../index/columns.ts';
import { FILES } from '../index/files.ts';
import { END, ORDER, START, widthOf } from '../index/layout.ts';
import { decodePack } from '../../catalogue/pack.ts';
import { apartForm, splitForm } from '../words/joined-forms.ts';
import type { OpenFolder } from './load-pagefind.ts';
import { MAX_CACHED_LOOK_UPS, type LookUp, type OpenLookUp } from './look-up.ts';
import { memoizeAsync } from './memoize-async.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-api.ts';
import { createPostings, NO_POSTINGS, type Postings } from './postings.ts';

/**
 * Looks words up in Pagefind's index of one record per paper, by its public API; its ranking is not
 * used.
 *
 * @param pagefind may still be loading
 */
export function createRecordLookUp(pagefind: Promise<OpenFolder>): OpenLookUp {
  return async (columns, read): Promise<LookUp> => {
    const open = await pagefind;
    // Pagefind cannot open an index without records.
    if (columns.count === 0) return NOTHING;
    const search = await openRecords(open(columns.folder), columns);
    const ask = memoizeAsync(search, MAX_CACHED_LOOK_UPS);
    const readJoined = memoizeAsync(
      async (name) => new Set(decodePack<readonly string[]>(await read(name)).words),
      1,
    );
    return {
      term: (term) => ask(START + term + END),
      apart: (term) => ask(START + apartForm(term) + END),
      isOneWord: async (first, secondTerm) =>
        (await readJoined(FILES.joined)).has(splitForm(first, secondTerm)),
    };
  };
}

const NOTHING: LookUp = {
  term: () => Promise.resolve(NO_POSTINGS),
  apart: () => Promise.resolve(NO_POSTINGS),
  isOneWord: () => Promise.resolve(false),
};

async function openRecords(
  pagefind: PagefindInstance,
  columns: Pick<Columns, 'count' | 'wordStarts' | 'lengths'>,
): Promise<(text: string) => Promise<Postings>> {
  const { results: all } = await pagefind.search(null, { sort: { [ORDER]: 'asc' } });
  if (all.length !== columns.count)
    throw new Error('The index and its columns are from different builds.');
  const rows = new Map(all.map(({ id }, row) => [id, row]));
  return async (text) => {
    const { results } = await pagefind.search(text);
    return createPostingsOf(results, rows, columns);
  };
}

function createPostingsOf(
  results: readonly PagefindResult[],
  rows: ReadonlyMap<string, number>,
  { wordStarts, lengths }: Pick<Columns, 'wordStarts' | 'lengths'>,
): Postings {
  const { add, finish } = createPostings();
  const byRow = results.map(({ id, words }) => ({ row: rows.get(id) ?? 0, words }));
  for (const { row, words } of byRow.sort((a, b) => a.row - b.row)) {
    const start = wordStarts[row] ?? 0;
    const width = widthOf(row, lengths);
    // The text before the words may itself contain the letters that mark words.
    const found = words.filter((place) => place >= start).map((place) => (place - start) % width);
    // Further forms at a position follow all first forms; see `paper-record.ts`.
    const isInOrder = (words.at(-1) ?? 0) - start < width;
    for (const place of isInOrder ? found : new Set(found.sort((a, b) => a - b))) add(row, place);
  }
  return finish();
}
