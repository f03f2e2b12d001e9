import type { Word } from './split-words.ts';

/** A letter, since Pagefind drops other characters; it does not occur in folded words. */
const SURNAME = 'ʢ';

/** They follow a surname: "Martin Luther King Jr." */
const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/**
 * The forms that the index has after each author's name: the last word of the name, by itself and
 * with the first letter of the first word. "Kaiming He" → `heʢ`, `heʢk`.
 *
 * @param words of the name
 */
export function listSurnameForms(words: readonly Pick<Word, 'text'>[]): readonly string[] {
  const [first] = words;
  const surname = words.findLast(({ text }) => !SUFFIXES.has(text)) ?? first;
  if (first === undefined || surname === undefined) return [''];
  return [surnameForm(surname.text), surnameForm(surname.text, [...first.text][0])];
}

/** The form of a surname, and of one with an initial, as `fold.ts` writes them. */
export function surnameForm(surname: string, initial = ''): string {
  return surname + SURNAME + initial;
}
