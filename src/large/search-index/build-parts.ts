import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { hashData } from '../../collection/hash-data.ts';
import { selectCompounds } from '../../search/index/compounds.ts';
import { divideIntoParts } from '../../search/index/divide-papers.ts';
import { decodePartWords, type PartWords } from './index-words.ts';
import { pickIndexed, type IndexedPaper } from '../../search/index/indexed-paper.ts';
import { nameCachedFile, readCachedFile } from './cached-file.ts';
import { decodeRowFiles } from './encode-row-files.ts';
import { decodeTexts } from './encode-texts.ts';
import { mergeTexts } from '../../search/index/merge-texts.ts';
import { pickWords } from '../../search/index/paper-words.ts';
import { startTasks, type CreateTask } from './part-tasks.ts';
import { rankTitles } from '../../search/index/rank-titles.ts';
import { pickTexts } from '../../search/index/read-texts.ts';
import { pickRow } from '../../search/index/rows.ts';
import { listSplitForms } from '../../search/index/split-forms.ts';
import type { ListedWord } from '../../search/index/word-list.ts';

/** Cache of parts of the index. */
export interface PartStore {
  /** Absolute path of a folder used for nothing else. */
  readonly folder: string;
  /** Identifies the code that builds parts. */
  readonly code: string;
}

/** The parts of an index, and data about all their texts. */
export interface Parts {
  readonly words: readonly ListedWord[];
  readonly titleRanks: Int32Array;
  /** See `search/index/split-forms.ts`. */
  readonly splitForms: ReadonlySet<string>;
  /** Loads all parts, in order. */
  loadWords(): PartWords[];
  /** Compressed row files, in order. */
  listRowFiles(): Iterable<Uint8Array>;
}

/**
 * Builds the parts of an index, or takes them from the cache: first the statistics of each part's
 * texts, then its words. The name of a cached part is a hash of all its inputs.
 *
 * @param inFile papers per row file
 */
export async function buildParts(
  papers: readonly CataloguePaper[],
  inFile: number,
  store: PartStore,
  onStep: (done: string) => void,
): Promise<Parts> {
  const ranges = divideIntoParts(papers.map(({ id }) => id));
  const blocksOf = (part: number) =>
    (ranges[part] ?? []).map(({ start, end }) => papers.slice(start, end).map(pickIndexed));
  /** Hashes of the indexed content of each paper. */
  const digests = papers.map((paper) => hashData(pickIndexed(paper)));
  const digestOf = (part: number) =>
    (ranges[part] ?? []).map(({ start, end }) => digests.slice(start, end));
  const { folder, code } = store;
  const threads = startTasks(folder, ranges.length);
  try {
    const textTasks: CreateTask[] = [];
    const rowTasks: CreateTask[] = [];
    for (const [part] of ranges.entries()) {
      const digest = digestOf(part);
      textTasks.push({
        name: nameCachedFile('texts', [code, digest.flat()]),
        make: () => ({ kind: 'texts', papers: blocksOf(part).flat().map(pickTexts) }),
      });
      rowTasks.push({
        name: nameCachedFile('rows', [code, inFile, digest]),
        make: () => ({ kind: 'rows', inFile, blocks: mapBlocks(blocksOf(part), pickRow) }),
      });
    }
    await threads.perform([...textTasks, ...rowTasks]);
    const texts = textTasks.map(({ name }) =>
      decodeTexts(requireCached(readCachedFile(folder, name))),
    );
    onStep('texts and rows');
    const { words, table } = mergeTexts(texts);
    const splitForms = listSplitForms(
      texts.flatMap(({ words: own }) => own),
      table,
      texts.flatMap(({ camelSplits }) => camelSplits),
    );
    const titleRanks = rankTitles(
      texts.map(({ titles, titleRows }) => ({ titles, rows: titleRows })),
    );
    onStep('words of all texts');
    const wordTasks = texts.map(({ words: own }, part): CreateTask => {
      const chosen = selectCompounds(table, new Set(own));
      return {
        name: nameCachedFile('words', [code, chosen, digestOf(part)]),
        make: () => ({ kind: 'words', ...chosen, blocks: mapBlocks(blocksOf(part), pickWords) }),
      };
    });
    await threads.perform(wordTasks);
    onStep('positions of words');
    const used = [...textTasks, ...rowTasks, ...wordTasks].map(({ name }) => name);
    await deleteOthers(folder, new Set(used));
    return {
      words,
      titleRanks,
      splitForms,
      loadWords: () =>
        wordTasks.map(({ name }) => decodePartWords(requireCached(readCachedFile(folder, name)))),
      *listRowFiles() {
        for (const { name } of rowTasks)
          yield* decodeRowFiles(requireCached(readCachedFile(folder, name)));
      },
    };
  } finally {
    await threads.close();
  }
}

function mapBlocks<T>(
  blocks: readonly (readonly IndexedPaper[])[],
  pick: (paper: IndexedPaper) => T,
): T[][] {
  return blocks.map((papers) => papers.map(pick));
}

function requireCached<T>(cached: T | undefined): T {
  if (cached === undefined) {
    throw new Error('A part of the index was deleted while the index was being built');
  }
  return cached;
}

/** Deletes cached files that the latest build did not use. */
async function deleteOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !used.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
}
