import type { CataloguePaper } from '../../catalogue/types.ts';
import type { Columns } from './columns.ts';
import type { ListedWord } from './word-list.ts';

/** The result of indexing the words of the papers. */
export interface WordIndex {
  readonly words: readonly ListedWord[];
  readonly titleRanks: Int32Array;
  /** Compressed row files, in order. */
  readonly rowFiles: Iterable<Uint8Array>;
  readonly columns: Pick<
    Columns,
    'wordIndex' | 'stamp' | 'lengths' | 'wordStarts' | 'blocks' | 'rowsPerFile'
  >;
}

/** The folders that an index is written to. */
export interface IndexFolders {
  /** Absolute path of the folder that becomes `pagefind/`. */
  readonly root: string;
  /** Absolute path of the folder in it that is later named by a hash of its content. */
  readonly files: string;
}

/**
 * Indexes the words of papers and writes the files in which they are looked up. `LookUp` of
 * `lookup/look-up.ts` is its counterpart.
 *
 * @param papers newest first
 * @param onStep receives progress messages
 */
export type IndexWords = (
  papers: readonly CataloguePaper[],
  folders: IndexFolders,
  onStep: (done: string) => void,
) => Promise<WordIndex>;
