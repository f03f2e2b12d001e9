import type { Writer } from './cbor.ts';

/** Words that a question may have, each of which loads a piece. */
const WORDS = 5;
/** Bytes that a piece has in the list of pieces, which every reader loads; compressed. */
const LISTED = 14;
/** What compressing leaves of a piece. */
const LEFT = 0.57;
/** Bytes; the headers of its answer make a smaller piece no cheaper. */
const SMALLEST = 4000;

/**
 * Bytes of a piece of the index before it is compressed, where no single word has more: so many
 * that the list of pieces and those that a question loads are smallest together.
 *
 * Pagefind cuts where 20,000 places are full, so that whoever asks for one rare word loads some
 * 35 kB of others.
 *
 * @param total bytes of all words
 */
export function choosePiece(total: number): number {
  return Math.max(SMALLEST, Math.sqrt((LISTED * total) / (LEFT * WORDS)));
}

/** Words of an index that are loaded together. */
export interface Piece {
  /** The first and the last of them, in UTF-8 as Latin-1. */
  readonly ends: readonly [first: string, last: string];
  readonly count: number;
  /** All of them as they are written. */
  readonly bytes: Uint8Array;
}

/**
 * Cuts words where a piece is full; a word that fills one stands alone.
 *
 * @param words in order; each is in `writer` when it is given, and nothing else
 * @param most bytes of a piece
 */
export function* cutPieces(
  words: Iterable<string>,
  writer: Writer,
  most: number,
): Generator<Piece> {
  let first = '';
  let last = '';
  let count = 0;
  let length = 0;
  const take = (): Piece => ({ ends: [first, last], count, bytes: writer.take(length) });
  for (const word of words) {
    if (count > 0 && writer.length() > most) {
      yield take();
      count = 0;
    }
    if (count === 0) first = word;
    last = word;
    count += 1;
    length = writer.length();
  }
  if (count > 0) yield take();
}

/**
 * Between which words each piece lies: as much of its first and last word as tells them from those
 * of the pieces beside it.
 *
 * @param ends of each piece its first and last word
 */
export function findLimits(
  ends: readonly (readonly [first: string, last: string])[],
): (readonly [from: string, to: string])[] {
  return ends.map(([first, last], i) => [
    distinguish(first, ends[i - 1]?.[1]),
    distinguish(last, ends[i + 1]?.[0]),
  ]);
}

/** The beginning of a word that another has not. */
function distinguish(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const letters = [...word];
  const others = [...other];
  const length = letters.findIndex((letter, i) => letter !== others[i]);
  return length === -1 ? word : letters.slice(0, length + 1).join('');
}
