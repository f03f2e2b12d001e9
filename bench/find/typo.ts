import type { Random } from '../harness/random.ts';

/** Kinds of typos. */
export const TYPOS = ['replace', 'swap', 'delete', 'insert'] as const;

export type Typo = (typeof TYPOS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Words that may get a typo; shorter ones would hardly be recognisable. */
const WORD = /\p{Script=Latin}{4,}/gu;

/**
 * Returns the text with a typo in one word.
 *
 * @returns undefined if the text has no word of four Latin letters
 */
export function misspell(text: string, typo: Typo, random: Random): string | undefined {
  const words = [...text.matchAll(WORD)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = random.pick(words);
  const wrong = edit[typo](Array.from(word), random).join('');
  return text.slice(0, index) + wrong + text.slice(index + word.length);
}

/** Each function returns a different word, if there is one. */
const edit: Record<Typo, (letters: readonly string[], random: Random) => readonly string[]> = {
  replace(letters, random) {
    const index = random.below(letters.length);
    const others = LETTERS.filter((letter) => letter !== letters[index]?.toLowerCase());
    return letters.with(index, random.pick(others));
  },
  swap(letters, random) {
    const positions = letters.flatMap((letter, i) =>
      i > 0 && letter.toLowerCase() !== letters[i - 1]?.toLowerCase() ? [i] : [],
    );
    if (positions.length === 0) return edit.replace(letters, random);
    const index = random.pick(positions);
    return letters.toSpliced(index - 1, 2, letters[index] ?? '', letters[index - 1] ?? '');
  },
  delete: (letters, random) => letters.toSpliced(random.below(letters.length), 1),
  insert: (letters, random) =>
    letters.toSpliced(random.below(letters.length + 1), 0, random.pick(LETTERS)),
};
