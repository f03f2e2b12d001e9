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

/** A word with its places, as it is written. */
export interface Entry {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Words in order, cut where a piece is full; a word that fills one stands alone. */
export function* divide(entries: Iterable<Entry>, most: number): Generator<Entry[]> {
  let piece: Entry[] = [];
  let room = most;
  for (const entry of entries) {
    if (piece.length > 0 && entry.bytes.length > room) {
      yield piece;
      piece = [];
      room = most;
    }
    piece.push(entry);
    room -= entry.bytes.length;
  }
  if (piece.length > 0) yield piece;
}

/**
 * Between which words each piece lies: as much of its first and last word as tells them from those
 * of the pieces beside it.
 */
export function findLimits(
  pieces: readonly (readonly Pick<Entry, 'word'>[])[],
): (readonly [from: string, to: string])[] {
  return pieces.map((piece, i) => {
    const first = piece[0]?.word ?? '';
    const last = piece.at(-1)?.word ?? '';
    return [
      distinguish(first, pieces[i - 1]?.at(-1)?.word),
      distinguish(last, pieces[i + 1]?.[0]?.word),
    ];
  });
}

/** The beginning of a word that another has not. */
function distinguish(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const letters = [...word];
  const others = [...other];
  const length = letters.findIndex((letter, i) => letter !== others[i]);
  return length === -1 ? word : letters.slice(0, length + 1).join('');
}
