import { decodePack, encodePack } from '../../catalogue/pack.ts';
import { STEP, type Lengths, type PaperPart } from './layout.ts';
import type { HAS } from '../address.ts';
import type { Named, SuggestedTopic } from '../named.ts';

/** Several numbers per row: those of row `i` begin at `values[starts[i]]`. */
export interface Ragged {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/**
 * The data that filters, counts and sorts results without loading papers: one value per paper and
 * column. A paper's index ("row") is that in the catalogue, newest first. The columns are loaded
 * before the first question, so their size matters to every reader who searches.
 */
export interface Columns {
  /** Folder of all other files; see `files.ts`. */
  readonly folder: string;
  /** The kind of word index: one record per paper, or the packed index of `src/large/`. */
  readonly wordIndex: 'records' | 'packed';
  /** Identifies the packed index; see `large/search-index/create-stamp.ts`. */
  readonly stamp?: string | undefined;
  /** Id of the code that wrote it; see `build/code-id.ts`. */
  readonly code: string;
  /**
   * Hash of the papers' dates by row, which shows whether ranges of rows from other files apply.
   */
  readonly dates: string;
  readonly count: number;
  readonly topics: readonly SuggestedTopic[];
  /** Indexes in `topics`, best first. */
  readonly paperTopics: Ragged;
  readonly venues: readonly VenueName[];
  /** Index in `venues` plus one; 0 for none. */
  readonly paperVenues: Int32Array;
  /**
   * Values of the fields that `site.yaml` makes facets or gives pages; the id `track/vision` begins
   * with the name of the field.
   */
  readonly fieldValues: readonly Named[];
  /** Indexes in `fieldValues`. */
  readonly paperFields: Ragged;
  /** 0 for a paper without a date. */
  readonly years: Int32Array;
  /** Bits in the order of `HAS`. */
  readonly has: Int32Array;
  readonly lengths: Lengths;
  /** Position of each paper's words in its record; see `paper-record.ts`. Empty if packed. */
  readonly wordStarts: Int32Array;
  /** Number of papers in each block, which begins a row file. Only a packed index has several. */
  readonly blocks: Int32Array;
  /** BCP 47 tags by row, for papers that are not in the site's language. */
  readonly languages: Readonly<Record<number, string>>;
  /** First words of the shards of the word list; see `word-list.ts`. */
  readonly words: readonly string[];
  readonly endings: readonly string[];
  /** The same for words that are not in the collection. */
  readonly meanings: readonly string[];
  /** Number of papers in a row file. */
  readonly rowsPerFile: number;
}

export interface VenueName extends Named {
  readonly fullName?: string | undefined;
}

/** A kind of link or identifier; see `HAS`. */
export type Kind = (typeof HAS)[number];

/** The columns that are not numeric. */
export type ColumnsHeader = Omit<
  Columns,
  | 'paperTopics'
  | 'paperVenues'
  | 'paperFields'
  | 'years'
  | 'has'
  | 'lengths'
  | 'blocks'
  | 'wordStarts'
>;

/** Positions of words in records are multiples of this, for the same reason as {@link STEP}. */
export const WORD_START_STEP = 32;

const LENGTHS = ['title', 'abstract', 'authors', 'rest'] as const satisfies readonly PaperPart[];

export function encodeColumns(columns: Columns): Uint8Array {
  const {
    paperTopics,
    paperVenues,
    paperFields,
    years,
    has,
    lengths,
    blocks,
    wordStarts,
    ...words
  } = columns;
  return encodePack({
    words,
    numbers: [
      countPerRow(paperTopics),
      paperTopics.values,
      countPerRow(paperFields),
      paperFields.values,
      paperVenues,
      years,
      has,
      blocks,
      wordStarts.map((start) => start / WORD_START_STEP),
      ...LENGTHS.map((part) => Array.from(lengths[part], (length) => length / STEP[part])),
    ],
  });
}

/** @param check may throw; called when only the header has been read */
export function decodeColumns(bytes: Uint8Array, check?: (header: ColumnsHeader) => void): Columns {
  const { words, numbers } = decodePack<ColumnsHeader>(bytes);
  check?.(words);
  const [
    topicCounts,
    topics,
    fieldCounts,
    fields,
    paperVenues,
    years,
    has,
    blocks,
    starts,
    ...steps
  ] = numbers;
  if (!topicCounts || !topics || !fieldCounts || !fields) throw new Error('No columns');
  if (!paperVenues || !years || !has || !blocks || !starts) throw new Error('No columns');
  const [title, abstract, authors, rest] = LENGTHS.map((part, i) =>
    steps[i]?.map((length) => length * STEP[part]),
  );
  if (!title || !abstract || !authors || !rest) throw new Error('No lengths');
  return {
    ...words,
    paperTopics: createRagged(topicCounts, topics),
    paperFields: createRagged(fieldCounts, fields),
    paperVenues,
    years,
    has,
    blocks,
    wordStarts: starts.map((start) => start * WORD_START_STEP),
    lengths: { title, abstract, authors, rest },
  };
}

function countPerRow({ starts }: Ragged): Int32Array {
  return Int32Array.from(starts.subarray(1), (end, row) => end - (starts[row] ?? 0));
}

export function createRagged(counts: ArrayLike<number>, values: Int32Array): Ragged {
  const starts = new Int32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) {
    starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  }
  return { starts, values };
}

/** Names of the fields that have values. */
export function listFieldNames({ fieldValues }: Pick<Columns, 'fieldValues'>): string[] {
  return [...new Set(fieldValues.map(({ id }) => id.slice(0, id.indexOf('/'))))];
}

/** The numbers of one row. */
export function valuesOf({ starts, values }: Ragged, row: number): Int32Array {
  return values.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}
