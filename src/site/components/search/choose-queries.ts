import { stemOf } from '../../../catalogue/stem.ts';
import { stripMath } from '../../../catalogue/strip-math.ts';
import { splitWords, type Word } from '../../../search/words/split-words.ts';
import { STOP_WORDS } from '../../../search/words/stop-words.ts';

/** Parts of example queries. Each is absent if no title contains suitable words. */
export interface Queries {
  /** Two adjacent words. */
  readonly phrase?: string;
  /** The most frequent words, at most two. */
  readonly words: readonly string[];
  /** The beginning of a word, with `*`. */
  readonly prefix?: string;
}

/** Shorter words rarely say what a paper is about; longer ones do not fit on a phone. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 20;

/** Shorter beginnings match too many words. */
const MIN_PREFIX_LENGTH = 5;

/** Number of the most frequent words from which the prefix is chosen. */
const FREQUENT = 20;

/**
 * Chooses example queries from the words that occur in the most titles. Of equally frequent words,
 * the first one is chosen.
 */
export function chooseQueries(titles: readonly string[]): Queries {
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const title of titles) {
    const text = stripMath(title);
    const all = splitWords(text);
    const getText = ({ start, end }: Pick<Word, 'start' | 'end'>) =>
      text.slice(start, end).toLowerCase();
    count(words, all.filter(isSubject).map(getText));
    count(
      phrases,
      all.flatMap((word, i) => {
        const next = all[i + 1];
        const isPhrase = isSubject(word) && next && isSubject(next);
        return isPhrase && text.slice(word.end, next.start) === ' '
          ? [getText({ start: word.start, end: next.end })]
          : [];
      }),
    );
  }
  const frequent = sortByCount(words).slice(0, FREQUENT);
  const [phrase] = sortByCount(phrases);
  const [prefix] = frequent
    .map((word) => ({ word, stem: stemOf(word) }))
    .filter(({ word, stem }) => stem.length >= MIN_PREFIX_LENGTH && word.startsWith(stem))
    .filter(({ word, stem }) => stem.length < word.length)
    .map(({ stem }) => `${stem}*`);
  return {
    words: frequent.slice(0, 2),
    ...(phrase !== undefined && { phrase }),
    ...(prefix !== undefined && { prefix }),
  };
}

function isSubject({ text }: Word): boolean {
  const fits = text.length >= MIN_LENGTH && text.length <= MAX_LENGTH;
  return fits && /^\p{L}+$/u.test(text) && !STOP_WORDS.has(text);
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function sortByCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
