import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { hashFiles } from '../../collection/hash-files.ts';
import { encodePack } from '../../catalogue/pack.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { encodeColumns } from './columns.ts';
import { compress } from './compress.ts';
import { createColumns } from './create-columns.ts';
import { COLUMNS, FILES } from './files.ts';
import { forEachOf } from './for-each-of.ts';
import { indexRecords } from './index-records.ts';
import { listEverydayWords } from '../meaning/everyday-words.ts';
import { listMeanings } from '../meaning/list-meanings.ts';
import { encodeMentionNames, encodePaperMentions } from './mentions.ts';
import { encodePeople } from './people.ts';
import { createEndings, createWordList, type ListedWord } from './word-list.ts';
import type { IndexWords } from './word-index.ts';

/** Maximum number of files compressed and written in parallel. */
const MAX_PARALLEL_WRITES = 8;

/** Number of small files written before yielding to other work. */
const SMALL_FILES_PER_TURN = 100;

export interface IndexReport {
  readonly files: number;
  readonly bytes: number;
}

type CatalogueData = Pick<
  Catalogue,
  'papers' | 'topics' | 'venues' | 'fields' | 'people' | 'mentions'
>;

interface Options {
  /** Indexes the words; the default uses Pagefind's public API. */
  readonly indexWords?: IndexWords;
  /** Receives progress messages. */
  readonly onStep?: (done: string) => void;
  /** Id of the code; see `build/code-id.ts`. */
  readonly code?: string;
}

/**
 * Writes the index of a catalogue to a folder; replaces the previous index at once, and only on
 * success.
 *
 * @param folder absolute path of the index
 * @throws Error that explains what went wrong
 */
export async function buildIndex(
  catalogue: CatalogueData,
  folder: string,
  { indexWords = indexRecords, onStep = () => undefined, code = '' }: Options = {},
): Promise<IndexReport> {
  const root = `${folder}.${process.pid}.tmp`;
  // Renamed once its contents, and thus its hash, are known.
  const files = join(root, 'files');
  try {
    await mkdir(files, { recursive: true });
    const index = await indexWords(catalogue.papers, { root, files }, onStep);
    const lists = await writeWordLists(index.words, catalogue.papers.length, files);
    onStep('word lists');
    await writeFiles(listColumns(catalogue, index.titleRanks), files);
    await writeRowFiles(index.rowFiles, files);
    onStep('rows');
    const name = hashFiles(files, (await readdir(files)).sort()).slice(0, 12);
    await rename(files, join(root, name));
    const columns = { ...createColumns(catalogue), ...lists, ...index.columns, code, folder: name };
    await writeFiles([[COLUMNS, encodeColumns(columns)]], root);
    if (columns.wordIndex === 'records') {
      // The address at which Pagefind is expected.
      await writeFile(join(root, 'pagefind.js'), `export * from './${name}/pagefind.js';\n`);
    }
    onStep('columns');
    const report = await measure(root);
    await rm(folder, { recursive: true, force: true });
    await rename(root, folder);
    onStep('files in place');
    return report;
  } catch (cause) {
    throw new Error(`The search index was not written: ${messageOf(cause)}`, { cause });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function writeWordLists(words: readonly ListedWord[], papers: number, folder: string) {
  const byStart = createWordList(words);
  const byEnd = createEndings(words);
  const meanings = createWordList(listMeanings(words, papers));
  await writeFiles(
    [
      [FILES.everyday, encodePack({ words: listEverydayWords(words), numbers: [] })] as const,
      ...byStart.parts.map((part, i) => [FILES.words(i), part] as const),
      ...byEnd.parts.map((part, i) => [FILES.endings(i), part] as const),
      ...meanings.parts.map((part, i) => [FILES.meanings(i), part] as const),
    ],
    folder,
  );
  return { words: byStart.starts, endings: byEnd.starts, meanings: meanings.starts };
}

function* listColumns(
  catalogue: CatalogueData,
  titleRanks: Int32Array,
): Generator<readonly [name: string, bytes: Uint8Array]> {
  yield [FILES.titles, encodePack({ words: null, numbers: [titleRanks] })];
  yield [FILES.people, encodePeople(catalogue)];
  yield [FILES.mentions, encodeMentionNames(catalogue)];
  yield [FILES.paperMentions, encodePaperMentions(catalogue)];
  yield [FILES.ids, encodePack({ words: catalogue.papers.map(({ id }) => id), numbers: [] })];
}

/** There may be tens of thousands of small files, for which sequential writing is fastest. */
async function writeRowFiles(files: Iterable<Uint8Array>, folder: string): Promise<void> {
  let place = 0;
  for (const bytes of files) {
    const path = join(folder, FILES.rows(place));
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
