import { decodeColumns, type Columns, type ColumnsHeader } from '../index/columns.ts';
import { COLUMNS, FILES, type ReadFile } from '../index/files.ts';
import { decodeMentionNames, decodePaperMentions, type Mentions } from '../index/mentions.ts';
import { decodePack } from '../../catalogue/pack.ts';
import { decodePeople, type People } from '../index/people.ts';
import { memoizeAsync } from '../lookup/memoize-async.ts';
import type { OpenLookUp } from '../lookup/look-up.ts';
import { createRowReader, type ReadRow } from '../lookup/read-rows.ts';
import type { Sources } from '../lookup/sources.ts';
import { createVocabulary } from '../lookup/vocabulary.ts';
import type { Named } from '../named.ts';
import { createRanker, type Ranker } from './ranker.ts';

/** Everything that answers are computed from. */
export interface Searcher extends Sources {
  readonly columns: Columns;
  readonly readRow: ReadRow;
  readonly rank: Ranker;
  /** Memoized. */
  readPeople(): Promise<People>;
  /** Memoized. */
  readMentionNames(): Promise<readonly Named[]>;
  /** Loads the order by title; memoized. */
  readTitleRanks(): Promise<Int32Array>;
  /** Loads the ids of all papers by row; memoized. */
  readIds(): Promise<readonly string[]>;
}

/**
 * @param check may throw; called when only the header of the columns has been read
 * @throws Error when index and columns come from different builds
 */
export async function openSearcher(
  openLookUp: OpenLookUp,
  readFile: ReadFile,
  check?: (header: ColumnsHeader) => void,
): Promise<Searcher> {
  const columns = decodeColumns(await readFile(COLUMNS), check);
  const read: ReadFile = (name) => readFile(`${columns.folder}/${name}`);
  const mentionNames = memoizeAsync(async (name) => decodeMentionNames(await read(name)), 1);
  const paperMentions = memoizeAsync(async (name) => decodePaperMentions(await read(name)), 1);
  const sources = {
    columns,
    lookUp: await openLookUp(columns, read),
    vocabulary: createVocabulary(read, columns),
    readMentions: async (): Promise<Mentions> => {
      const [mentions, byPaper] = await Promise.all([
        mentionNames(FILES.mentions),
        paperMentions(FILES.paperMentions),
      ]);
      return { mentions, paperMentions: byPaper };
    },
  };
  const readRow = createRowReader(read, columns);
  const people = memoizeAsync(async (name) => decodePeople(await read(name)), 1);
  const titles = memoizeAsync(
    async (name) => decodePack(await read(name)).numbers[0] ?? new Int32Array(),
    1,
  );
  const ids = memoizeAsync(
    async (name) => decodePack<readonly string[]>(await read(name)).words,
    1,
  );
  return {
    ...sources,
    readRow,
    rank: createRanker(sources, readRow),
    readPeople: () => people(FILES.people),
    readMentionNames: () => mentionNames(FILES.mentions),
    readTitleRanks: () => titles(FILES.titles),
    readIds: () => ids(FILES.ids),
  };
}
