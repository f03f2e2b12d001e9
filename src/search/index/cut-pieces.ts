import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readText, sliceArray, writeArray, writeText } from './cbor.ts';

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

/** What an uncompressed file of Pagefind's begins with. */
const MAGIC = new TextEncoder().encode('pagefind_dcd');

/** The release whose files are known to be of this form. */
const VERSION = '1.6.';

/** Where the list of pieces stands among the parts of the file that names them. */
const PIECES = 2;

/** A word with its places, as it is written. */
interface Entry {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/**
 * Cuts the pieces of a written Pagefind index finer. Words and places stay as Pagefind wrote them.
 *
 * @param folder absolute path of an index of one language
 * @throws Error where the files are not of the form that is known
 */
export async function cutPieces(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as PagefindEntry;
  const [[, language] = []] = Object.entries(entry.languages);
  if (language === undefined || !entry.version.startsWith(VERSION)) {
    throw new Error(`Pagefind ${entry.version} may write other files than 1.6; see cut-pieces.ts`);
  }
  const metaFile = join(folder, `pagefind.${language.hash}.pf_meta`);
  const meta = sliceArray(await readPlain(metaFile), 0);
  const old = sliceArray(meta[PIECES] ?? new Uint8Array(), 0).map((piece) =>
    sliceArray(piece, 0).map((value) => readText(value, 0)),
  );

  const entries: Entry[] = [];
  for (const [, , name] of old) {
    const [words] = sliceArray(await readPlain(pathOf(folder, name ?? '')), 0);
    for (const bytes of sliceArray(words ?? new Uint8Array(), 0)) {
      const [word] = sliceArray(bytes, 0);
      entries.push({ word: readText(word ?? new Uint8Array(), 0), bytes });
    }
  }
  const prefix = language.hash.replace(/_.*/, '');
  const total = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const pieces = divide(entries, choosePiece(total));
  const limits = findLimits(pieces);
  const names = await Promise.all(
    pieces.map(async (piece) => {
      const bytes = writePlain(writeArray([writeArray(piece.map((each) => each.bytes))]));
      const name = `${prefix}_${hash(bytes, 10)}`;
      await writeFile(pathOf(folder, name), bytes);
      return name;
    }),
  );
  const kept = new Set(names.map((name) => `${name}.pf_index`));
  for (const file of await readdir(join(folder, 'index'))) {
    if (!kept.has(file)) await rm(join(folder, 'index', file));
  }

  const list = writeArray(
    names.map((name, i) => writeArray([...(limits[i] ?? []), name].map(writeText))),
  );
  const bytes = writePlain(writeArray(meta.with(PIECES, list)));
  await rm(metaFile);
  language.hash = `${prefix}_${hash(bytes, 11)}`;
  await writeFile(join(folder, `pagefind.${language.hash}.pf_meta`), bytes);
  await writeFile(entryFile, JSON.stringify(entry));
}

/** What we need of `pagefind-entry.json`. */
interface PagefindEntry {
  readonly version: string;
  readonly languages: Record<string, { hash: string }>;
}

/** Words in order, cut where a piece is full; a word that fills one stands alone. */
export function divide(entries: readonly Entry[], most: number): Entry[][] {
  const pieces: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const last = pieces.at(-1);
    if (last !== undefined && entry.bytes.length <= room) last.push(entry);
    else {
      pieces.push([entry]);
      room = most;
    }
    room -= entry.bytes.length;
  }
  return pieces;
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

async function readPlain(file: string): Promise<Uint8Array> {
  const bytes = gunzipSync(await readFile(file));
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error(`${file} is no file of Pagefind's as it is known`);
  }
  return bytes.subarray(MAGIC.length);
}

function writePlain(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([MAGIC, bytes]), { level: 9 });
}

function pathOf(folder: string, name: string): string {
  return join(folder, 'index', `${name}.pf_index`);
}

function hash(bytes: Uint8Array, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
