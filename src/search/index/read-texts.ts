import { toPlain } from '../../abstract/plain.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { joinTexts } from '../words/joined-forms.ts';
import { countCompounds, splitCamelCase, type CompoundCounts } from './compounds.ts';
import type { IndexedPaper } from './indexed-paper.ts';
import type { Kept } from './kept-file.ts';
import { compareTitles } from './rank-titles.ts';

/** Statistics of a part's texts that are needed before any part can be indexed. */
export interface PartTexts {
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

/** The texts of a paper whose words can be misspelt in a question. */
export type TextPaper = Pick<
  IndexedPaper,
  'title' | 'abstract' | 'authors' | 'venue' | 'venueFull' | 'topics'
>;

export function pickTexts(paper: IndexedPaper): TextPaper {
  const { title, abstract, authors, venue, venueFull, topics } = paper;
  return { title, abstract, authors, venue, venueFull, topics };
}

interface Words {
  readonly words: string;
  readonly apart: readonly (readonly [whole: string, parts: string])[];
  readonly camelSplits: readonly string[];
  readonly titles: readonly string[];
}

export function readTexts(papers: readonly TextPaper[]): Kept<unknown> {
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
    words: {
      words: words.join(' '),
      apart: Array.from(apart, ([whole, { parts }]) => [whole, parts] as const),
      camelSplits: [...camelSplits].sort(),
      titles: titles.map(({ title }) => title),
    } satisfies Words,
    numbers: [
      words.map((word) => counts.get(word) ?? 0),
      words.map((word) => wholes.get(word) ?? 0),
      Array.from(apart.values(), ({ count }) => count),
      titles.map(({ row }) => row),
    ],
    bytes: new Uint8Array(),
  };
}

/** The inverse of `readTexts`. */
export function decodeTexts({ words, numbers }: Kept<unknown>): PartTexts {
  const [papers = [], times = [], apartCounts = [], titleRows = []] = numbers;
  const { words: joined, apart, camelSplits, titles } = words as Words;
  return {
    words: joined === '' ? [] : joined.split(' '),
    papers,
    times,
    apart: new Map(
      apart.map(([whole, parts], i) => [whole, { parts, count: apartCounts[i] ?? 0 }]),
    ),
    camelSplits,
    titles,
    titleRows,
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
