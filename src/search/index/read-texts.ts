import { toPlain } from '../../abstract/plain.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { joinTexts } from '../words/joined-forms.ts';
import { countCompounds, splitCamelCase, type CompoundCounts } from './compounds.ts';
import type { IndexedPaper } from './indexed-paper.ts';
import { compareTitles } from './rank-titles.ts';

/** Statistics of texts that are needed before any of them can be indexed. */
export interface TextStatistics {
  /** Sorted and unique. */
  readonly words: readonly string[];
  /** Number of papers with each word. */
  readonly papers: ArrayLike<number>;
  /** Number of occurrences of each word in titles and abstracts. */
  readonly times: ArrayLike<number>;
  readonly apart: CompoundCounts['apart'];
  /** Words in camel case, split into two at each capital, separated by a space. */
  readonly camelSplits: readonly string[];
  /** Sorted plain titles, and the papers they belong to. */
  readonly titles: readonly string[];
  readonly titleRows: ArrayLike<number>;
}

/** The texts of a paper with words that can be misspelt in a question. */
export type TextPaper = Pick<
  IndexedPaper,
  'title' | 'abstract' | 'authors' | 'venue' | 'venueFull' | 'topics'
>;

export function pickTexts(paper: IndexedPaper): TextPaper {
  const { title, abstract, authors, venue, venueFull, topics } = paper;
  return { title, abstract, authors, venue, venueFull, topics };
}

export function readTexts(papers: readonly TextPaper[]): TextStatistics {
  const texts: Word[][] = [];
  const counts = new Map<string, number>();
  const camelSplits = new Set<string>();
  const titles: { title: string; row: number }[] = [];
  for (const paper of papers) {
    const plain = { title: toPlain(paper.title), abstract: toPlain(paper.abstract) };
    const own = [splitWords(plain.title), splitWords(plain.abstract)];
    texts.push(...own);
    for (const split of listCamelSplits(plain.title, own[0] ?? [])) camelSplits.add(split);
    for (const split of listCamelSplits(plain.abstract, own[1] ?? [])) camelSplits.add(split);
    for (const word of listSpelled(paper, own)) counts.set(word, (counts.get(word) ?? 0) + 1);
    titles.push({ title: plain.title, row: titles.length });
  }
  const { wholes, apart } = countCompounds(texts);
  const words = [...counts.keys()].sort();
  titles.sort((a, b) => compareTitles(a.title, b.title) || a.row - b.row);
  return {
    words,
    papers: words.map((word) => counts.get(word) ?? 0),
    times: words.map((word) => wholes.get(word) ?? 0),
    apart,
    camelSplits: [...camelSplits].sort(),
    titles: titles.map(({ title }) => title),
    titleRows: titles.map(({ row }) => row),
  };
}

function listCamelSplits(text: string, words: readonly Word[]): string[] {
  return words.flatMap(({ start, end }) => {
    const parts = splitCamelCase(text.slice(start, end));
    return parts
      .slice(1)
      .map((_, i) => `${joinTexts(parts.slice(0, i + 1))} ${joinTexts(parts.slice(i + 1))}`);
  });
}

/** Unique words of a paper that can be misspelt, including the names of people and venues. */
function listSpelled(paper: TextPaper, texts: readonly (readonly Word[])[]): Set<string> {
  const { authors, venue = '', venueFull = '', topics } = paper;
  const named = [...authors, venue, venueFull, ...topics].map(splitWords);
  return new Set([...texts, ...named].flatMap((words) => words.map(({ text }) => text)));
}
