import { logarithm } from '../../catalogue/logarithm.ts';

/** A word with how many of some papers have it, and how many of all. */
export interface WordCount {
  /** Its stems, with spaces between. */
  readonly key: string;
  readonly form: string;
  readonly inside: number;
  readonly everywhere: number;
}

/** So many papers must share a word before it says anything of them. */
const LEAST = 2;

/** A phrase says more than a word. */
const PHRASE = 1.5;

/**
 * The words that tell some papers from the others, best first: those that many of them have, weighted
 * by how much more often they have them. Of words that overlap only the better is taken.
 *
 * @param size of the papers that are described, and of all that there are
 * @param isTaken whether a word may not be used
 */
export function chooseWords(
  words: Iterable<WordCount>,
  size: { readonly inside: number; readonly everywhere: number },
  most: number,
  isTaken: (key: string) => boolean = () => false,
): WordCount[] {
  const least = Math.min(LEAST, size.inside);
  const ranked = [...words]
    .filter(({ inside }) => inside >= least)
    .map((word) => {
      const expected = (word.everywhere * size.inside) / size.everywhere;
      const lift = logarithm((word.inside + 0.5) / (expected + 0.5));
      return { word, worth: word.inside * lift * (word.key.includes(' ') ? PHRASE : 1) };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.word.key < b.word.key ? -1 : 1));
  const chosen: WordCount[] = [];
  for (const { word } of ranked) {
    if (chosen.length === most) break;
    const stems = word.key.split(' ');
    const overlaps = chosen.some(({ key }) => key.split(' ').some((stem) => stems.includes(stem)));
    if (!overlaps && !isTaken(word.key)) chosen.push(word);
  }
  return chosen;
}
