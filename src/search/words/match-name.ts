import { joinTexts } from './joined-forms.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * Whether a name contains all of the given words, in any order, possibly joined or split
 * differently ("MSCOCO" in "MS COCO", "star vector" in "StarVector").
 *
 * @param words at least one
 * @param isOpen whether the last of them may be unfinished
 */
export function matchName(
  name: string,
  words: readonly Pick<Word, 'text' | 'term'>[],
  isOpen: boolean,
): boolean {
  const nameWords = splitWords(name);
  const hasAll = words.every(({ text, term }, i) =>
    nameWords.some(
      (word) =>
        word.term === term || (isOpen && i === words.length - 1 && word.text.startsWith(text)),
    ),
  );
  if (hasAll) return true;
  const whole = joinTexts(words);
  return nameWords.some((_, first) => {
    const joined = joinTexts(nameWords.slice(first));
    return isOpen
      ? joined.startsWith(whole)
      : nameWords.some((_, last) => joinTexts(nameWords.slice(first, last + 1)) === whole);
  });
}
