import { logarithm } from '../../catalogue/logarithm.ts';

/** A word with its number of papers in a selection and in total. */
export interface WordCount {
  /** Its stems, separated by spaces. */
  readonly key: string;
  readonly form: string;
  readonly inside: number;
  readonly everywhere: number;
}

/** Minimum number of papers that share a word. */
const MIN_PAPERS = 2;

/** Factor by which phrases are preferred to words. */
const PHRASE_FACTOR = 1.5;

/**
 * Chooses the words that distinguish some papers from the others, best first: words that many of
 * them contain, weighted by how much more frequent they are than elsewhere. Of overlapping words
 * only the best is chosen.
 *
 * @param size number of papers in the selection and in total
 * @param isTaken whether a word must not be used
 */
export function chooseWords<Word extends WordCount>(
  words: Iterable<Word>,
  size: { readonly inside: number; readonly everywhere: number },
  maxWords: number,
  isTaken: (key: string) => boolean = () => false,
): Word[] {
  const min = Math.min(MIN_PAPERS, size.inside);
  const ranked = [...words]
    .filter(({ inside }) => inside >= min)
    .map((word) => {
      const expected = (word.everywhere * size.inside) / size.everywhere;
      const lift = logarithm((word.inside + 0.5) / (expected + 0.5));
      return { word, score: word.inside * lift * (word.key.includes(' ') ? PHRASE_FACTOR : 1) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.word.key < b.word.key ? -1 : 1));
  const chosen: Word[] = [];
  for (const { word } of ranked) {
    if (chosen.length === maxWords) break;
    const stems = word.key.split(' ');
    const overlaps = chosen.some(({ key }) => key.split(' ').some((stem) => stems.includes(stem)));
    if (!overlaps && !isTaken(word.key)) chosen.push(word);
  }
  return chosen;
}
