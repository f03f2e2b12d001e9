import { listEnglishWords } from './english-words.ts';
import { isContent } from './is-content.ts';
import type { PageWords } from './read-words.ts';

const english = listEnglishWords();
/** Abbreviations of months, some of which are the same in both languages. */
const SHORT_MONTHS = new Set(
  Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2000, month)).toLocaleString('de', { month: 'short', timeZone: 'UTC' }),
  ),
);
/** A sequence of words cannot match by chance. */
const phrases = english.filter((words) => words.includes(' ') && words.length > 7);

/** Finds English texts: those that equal an English message or contain a phrase of one. */
export function findEnglish({ texts, labels }: PageWords): string[] {
  return [...texts, ...labels].filter(
    (words) =>
      english.includes(words.replace(/[.,:;\s]+$/, '')) ||
      (phrases.some((phrase) => words.includes(phrase)) && !isProse(words)),
  );
}

/** Whether a text is a paragraph that the maintainer wrote. */
function isProse(words: string): boolean {
  return words.length > 100 && isContent(words);
}

/** Finds texts that are the same in both languages but not content: literal text in a template. */
export function findShared(german: PageWords, other: PageWords): string[] {
  const others = new Set([...other.texts, ...other.labels]);
  return [...german.texts, ...german.labels].filter(
    (words) => others.has(words) && !isContent(words) && !SHORT_MONTHS.has(words),
  );
}
