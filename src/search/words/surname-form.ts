import { joinTexts } from './joined-forms.ts';
import { splitWords, type Word } from './split-words.ts';

/** A letter, since Pagefind drops other characters; it does not occur in folded words. */
const SURNAME = 'ʢ';

/** They follow a surname: "Martin Luther King Jr." */
const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/**
 * The forms that are indexed after each author's name: the surname, by itself and with the first
 * letter of the name. "Kaiming He" → `heʢ`, `heʢk`. The surname is the last word, with those that a
 * hyphen or an apostrophe joins to it: "Pat O'Brien" → `obrienʢ`, `obrienʢp`.
 */
export function listSurnameForms(name: string): readonly string[] {
  const words = splitWords(name);
  const [first] = words;
  const last = Math.max(
    words.findLastIndex(({ text }) => !SUFFIXES.has(text)),
    0,
  );
  if (first === undefined) return [''];
  const surname = joinRun(words, last, name);
  return [surnameForm(surname), surnameForm(surname, [...first.text][0])];
}

/** A word of a text with the words before it that hyphens or apostrophes join to it, as one. */
export function joinRun(
  words: readonly Pick<Word, 'text' | 'start' | 'end'>[],
  last: number,
  text: string,
): string {
  let first = last;
  while (isJoined(words[first - 1], words[first], text)) first -= 1;
  return joinTexts(words.slice(first, last + 1));
}

/** Whether only a hyphen or an apostrophe is between two words of a text. */
export function isJoined(
  before: Pick<Word, 'end'> | undefined,
  word: Pick<Word, 'start'> | undefined,
  text: string,
): boolean {
  if (before === undefined || word === undefined) return false;
  return /^[-‐-―−'’]$/.test(text.slice(before.end, word.start));
}

/** The form of a surname, and of one with an initial, as `fold.ts` writes them. */
export function surnameForm(surname: string, initial = ''): string {
  return surname + SURNAME + initial;
}
