import { copyFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePack } from '../../catalogue/pack.ts';
import { compress } from './compress.ts';
import { createCompounds } from './compounds.ts';
import { divideIntoParts } from './divide-papers.ts';
import { engineFile, FILES } from './files.ts';
import { pickIndexed } from './indexed-paper.ts';
import { PARTS, type Lengths } from './layout.ts';
import { createRowFiles } from './create-row-files.ts';
import { mergeTexts } from './merge-texts.ts';
import { readVersion } from './pagefind-version.ts';
import { createPaperRecord, type PaperRecord } from './paper-record.ts';
import { rankTitles } from './rank-titles.ts';
import { readTexts } from './read-texts.ts';
import { rowsPerFile } from './rows.ts';
import { listSplitForms } from './split-forms.ts';
import type { IndexWords } from './word-index.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * The stemmer of Pagefind, for uses of the index without our search. Always English, since
 * Chinese and Japanese would be cut into words, which shifts positions.
 */
const LANGUAGE = 'en';

/** Pagefind's interfaces, which are expected in `pagefind/` itself. */
const INTERFACE = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/** Indexes papers with Pagefind's public API, one record for each. */
export const indexRecords: IndexWords = async (papers, { root, files }, onStep) => {
  const indexed = papers.map(pickIndexed);
  const texts = divideIntoParts(papers.map(({ id }) => id)).map((blocks) =>
    readTexts(indexed.slice(blocks[0]?.start, blocks.at(-1)?.end)),
  );
  const { words, table } = mergeTexts(texts);
  onStep('words of all texts');
  const compounds = createCompounds(table);
  const records = papers.map((paper, row) => createPaperRecord(paper, row, compounds));
  await writePagefind(
    files,
    LANGUAGE,
    records.map(({ record }) => record),
  );
  await placeScripts(root, files);
  onStep('Pagefind');
  const splitForms = listSplitForms(
    texts.flatMap(({ words: own }) => own),
    table,
    texts.flatMap(({ camelSplits }) => camelSplits),
  );
  const joined = encodePack({ words: [...splitForms].sort(), numbers: [] });
  await writeFile(join(files, FILES.joined), await compress(joined));
  const inFile = rowsPerFile(papers.length);
  return {
    words,
    titleRanks: rankTitles(texts.map(({ titles, titleRows }) => ({ titles, rows: titleRows }))),
    rowFiles: createRowFiles(indexed, inFile),
    columns: {
      wordIndex: 'records',
      lengths: listLengths(records),
      wordStarts: Int32Array.from(records, ({ wordStart }) => wordStart),
      blocks: Int32Array.of(papers.length),
      rowsPerFile: inFile,
    },
  };
};

/**
 * Copies Pagefind's script to the address that our worker loads, and moves its interfaces to
 * `root`.
 */
async function placeScripts(root: string, files: string): Promise<void> {
  await copyFile(join(files, 'pagefind.js'), join(root, engineFile(readVersion())));
  const interfaces = (await readdir(files)).filter((name) => INTERFACE.test(name));
  await Promise.all(interfaces.map((name) => rename(join(files, name), join(root, name))));
}

function listLengths(records: readonly PaperRecord[]): Lengths {
  const [title = [], abstract = [], authors = [], rest = []] = PARTS.map((part) =>
    records.map(({ words }) => words[part].length),
  );
  return { title, abstract, authors, rest };
}
