import { toPlain } from '../../abstract/plain.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Columns } from './columns.ts';
import { createCompounds } from './compounds.ts';
import { countWords, createColumns, rankTitles } from './create-columns.ts';
import { dividePapers } from './divide-papers.ts';
import { FILES } from './files.ts';
import { END, type Lengths } from './layout.ts';
import { encodePack } from './pack.ts';
import { createPaperWords, formatWords, listSpelled, type PlainPaper } from './paper-words.ts';
import { encodePeople } from './people.ts';
import { createRow, encodeRows, rowsPerFile } from './rows.ts';
import { createEndings, createWordList, type ListedWord } from './word-list.ts';

/** Papers that are indexed together. */
export interface Block {
  /** Their words in order, as Pagefind is given them. */
  readonly text: string;
  /** Of its papers, in order. */
  readonly lengths: Lengths;
  /** Whether a part of the index ends with it, which is made and kept by itself. */
  readonly endsPart: boolean;
}

export interface IndexFiles {
  /** In order, each made when it is asked for: all at once would fill the memory. */
  readonly blocks: Iterable<Block>;
  /** Without what is known when the blocks are indexed. */
  readonly columns: Omit<Columns, 'stamp' | 'lengths' | 'blocks'>;
  /** Ours beside Pagefind's and the columns, by name, not yet compressed; in turn, as blocks. */
  readonly files: Iterable<readonly [name: string, bytes: Uint8Array]>;
}

type Given = Pick<Catalogue, 'papers' | 'topics' | 'venues' | 'people'>;

/** All that is searched, made from a catalogue. */
export function createIndexFiles(catalogue: Given): IndexFiles {
  const { papers } = catalogue;
  const plain = papers.map(({ title, abstract }) => ({
    title: toPlain(title),
    abstract: toPlain(abstract),
  }));
  const plainOf = (row: number) => plain[row] ?? { title: '', abstract: '' };
  const compounds = createCompounds(plain.flatMap(({ title, abstract }) => [title, abstract]));
  const listed = listWords(papers, plainOf, compounds.aliases);
  const byStart = createWordList(listed);
  const byEnd = createEndings(listed);
  const inFile = rowsPerFile(papers.length);

  function* createBlocks(): Generator<Block> {
    if (papers.length === 0) yield { text: END, lengths: countWords([]), endsPart: true };
    for (const { start, end, endsPart } of dividePapers(papers.map(({ id }) => id))) {
      const words = papers
        .slice(start, end)
        .map((paper, i) => createPaperWords(paper, plainOf(start + i), compounds));
      yield { text: words.map(formatWords).join(' '), lengths: countWords(words), endsPart };
    }
  }

  function* createFiles(): Generator<readonly [string, Uint8Array]> {
    const titles = rankTitles(plain.map(({ title }) => title));
    yield [FILES.titles, encodePack({ words: null, numbers: [titles] })];
    yield [FILES.people, encodePeople(catalogue)];
    yield [FILES.ids, encodePack({ words: papers.map(({ id }) => id), numbers: [] })];
    for (const [i, part] of byStart.parts.entries()) yield [FILES.words(i), part];
    for (const [i, part] of byEnd.parts.entries()) yield [FILES.endings(i), part];
    for (let start = 0; start < papers.length; start += inFile) {
      const rows = papers
        .slice(start, start + inFile)
        .map((paper, i) => createRow(paper, plainOf(start + i)));
      yield [FILES.rows(start / inFile), encodeRows(rows)];
    }
  }

  const columns = {
    ...createColumns(catalogue),
    words: byStart.starts,
    endings: byEnd.starts,
    rowsPerFile: inFile,
  };
  return {
    blocks: { [Symbol.iterator]: createBlocks },
    columns,
    files: { [Symbol.iterator]: createFiles },
  };
}

/** Each word with the number of papers that have it, and the compounds that are no words. */
function listWords(
  papers: Given['papers'],
  plainOf: (row: number) => PlainPaper,
  aliases: ReadonlyMap<string, string>,
): ListedWord[] {
  const counts = new Map<string, number>();
  papers.forEach((paper, row) => {
    const texts = listSpelled(paper, plainOf(row)).map(({ text }) => text);
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  for (const whole of aliases.keys()) if (!counts.has(whole)) counts.set(whole, 1);
  return [...counts].map(([text, count]) => ({ text, count, parts: aliases.get(text) }));
}
