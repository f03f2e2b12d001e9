import { chooseSharedWords } from '../catalogue/shared-words.ts';
import type { Index } from './create-index.ts';
import { createRanking } from './create-ranking.ts';
import { listLines, parseLine } from './records.ts';

/** The papers close to one, by their places, closest first. */
export interface Found {
  readonly places: readonly number[];
  readonly scores: readonly number[];
  /** Of each: what both papers name, with line breaks between. */
  readonly words: readonly string[];
}

/** Makes a function from the places of papers to what is close to each; the last not included. */
export function createExplanation(
  index: Index,
  count: number,
): (from: number, to: number) => Found[] {
  const rank = createRanking(index, count);
  const { records, recordStarts } = index;
  const getLines = (place: number): readonly string[] =>
    listLines(records, recordStarts[place] ?? 0, recordStarts[place + 1] ?? 0);

  const explain = (place: number): Found => {
    const close = rank(place);
    const ours = close.length > 0 ? getLines(place) : [];
    const words = close.map(({ place: other, shared }) => {
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
    };
  };

  return (from, to) => Array.from({ length: to - from }, (_, offset) => explain(from + offset));
}
