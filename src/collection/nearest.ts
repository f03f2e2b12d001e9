import { countEdits } from '../count-edits.ts';

/**
 * Finds the candidate most similar to a mistyped word; undefined if more than a third of the
 * letters differ in all of them. Transpositions count once; case and separators are ignored.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let lowest = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = countEdits(folded, fold(candidate), lowest - 1);
    if (distance < lowest) [best, lowest] = [candidate, distance];
  }
  return best;
}

/** Suggests the candidate most similar to a mistyped word, or returns other advice if none is similar. */
export function suggestNearest(
  word: string,
  candidates: Iterable<string>,
  otherwise: string,
): string {
  const closest = nearest(word, candidates);
  return closest === undefined ? otherwise : `did you mean "${closest}"?`;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s._-]+/g, '');
}
