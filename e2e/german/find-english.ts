import { listEnglishWords } from './english-words.ts';
import { isContent } from './is-content.ts';
import type { PageWords } from './read-words.ts';

const english = listEnglishWords();
/** Words in a row are no chance. */
const phrases = english.filter((words) => words.includes(' ') && words.length > 7);

/** What is said in English: a whole text that is a message, or a phrase of one within a text. */
export function findEnglish({ texts, labels }: PageWords): string[] {
  return [...texts, ...labels].filter(
    (words) =>
      english.includes(words.replace(/[.,:;\s]+$/, '')) ||
      (phrases.some((phrase) => words.includes(phrase)) && !isProse(words)),
  );
}

/** A paragraph that the maintainer has written. */
function isProse(words: string): boolean {
  return words.length > 100 && isContent(words);
}

/** What both languages say that is not content: a text that is written in a template. */
export function findShared(german: PageWords, other: PageWords): string[] {
  const others = new Set([...other.texts, ...other.labels]);
  return [...german.texts, ...german.labels].filter(
    (words) => others.has(words) && !isContent(words),
  );
}
