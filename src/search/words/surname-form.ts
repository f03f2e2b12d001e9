import type { Word } from './split-words.ts';

/** A letter, since Pagefind drops other characters; it does not occur in folded words. */
const SURNAME = 'ʢ';

/** They follow a surname: "Martin Luther King Jr." */
const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/**
 * The form that the index has after each author's name: the last word of the name and the first
 * letter of the first. "Kaiming He" → `heʢk`.
 *
 * @param words of the name; "" for none
 */
export function createSurnameForm(words: readonly Pick<Word, 'text'>[]): string {
  const [first] = words;
  const surname = words.findLast(({ text }) => !SUFFIXES.has(text)) ?? first;
  if (first === undefined || surname === undefined) return '';
  return surnameForm(surname.text, [...first.text][0]);
}

/**
 * The same for a surname and an initial as `fold.ts` writes them. Without the initial, it is the
 * beginning of the forms of everyone with the surname.
 */
export function surnameForm(surname: string, initial = ''): string {
  return surname + SURNAME + initial;
}
