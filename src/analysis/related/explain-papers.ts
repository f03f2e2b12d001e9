import { chooseSharedWords } from '../keywords/shared-words.ts';
import type { Index } from './create-index.ts';
import { createRanking } from './create-ranking.ts';
import { listLines, parseLine } from './records.ts';

/** The papers similar to one paper, by index, most similar first. */
export interface Explanation {
  readonly places: readonly number[];
  readonly scores: readonly number[];
  /** For each of the papers that are shown: the shared words, separated by line breaks. */
  readonly words: readonly string[];
  /** The paper's most characteristic words: lines of key, form and count. */
  readonly telling: string;
}

/** Number of most characteristic words per paper. */
const WORDS_PER_PAPER = 8;

/**
 * Creates a function that explains the similar papers of a range of papers, `end` excluded.
 *
 * @param shown number of papers with shared words
 * @param count number of papers, at least `shown`
 */
export function createExplanation(
  index: Index,
  shown: number,
  count = shown,
): (from: number, to: number) => Explanation[] {
  const rank = createRanking(index, count, { explained: shown });
  const { paperStarts, weights, ordinals, records, recordStarts } = index;
  const getLines = (place: number): readonly string[] =>
    listLines(records, recordStarts[place] ?? 0, recordStarts[place + 1] ?? 0);

  const chooseTelling = (place: number, lines: readonly string[]): string => {
    const order: number[] = [];
    for (let at = paperStarts[place] ?? 0; at < (paperStarts[place + 1] ?? 0); at++) {
      if ((weights[at] ?? 0) > 0) order.push(at);
    }
    order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    return order
      .slice(0, WORDS_PER_PAPER)
      .map((at) => lines[ordinals[at] ?? 0] ?? '')
      .join('\n');
  };

  const explain = (place: number): Explanation => {
    const close = rank(place);
    const ours = getLines(place);
    const words = close.slice(0, shown).map(({ place: other, shared }) => {
      const theirs = getLines(other);
      const names = shared.map((one) => ({
        ours: parseLine(ours[one.ours] ?? ''),
        theirs: parseLine(theirs[one.theirs] ?? ''),
        weight: one.weight,
      }));
      return chooseSharedWords(names).join('\n');
    });
    return {
      places: close.map(({ place }) => place),
      scores: close.map(({ score }) => score),
      words,
      telling: chooseTelling(place, ours),
    };
  };

  return (from, to) => Array.from({ length: to - from }, (_, offset) => explain(from + offset));
}
