import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Columns } from '../../search/index/columns.ts';
import { engineFile } from '../../search/index/files.ts';
import { END, PARTS, type PaperPart } from '../../search/index/layout.ts';
import { readVersion } from '../../search/index/pagefind-version.ts';
import { rowsPerFile } from '../../search/index/rows.ts';
import type { IndexWords } from '../../search/index/word-index.ts';
import { writePagefind } from '../../search/index/write-pagefind.ts';
import { createStamp } from './create-stamp.ts';
import { indexSplitForms } from './index-split-forms.ts';
import type { PartWords } from './index-words.ts';
import { buildParts, type PartStore } from './build-parts.ts';
import { writePacked } from './write-packed.ts';

/** "No linguistic content", with which Pagefind does not stem our words, which are stems already. */
export const LANGUAGE = 'zxx';

/** Pagefind's own interfaces, its worker, and its fragments, which our rows replace. */
const UNUSED = /^(?:pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.|fragment$)/;

/**
 * Creates a function that writes the packed index: in Pagefind's format, but in blocks of papers,
 * from parts that are built in threads and cached.
 *
 * @param cache cache for parts of the index; does not affect the result
 */
export function createPackedIndexer(cache?: PartStore): IndexWords {
  return async (papers, { root, files }, onStep) => {
    const store = cache ?? { folder: join(root, 'parts'), code: '' };
    await mkdir(store.folder, { recursive: true });
    // Pagefind's script and WebAssembly, and an index in which the words are then replaced.
    await writePagefind(files, LANGUAGE, [{ url: '0', content: END, sort: { block: '0' } }]);
    onStep('Pagefind');
    const inFile = rowsPerFile(papers.length);
    const parts = await buildParts(papers, inFile, store, onStep);
    const words = parts.loadWords();
    const splitForms = indexSplitForms(parts.splitForms, words[0]?.counts[0] ?? 0);
    const blocks = await writePacked([splitForms, ...words], files);
    onStep('joined words');
    const unused = (await readdir(files)).filter((name) => UNUSED.test(name));
    await Promise.all(unused.map((name) => rm(join(files, name), { recursive: true })));
    await rename(join(files, 'pagefind.js'), join(root, engineFile(readVersion())));
    // Read one by one from the cache, unless the cache is about to be removed.
    const rowFiles = cache === undefined ? [...parts.listRowFiles()] : parts.listRowFiles();
    if (cache === undefined) await rm(store.folder, { recursive: true });
    return {
      words: parts.words,
      titleRanks: parts.titleRanks,
      rowFiles,
      columns: {
        wordIndex: 'packed',
        stamp: createStamp(blocks),
        wordStarts: new Int32Array(),
        rowsPerFile: inFile,
        ...joinLengths(words),
      },
    };
  };
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
