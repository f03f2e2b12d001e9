import type { QueryWord } from '../query/query-words.ts';
import type { JoinedWords } from './find-joined.ts';
import { NO_POSTINGS, uniteAll, type Postings } from './postings.ts';
import { matchPieces, type Reading } from './read-word.ts';

/** One reading of a range of positions of a query. */
interface Edge {
  readonly from: number;
  readonly to: number;
  /** The words of the text; empty if any words are accepted. */
  readonly pieces: Reading['pieces'];
  /** Number of positions in a text. */
  readonly width: number;
}

/** Limit of readings of a phrase; those closest to what was typed come first. */
const MAX_PATHS = 32;

/**
 * Finds words that are adjacent, in every way in which the collection joins and splits them.
 * Omitted stop words match any word.
 *
 * @param words in order, without stop words
 * @param readings of each of them
 */
export function matchAdjacent(
  words: readonly QueryWord[],
  readings: readonly Reading[],
  joined: readonly JoinedWords[],
): Postings {
  const start = words[0]?.place ?? 0;
  const end = (words.at(-1)?.place ?? 0) + 1;
  const edges = [
    ...words.flatMap(({ place }, w): Edge[] => {
      const { pieces = [], width = 1, apart = NO_POSTINGS } = readings[w] ?? {};
      const own = { from: place, to: place + 1, pieces, width };
      return apart.rows.length === 0
        ? [own]
        : [own, { ...own, pieces: [onePiece(apart)], width: 2 }];
    }),
    ...joined.map(({ from, to, postings }) => ({
      from,
      to,
      pieces: [onePiece(postings)],
      width: 1,
    })),
  ];
  const starts = new Set([start, ...joined.map(({ from }) => from).filter((from) => from < start)]);
  const wordPositions = new Set(words.map(({ place }) => place));
  const paths = [...starts].flatMap((from) => listPaths(from, end, edges, wordPositions));
  return uniteAll(paths.slice(0, MAX_PATHS).map(matchPath));
}

/** @param wordPositions positions of words that are not stop words */
function listPaths(
  from: number,
  end: number,
  edges: readonly Edge[],
  wordPositions: ReadonlySet<number>,
): Edge[][] {
  if (from >= end) return [[]];
  const next = edges.filter((edge) => edge.from === from);
  const gap: Edge = { from, to: from + 1, pieces: [], width: 1 };
  const paths: Edge[][] = [];
  for (const edge of wordPositions.has(from) ? next : [...next, gap]) {
    for (const path of listPaths(edge.to, end, edges, wordPositions)) paths.push([edge, ...path]);
    if (paths.length >= MAX_PATHS) break;
  }
  return paths;
}

function matchPath(path: readonly Edge[]): Postings {
  let at = 0;
  return matchPieces(
    path.flatMap(({ pieces, width }) => {
      const start = at;
      at += width;
      return pieces.map(({ postings, offset }) => ({ postings, offset: start + offset }));
    }),
  );
}

function onePiece(postings: Postings): Reading['pieces'][number] {
  return { postings, terms: [], offset: 0 };
}
