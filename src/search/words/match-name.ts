import { joinTexts } from './joined-forms.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * Whether a name contains all of the given words, in any order, possibly joined or split
 * differently ("MSCOCO" in "MS COCO", "star vector" in "StarVector").
 *
 * @param asked at least one
 * @param isOpen whether the last of them may be unfinished
 */
export function matchName(
  name: string,
  asked: readonly Pick<Word, 'text' | 'term'>[],
  isOpen: boolean,
): boolean {
  const words = splitWords(name);
  const hasAll = asked.every(({ text, term }, i) =>
    words.some(
      (word) =>
        word.term === term || (isOpen && i === asked.length - 1 && word.text.startsWith(text)),
    ),
  );
  if (hasAll) return true;
  const whole = joinTexts(asked);
  return words.some((_, first) => {
    const joined = joinTexts(words.slice(first));
    return isOpen
      ? joined.startsWith(whole)
      : words.some((_, last) => joinTexts(words.slice(first, last + 1)) === whole);
  });
}
