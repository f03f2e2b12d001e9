import { chooseSharedWords } from '../keywords/shared-words.ts';
import type { Index } from './create-index.ts';
import { createRanking } from './create-ranking.ts';
import { listLines, parseLine } from './records.ts';

/** The papers close to one, by their places, closest first. */
export interface Found {
  readonly places: readonly number[];
  readonly scores: readonly number[];
  /** Of each of the closest that are shown: what both papers name, with line breaks between. */
  readonly words: readonly string[];
  /** What the paper itself names, most telling first: lines of key, form and count. */
  readonly telling: string;
}

/** Words of its own that a paper is known by. */
const TELLING = 8;

/**
 * Makes a function from the places of papers to what is close to each; the last not included.
 *
 * @param shown of how many it is said why they are close
 * @param count how many are found, at least as many
 */
export function createExplanation(
  index: Index,
  shown: number,
  count = shown,
): (from: number, to: number) => Found[] {
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
      .slice(0, TELLING)
      .map((at) => lines[ordinals[at] ?? 0] ?? '')
      .join('\n');
  };

  const explain = (place: number): Found => {
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
