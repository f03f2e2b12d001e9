import { findEnd, readArray, readNumber, readText, sliceArray, writeHead } from './cbor.ts';
import type { Entry } from './cut-pieces.ts';

/** A part of the index, as `index-part.ts` reads it. */
interface Part {
  readonly pages: readonly Uint8Array[];
  /** In order of their bytes. */
  readonly words: readonly Uint8Array[];
}

/** A part on its way through its words. */
interface Cursor {
  readonly words: readonly Uint8Array[];
  /** How many blocks stand before the part's. */
  readonly before: number;
  at: number;
  word: Uint8Array;
}

/**
 * The words of all parts as those of one index, in order. Where a word stands is said by how many
 * blocks lie between it and where it stood before; only the first block of each part is counted
 * anew.
 */
export function* joinParts(parts: readonly Part[]): Generator<Entry> {
  let before = 0;
  const open: Cursor[] = [];
  for (const { pages, words } of parts) {
    const cursor = { words, before, at: -1, word: Uint8Array.of() };
    if (advance(cursor)) open.push(cursor);
    before += pages.length;
  }
  while (open.length > 0) {
    let least = open[0]?.word ?? Uint8Array.of();
    for (const { word } of open) if (Buffer.compare(word, least) < 0) least = word;
    const having = open.filter(({ word }) => Buffer.compare(word, least) === 0);
    yield { word: new TextDecoder().decode(least), bytes: joinWord(having) };
    for (const cursor of having) {
      if (!advance(cursor)) open.splice(open.indexOf(cursor), 1);
    }
  }
}

function advance(cursor: Cursor): boolean {
  cursor.at += 1;
  const entry = cursor.words[cursor.at];
  if (entry === undefined) return false;
  const start = readArray(entry, 0).next;
  const end = findEnd(entry, start);
  // Checks that it is a text, and leaves out how long it is.
  const length = new TextEncoder().encode(readText(entry.subarray(start, end), 0)).length;
  cursor.word = entry.subarray(end - length, end);
  return true;
}

/** One word of several parts: [word, [[blocks since the last, places, …], …], other spellings]. */
function joinWord(cursors: readonly Cursor[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  let count = 0;
  let last = 0;
  let text: Uint8Array = Uint8Array.of();
  let spellings: Uint8Array = Uint8Array.of();
  for (const { words, at, before } of cursors) {
    const entry = words[at] ?? Uint8Array.of();
    const [word = text, pages = text, others = text] = sliceArray(entry, 0);
    if (readArray(others, 0).value > 0) throw new Error('Pagefind found words with diacritics');
    text = word;
    spellings = others;
    const list = readArray(pages, 0);
    count += list.value;
    let own = 0;
    let place = list.next;
    for (let i = 0; i < list.value; i++) {
      const page = readArray(pages, place);
      const step = readNumber(pages, page.next);
      own += step.value;
      if (i === 0) {
        const rest = pages.subarray(step.next);
        bodies.push(
          pages.subarray(place, page.next),
          writeHead('number', before + own - last),
          rest,
        );
      }
      place = findEnd(pages, place);
    }
    last = before + own;
  }
  return Buffer.concat([
    writeHead('array', 3),
    text,
    writeHead('array', count),
    ...bodies,
    spellings,
  ]);
}
