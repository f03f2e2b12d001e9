import { toPlain } from '../../abstract/plain.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Columns } from './columns.ts';
import { createCompounds } from './compounds.ts';
import { createColumns, rankTitles } from './create-columns.ts';
import { FILES } from './files.ts';
import { BLOCK, END } from './layout.ts';
import { encodePack } from './pack.ts';
import { createPaperWords, formatWords, listSpelled } from './paper-words.ts';
import { encodePeople } from './people.ts';
import { createRow, encodeRows, rowsPerFile } from './rows.ts';
import { createEndings, createWordList, type ListedWord } from './word-list.ts';

export interface IndexFiles {
  /** What Pagefind is given: the words of a block of papers each, in order. */
  readonly blocks: readonly string[];
  /** Without the stamp, which is known when Pagefind is done. */
  readonly columns: Omit<Columns, 'stamp'>;
  /** Ours beside Pagefind's and the columns, by name, not yet compressed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type Given = Pick<Catalogue, 'papers' | 'topics' | 'venues' | 'people'>;

/** All that is searched, made from a catalogue. */
export function createIndexFiles(catalogue: Given): IndexFiles {
  const { papers } = catalogue;
  const plain = papers.map(({ title, abstract }) => ({
    title: toPlain(title),
    abstract: toPlain(abstract),
  }));
  const compounds = createCompounds(plain.flatMap(({ title, abstract }) => [title, abstract]));
  const plainOf = (row: number) => plain[row] ?? { title: '', abstract: '' };
  const words = papers.map((paper, row) => createPaperWords(paper, plainOf(row), compounds));

  const listed = listWords(
    papers.map((paper, row) => listSpelled(paper, plainOf(row)).map(({ text }) => text)),
    compounds.aliases,
  );
  const byStart = createWordList(listed);
  const byEnd = createEndings(listed);
  const inFile = rowsPerFile(papers.length);
  const rows = papers.map((paper, row) => createRow(paper, plainOf(row)));

  const files = new Map<string, Uint8Array>();
  files.set(
    FILES.titles,
    encodePack({ words: null, numbers: [rankTitles(plain.map(({ title }) => title))] }),
  );
  files.set(FILES.people, encodePeople(catalogue));
  files.set(FILES.ids, encodePack({ words: papers.map(({ id }) => id), numbers: [] }));
  byStart.parts.forEach((part, i) => files.set(FILES.words(i), part));
  byEnd.parts.forEach((part, i) => files.set(FILES.endings(i), part));
  for (let start = 0; start < rows.length; start += inFile) {
    files.set(FILES.rows(start / inFile), encodeRows(rows.slice(start, start + inFile)));
  }
  const blocks: string[] = words.length === 0 ? [END] : [];
  for (let start = 0; start < words.length; start += BLOCK) {
    blocks.push(
      words
        .slice(start, start + BLOCK)
        .map(formatWords)
        .join(' '),
    );
  }
  const columns = {
    ...createColumns(catalogue, words),
    words: byStart.starts,
    endings: byEnd.starts,
    rowsPerFile: inFile,
  };
  return { blocks, columns, files };
}

/** Each word with the number of papers that have it, and the compounds that are no words. */
function listWords(
  byPaper: readonly (readonly string[])[],
  aliases: ReadonlyMap<string, string>,
): ListedWord[] {
  const counts = new Map<string, number>();
  for (const texts of byPaper) {
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const whole of aliases.keys()) if (!counts.has(whole)) counts.set(whole, 1);
  return [...counts].map(([text, count]) => ({ text, count, parts: aliases.get(text) }));
}
