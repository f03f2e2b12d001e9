import { chooseSharedWords } from '../keywords/shared-words.ts';
import type { Index } from './create-index.ts';
import { createRanking } from './create-ranking.ts';
import { listLines, parseLine } from './records.ts';

/** The papers similar to one paper, by index, most similar first. */
export interface Explanation {
  readonly papers: readonly number[];
  readonly scores: readonly number[];
  /** For each of the papers that are shown: the shared words, separated by line breaks. */
  readonly words: readonly string[];
  /** The paper's most characteristic words: lines of key, form and count. */
  readonly keywordLines: string;
}

/** Number of most characteristic words per paper. */
const WORDS_PER_PAPER = 8;

/** What to find for each paper. */
export interface Limits {
  /** Number of related papers for which shared words are listed. */
  readonly shown: number;
  /** Number of related papers to find, at least `shown`. */
  readonly count: number;
}

/** Creates a function that finds the papers similar to a paper and explains why. */
export function createExplanation(
  index: Index,
  { shown, count }: Limits,
): (paper: number) => Explanation {
  const rank = createRanking(index, count, { explained: shown });
  const { paperStarts, weights, ordinals, records, recordStarts } = index;
  const getLines = (paper: number): readonly string[] =>
    listLines(records, recordStarts[paper] ?? 0, recordStarts[paper + 1] ?? 0);

  const chooseKeywordLines = (paper: number, lines: readonly string[]): string => {
    const order: number[] = [];
    for (let at = paperStarts[paper] ?? 0; at < (paperStarts[paper + 1] ?? 0); at++) {
      if ((weights[at] ?? 0) > 0) order.push(at);
    }
    order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    return order
      .slice(0, WORDS_PER_PAPER)
      .map((at) => lines[ordinals[at] ?? 0] ?? '')
      .join('\n');
  };

  return (paper) => {
    const close = rank(paper);
    const ours = getLines(paper);
    const words = close.slice(0, shown).map(({ paper: other, shared }) => {
      const theirs = getLines(other);
      const names = shared.map((one) => ({
        ours: parseLine(ours[one.ours] ?? ''),
        theirs: parseLine(theirs[one.theirs] ?? ''),
        weight: one.weight,
      }));
      return chooseSharedWords(names)
        .map(({ form }) => form)
        .join('\n');
    });
    return {
      papers: close.map((similar) => similar.paper),
      scores: close.map(({ score }) => score),
      words,
      keywordLines: chooseKeywordLines(paper, ours),
    };
  };
}
