import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { readNumber, readText, sliceArray, writeArray } from './cbor.ts';
import { END } from './layout.ts';
import { META, metaFile, pieceFile, readEntry, readPlain } from './pagefind-files.ts';

/** "No linguistic content": Pagefind leaves words as they are. We have made them equal. */
const LANGUAGE = 'zxx';

/** Blocks that Pagefind is given at a time. */
const BATCH = 16;

/** Of the form of a part; another one makes all parts anew. */
const FORM = 1;

/** Where parts of the index are kept from one build to the next. */
export interface PartStore {
  /** Absolute path of a folder that is nobody else's. */
  readonly folder: string;
  /** Pagefind's release, which a part belongs to. */
  readonly version: string;
}

/**
 * Indexes blocks with Pagefind, unless the same were indexed before.
 *
 * A part is an array in CBOR, written as Pagefind writes: its pages, and its words in order.
 *
 * @returns the name of the part's file in the store
 * @throws Error with what Pagefind said
 */
export async function indexPart(blocks: readonly string[], store: PartStore): Promise<string> {
  const hash = createHash('sha256').update(`${FORM} ${store.version} ${blocks.length}`);
  for (const block of blocks) hash.update('\0').update(block);
  const name = `${hash.digest('hex').slice(0, 32)}.part`;
  const file = join(store.folder, name);
  const known = await readFile(file).then(isWhole, () => false);
  if (known) return name;
  const draft = join(store.folder, `${randomUUID()}.tmp`);
  try {
    await writeWithPagefind(blocks, draft);
    const bytes = await readPart(draft, blocks.length);
    const checked = createHash('sha256').update(bytes).digest();
    await writeFile(`${draft}.part`, Buffer.concat([checked, bytes]));
    await rename(`${draft}.part`, file);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.part`, { force: true });
  }
  return name;
}

const SUM = 32;

/** Whether a part was not cut short or changed since it was written. */
function isWhole(file: Buffer): boolean {
  const sum = createHash('sha256').update(file.subarray(SUM)).digest();
  return sum.equals(file.subarray(0, SUM));
}

/** @returns its pages and words as they are written */
export async function loadPart(
  folder: string,
  name: string,
): Promise<{ pages: Uint8Array[]; words: Uint8Array[] }> {
  const bytes = await readFile(join(folder, name));
  const [pages = [], words = []] = sliceArray(bytes, SUM).map((value) => sliceArray(value, 0));
  return { pages, words };
}

/** An index with one block that nobody finds: Pagefind's own files. */
export async function writePagefind(folder: string): Promise<void> {
  await writeWithPagefind([END], folder);
}

async function writeWithPagefind(blocks: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { index } = check(await pagefind.createIndex({ forceLanguage: LANGUAGE }), 'starting');
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (let start = 0; start < blocks.length; start += BATCH) {
    await Promise.all(
      blocks.slice(start, start + BATCH).map(async (content, i) => {
        const block = String(start + i);
        const record = { url: block, content, language: LANGUAGE, sort: { block } };
        check(await index.addCustomRecord(record), `block ${block}`);
      }),
    );
  }
  check(await index.writeFiles({ outputPath: folder }), 'writing');
  await index.deleteIndex();
  // Pagefind names a block's fragment after its id.
  const fragments = await readdir(join(folder, 'fragment')).catch(() => []);
  if (fragments.length !== blocks.length) {
    throw new Error(`${fragments.length} of ${blocks.length} blocks are in it`);
  }
}

async function readPart(folder: string, count: number): Promise<Uint8Array> {
  const { language } = await readEntry(folder);
  const meta = sliceArray(await readPlain(metaFile(folder, language.hash)), 0);
  const valuesOf = (part: keyof typeof META) => sliceArray(meta[META[part]] ?? Uint8Array.of(), 0);
  const [, order = Uint8Array.of()] = sliceArray(valuesOf('sorts')[0] ?? Uint8Array.of(), 0);
  const isInOrder = sliceArray(order, 0).every((page, i) => readNumber(page, 0).value === i);
  if (!isInOrder || valuesOf('pages').length !== count) {
    throw new Error('Pagefind numbered the blocks in another order than they were given');
  }
  const pieces = valuesOf('pieces').map((piece) => sliceArray(piece, 0)[2] ?? Uint8Array.of());
  const words: Uint8Array[] = [];
  for (const name of pieces) {
    const [own] = sliceArray(await readPlain(pieceFile(folder, readText(name, 0))), 0);
    for (const word of sliceArray(own ?? Uint8Array.of(), 0)) words.push(word);
  }
  return writeArray([writeArray(valuesOf('pages')), writeArray(words)]);
}

/** Pagefind returns its errors instead of throwing them. */
function check<T extends { readonly errors: readonly string[] }>(response: T, doing: string): T {
  if (response.errors.length === 0) return response;
  throw new Error(`Pagefind, ${doing}: ${response.errors.join('; ')}`);
}
