import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { hashFiles } from '../../collection/hash-files.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { createWriter, sliceArray, writeArray, writeHead, writeText } from './cbor.ts';
import { createStamp, encodeColumns, type Columns } from './columns.ts';
import { createColumns } from './create-columns.ts';
import { choosePiece, cutPieces, findLimits } from './cut-pieces.ts';
import { COLUMNS, engineFile, FILES } from './files.ts';
import { describePage, type PartWords } from './index-words.ts';
import { joinWords, sizeOf } from './join-words.ts';
import { PARTS, type PaperPart } from './layout.ts';
import { makeParts, type PartStore } from './make-parts.ts';
import { encodeMentionNames, encodePaperMentions } from './mentions.ts';
import { encodePack } from '../../catalogue/pack.ts';
import {
  compress,
  ENTRY,
  META,
  metaFile,
  pieceFile,
  readEntry,
  readPlain,
  readVersion,
  writePlain,
} from './pagefind-files.ts';
import { encodePeople } from './people.ts';
import { rowsPerFile } from './rows.ts';
import { indexSplitForms } from './split-forms.ts';
import { createEndings, createWordList, type ListedWord } from './word-list.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Pagefind's own interfaces and its worker. We have our own, and row files in place of its
 * fragments.
 */
const UNUSED = /^(?:pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.|fragment$)/;

/** Maximum number of files compressed and written in parallel. */
const MAX_PARALLEL_WRITES = 8;

/** Number of small files written before yielding to other work. */
const SMALL_FILES_PER_TURN = 100;

export interface IndexReport {
  readonly files: number;
  readonly bytes: number;
}

type Given = Pick<Catalogue, 'papers' | 'topics' | 'venues' | 'people' | 'mentions'>;

/**
 * Writes the index of a catalogue to a folder; replaces the previous index at once, and only on
 * success.
 *
 * @param folder absolute path of the index
 * @param kept cache for parts of the index; does not affect the result
 * @param tell receives progress messages
 * @param code id of the code; see `build/code-id.ts`
 * @throws Error that explains what went wrong
 */
export async function buildIndex(
  catalogue: Given,
  folder: string,
  kept?: PartStore,
  tell: (done: string) => void = () => undefined,
  code = '',
): Promise<IndexReport> {
  const whole = `${folder}.${process.pid}.tmp`;
  // Renamed once its contents, and thus its hash, are known.
  const draft = join(whole, 'files');
  const store = kept ?? { folder: join(whole, 'parts'), code: '' };
  try {
    await mkdir(store.folder, { recursive: true });
    await writePagefind(draft);
    tell('Pagefind');
    const inFile = rowsPerFile(catalogue.papers.length);
    const parts = await makeParts(catalogue.papers, inFile, store, tell);
    const words = parts.loadWords();
    const stamp = createStamp(await writeJoined(words, parts.splitForms, draft));
    tell('joined words');
    const lists = await writeWordLists(parts.words, draft);
    tell('word lists');
    await writeFiles(listColumns(catalogue, parts.titleRanks), draft);
    await writeRowFiles(parts.listRowFiles(), draft);
    tell('rows');
    if (kept === undefined) await rm(store.folder, { recursive: true });
    const names = await readdir(draft);
    await Promise.all(
      names
        .filter((name) => UNUSED.test(name))
        .map((name) => rm(join(draft, name), { recursive: true })),
    );
    await rename(join(draft, 'pagefind.js'), join(whole, engineFile(readVersion())));
    const name = hashFiles(
      draft,
      names.filter((each) => existsSync(join(draft, each))).sort(),
    ).slice(0, 12);
    await rename(draft, join(whole, name));
    const columns = {
      ...createColumns(catalogue),
      ...lists,
      ...joinLengths(words),
      rowsPerFile: inFile,
      stamp,
      code,
      folder: name,
    };
    await writeFiles([[COLUMNS, encodeColumns(columns)]], whole);
    tell('columns');
    const report = await measure(whole);
    await rm(folder, { recursive: true, force: true });
    await rename(whole, folder);
    tell('files in place');
    return report;
  } catch (cause) {
    throw new Error(`The search index was not written: ${messageOf(cause)}`, { cause });
  } finally {
    await rm(whole, { recursive: true, force: true });
  }
}

/** @returns ids of the shards, in order */
async function writeJoined(
  parts: readonly PartWords[],
  splitForms: ReadonlySet<string>,
  draft: string,
): Promise<string[]> {
  const { entry, language } = await readEntry(draft);
  const prefix = language.hash.replace(/_.*/, '');
  await rm(join(draft, 'index'), { recursive: true, force: true });
  await mkdir(join(draft, 'index'), { recursive: true });
  const withForms = [indexSplitForms(splitForms, parts[0]?.counts[0] ?? 0), ...parts];
  const total = withForms.reduce((sum, part) => sum + sizeOf(part), 0);
  const writer = createWriter();
  const ends: [first: string, last: string][] = [];
  const pieces: string[] = [];
  const cut = cutPieces(joinWords(withForms, writer), writer, choosePiece(total));
  await forEachOf(cut, MAX_PARALLEL_WRITES, async ({ ends: [first, last], count, bytes }) => {
    const place = ends.push([decode(first), decode(last)]);
    const plain = Buffer.concat([writeHead('array', 1), writeHead('array', count), bytes]);
    const name = `${prefix}_${hash(plain, 10)}`;
    pieces[place - 1] = name;
    await writeFile(pieceFile(draft, name), await writePlain(plain));
  });
  const limits = findLimits(ends);
  const list = pieces.map((name, i) => writeArray([...(limits[i] ?? []), name].map(writeText)));

  // The number of the first block is relative to all of them, the others to their positions.
  const counts = parts.flatMap((part) => Array.from(part.counts));
  const whole = hash(Buffer.from(`${counts.join(' ')} ${pieces.join(' ')}`), 12);
  const ids = counts.map((_, i) => (i === 0 ? whole : i.toString(36)));
  const named = ids.map((id, i) => writeArray([writeText(id), ...describePage(counts[i] ?? 0)]));
  const order = writeArray(ids.map((_, i) => writeHead('number', i)));
  const meta = sliceArray(await readPlain(metaFile(draft, language.hash)), 0)
    .with(META.pages, writeArray(named))
    .with(META.pieces, writeArray(list))
    .with(META.sorts, writeArray([writeArray([writeText('block'), order])]));
  await rm(metaFile(draft, language.hash));
  const bytes = writeArray(meta);
  language.hash = `${prefix}_${hash(bytes, 11)}`;
  language.page_count = ids.length;
  await writeFile(metaFile(draft, language.hash), await writePlain(bytes));
  await writeFile(join(draft, ENTRY), JSON.stringify(entry));
  return ids;
}

function decode(word: string): string {
  return Buffer.from(word, 'latin1').toString();
}

async function writeWordLists(words: readonly ListedWord[], draft: string) {
  const byStart = createWordList(words);
  const byEnd = createEndings(words);
  await writeFiles(
    [
      ...byStart.parts.map((part, i) => [FILES.words(i), part] as const),
      ...byEnd.parts.map((part, i) => [FILES.endings(i), part] as const),
    ],
    draft,
  );
  return { words: byStart.starts, endings: byEnd.starts };
}

function* listColumns(
  catalogue: Given,
  titleRanks: Int32Array,
): Generator<readonly [name: string, bytes: Uint8Array]> {
  yield [FILES.titles, encodePack({ words: null, numbers: [titleRanks] })];
  yield [FILES.people, encodePeople(catalogue)];
  yield [FILES.mentions, encodeMentionNames(catalogue)];
  yield [FILES.paperMentions, encodePaperMentions(catalogue)];
  yield [FILES.ids, encodePack({ words: catalogue.papers.map(({ id }) => id), numbers: [] })];
}

/** Lengths of the papers in the index. */
function joinLengths(parts: readonly PartWords[]): Pick<Columns, 'lengths' | 'blocks'> {
  const join = (of: (part: PartWords) => ArrayLike<number>): Int32Array =>
    Int32Array.from(parts.flatMap((part) => Array.from(of(part))));
  const lengths = Object.fromEntries(
    PARTS.map((name) => [name, join((part) => part.lengths[name])]),
  ) as Record<PaperPart, Int32Array>;
  return { lengths, blocks: join(({ sizes }) => sizes) };
}

/** There may be tens of thousands of small files, for which sequential writing is fastest. */
async function writeRowFiles(files: Iterable<Uint8Array>, draft: string): Promise<void> {
  let place = 0;
  for (const bytes of files) {
    const path = join(draft, FILES.rows(place));
    if (place === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    place += 1;
    if (place % SMALL_FILES_PER_TURN === 0) await setImmediate();
  }
}

async function writeFiles(
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
  folder: string,
): Promise<void> {
  const made = new Set<string>();
  await forEachOf(files, MAX_PARALLEL_WRITES, async ([name, bytes]) => {
    const path = join(folder, name);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    await writeFile(path, await compress(bytes));
  });
}

/** Runs an action on each item in order, with a limited number in parallel. */
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
