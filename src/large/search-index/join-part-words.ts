import type { Writer } from './cbor.ts';
import type { PartWords } from './index-words.ts';

/** Approximate size in bytes of a part's words. */
export function sizeOf({ words, bytes }: PartWords): number {
  return bytes.length + words.reduce((sum, word) => sum + word.length + OVERHEAD, 0);
}

/** Bytes of a word in addition to its text and positions. */
const OVERHEAD = 6;

/** A part and the position in its words. */
interface Cursor {
  readonly part: PartWords;
  /** Index of the part. */
  readonly index: number;
  /** Number of blocks before those of the part. */
  readonly before: number;
  at: number;
  word: string;
}

/** Number of other spellings; this feature of Pagefind is not used. */
const NO_SPELLINGS = 0;

/**
 * Merges the sorted words of all parts into one index, as Pagefind encodes it. Blocks of a word are
 * encoded as differences, so only the first block of each part changes.
 *
 * @yields each word after it has been written, its UTF-8 as Latin-1
 */
export function* joinWords(parts: readonly PartWords[], writer: Writer): Generator<string> {
  /** Parts sorted by their next word, in descending order. */
  const open: Cursor[] = [];
  let before = 0;
  for (const [index, part] of parts.entries()) {
    const [word] = part.words;
    if (word !== undefined) insert({ part, index, before, at: 0, word }, open);
    before += part.counts.length;
  }
  for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
    const { word } = next;
    const current: Cursor[] = [];
    while (open.at(-1)?.word === word) current.push(open.pop() as Cursor);
    writer.head('array', 3);
    writer.text(word);
    writer.head(
      'array',
      current.reduce((sum, { part, at }) => sum + (part.blocks[at] ?? 0), 0),
    );
    let last = 0;
    for (const { part, before: own, at } of current) {
      writer.head('array', 3);
      writer.head('number', own + (part.first[at] ?? 0) - last);
      writer.copy(part.bytes, part.ends[at - 1] ?? 0, part.ends[at] ?? 0);
      last = own + (part.last[at] ?? 0);
    }
    writer.head('array', NO_SPELLINGS);
    yield word;
    for (const cursor of current) {
      const following = cursor.part.words[++cursor.at];
      if (following === undefined) continue;
      cursor.word = following;
      insert(cursor, open);
    }
  }
}

/** Inserts a cursor by binary search. */
function insert(cursor: Cursor, open: Cursor[]): void {
  let [from, to] = [0, open.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(cursor, open[middle] as Cursor)) from = middle + 1;
    else to = middle;
  }
  open.splice(from, 0, cursor);
}

function isBefore(a: Cursor, b: Cursor): boolean {
  return a.word < b.word || (a.word === b.word && a.index < b.index);
}
