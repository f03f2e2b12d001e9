import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as pagefind from 'pagefind';
import { writeArray, writeHead, writeText, sliceArray } from './cbor.ts';
import { createStamp, encodeColumns } from './columns.ts';
import type { IndexFiles } from './create-index-files.ts';
import { choosePiece, divide, findLimits } from './cut-pieces.ts';
import { FILES } from './files.ts';
import { indexPart, loadPart, writePagefind } from './index-part.ts';
import { joinParts } from './join-parts.ts';
import { PARTS, type Lengths, type PaperPart } from './layout.ts';
import {
  compress,
  ENTRY,
  META,
  metaFile,
  pieceFile,
  readEntry,
  readPlain,
  writePlain,
} from './pagefind-files.ts';

/** Pagefind's own interfaces and its worker; we have ours, and rows in place of its fragments. */
const UNUSED = /^(?:pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.|fragment$)/;

/** Files that are compressed and written at a time. */
const AT_ONCE = 8;

export interface IndexReport {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Indexes blocks with Pagefind and writes the index, with our files beside it, to a folder; what
 * stood there before is replaced at once, and only when all went well.
 *
 * @param folder absolute path of the index
 * @param kept absolute path of a folder where parts of the index are kept for the next build;
 *   what is in it makes no difference to the index
 * @throws Error with what Pagefind said
 */
export async function buildIndex(
  { blocks, columns, files }: IndexFiles,
  folder: string,
  kept?: string,
): Promise<IndexReport> {
  const draft = `${folder}.${process.pid}.tmp`;
  const store = kept ?? join(draft, 'parts');
  try {
    await mkdir(store, { recursive: true });
    await writePagefind(draft);
    const indexed = await indexBlocks(blocks, draft, store);
    const stamp = createStamp(await writeJoined(indexed.parts, draft, store));
    await forgetOthers(store, indexed.parts);
    if (kept === undefined) await rm(store, { recursive: true });
    const { lengths, sizes } = indexed;
    const all = encodeColumns({ ...columns, lengths, blocks: sizes, stamp });
    await writeFiles([[FILES.columns, all]], draft);
    await writeFiles(files, draft);
    const names = await readdir(draft);
    await Promise.all(
      names
        .filter((name) => UNUSED.test(name))
        .map((name) => rm(join(draft, name), { recursive: true })),
    );
    const report = await measure(draft);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return report;
  } catch (cause) {
    throw new Error(`The search index was not written: ${messageOf(cause)}`, { cause });
  } finally {
    await pagefind.close();
    await rm(draft, { recursive: true, force: true });
  }
}

interface Indexed {
  /** Names of the parts' files, in order. */
  readonly parts: readonly string[];
  readonly lengths: Lengths;
  /** Papers of each block. */
  readonly sizes: Int32Array;
}

/** Makes blocks while Pagefind indexes those before: it is a process of its own. */
async function indexBlocks(
  blocks: IndexFiles['blocks'],
  draft: string,
  folder: string,
): Promise<Indexed> {
  const { entry } = await readEntry(draft);
  const store = { folder, version: entry.version };
  const parts: string[] = [];
  const sizes: number[] = [];
  const lengths: Record<PaperPart, number[]> = { title: [], abstract: [], authors: [], rest: [] };
  let texts: string[] = [];
  let underWay: Promise<string> | undefined;
  for (const block of blocks) {
    texts.push(block.text);
    sizes.push(block.lengths.title.length);
    for (const part of PARTS) lengths[part].push(...Array.from(block.lengths[part]));
    if (block.endsPart) {
      if (underWay !== undefined) parts.push(await underWay);
      underWay = indexPart(texts, store);
      // It is waited for with the next one.
      underWay.catch(() => undefined);
      texts = [];
    }
    await setImmediate();
  }
  if (underWay !== undefined) parts.push(await underWay);
  return { parts, lengths, sizes: Int32Array.from(sizes) };
}

/** @returns ids of the blocks, in order */
async function writeJoined(
  names: readonly string[],
  draft: string,
  store: string,
): Promise<string[]> {
  const parts = await Promise.all(names.map((name) => loadPart(store, name)));
  const { entry, language } = await readEntry(draft);
  const prefix = language.hash.replace(/_.*/, '');
  await rm(join(draft, 'index'), { recursive: true, force: true });
  await mkdir(join(draft, 'index'), { recursive: true });
  const total = parts.reduce((sum, { words }) => words.reduce((all, w) => all + w.length, sum), 0);
  const ends: { word: string }[][] = [];
  const pieces: string[] = [];
  const divided = divide(joinParts(parts), choosePiece(total));
  await forEachOf(divided, AT_ONCE, async (piece) => {
    const place =
      ends.push([piece[0], piece.at(-1)].map((each) => ({ word: each?.word ?? '' }))) - 1;
    const plain = writeArray([writeArray(piece.map(({ bytes }) => bytes))]);
    const name = `${prefix}_${hash(plain, 10)}`;
    pieces[place] = name;
    await writeFile(pieceFile(draft, name), await writePlain(plain));
  });
  const limits = findLimits(ends);
  const list = pieces.map((name, i) => writeArray([...(limits[i] ?? []), name].map(writeText)));

  // The first block is called after all of them, the others after their places.
  const whole = hash(Buffer.from(`${names.join(' ')} ${pieces.join(' ')}`), 12);
  const pages = parts.flatMap((part) => part.pages);
  const ids = pages.map((_, i) => (i === 0 ? whole : i.toString(36)));
  const named = pages.map((page, i) =>
    writeArray([writeText(ids[i] ?? ''), ...sliceArray(page, 0).slice(1)]),
  );
  const order = writeArray(pages.map((_, i) => writeHead('number', i)));
  const meta = sliceArray(await readPlain(metaFile(draft, language.hash)), 0)
    .with(META.pages, writeArray(named))
    .with(META.pieces, writeArray(list))
    .with(META.sorts, writeArray([writeArray([writeText('block'), order])]));
  await rm(metaFile(draft, language.hash));
  const bytes = writeArray(meta);
  language.hash = `${prefix}_${hash(bytes, 11)}`;
  language.page_count = pages.length;
  await writeFile(metaFile(draft, language.hash), await writePlain(bytes));
  await writeFile(join(draft, ENTRY), JSON.stringify(entry));
  return ids;
}

/** Deletes what the latest build had no use for. */
async function forgetOthers(folder: string, used: readonly string[]): Promise<void> {
  const keep = new Set(used);
  const others = (await readdir(folder)).filter((name) => !keep.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
}

async function writeFiles(files: IndexFiles['files'], folder: string): Promise<void> {
  const made = new Set<string>();
  await forEachOf(files, AT_ONCE, async ([name, bytes]) => {
    const path = join(folder, name);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    await writeFile(path, await compress(bytes));
  });
}

/** Acts on each in order, on so many at a time. */
async function forEachOf<T>(
  items: Iterable<T>,
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const goOn = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await act(next.value);
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, goOn));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

function hash(bytes: Uint8Array, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}

async function measure(folder: string): Promise<IndexReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
