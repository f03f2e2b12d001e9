import { STOP_WORDS } from './stop-words.ts';
import { isSpaceless, termOf, type Word } from './split-words.ts';

/**
 * Searchable forms for words that one text joins and another splits. The index writes these forms
 * and queries look them up; they are defined only here.
 *
 * - If a text says "data set" and the collection mostly "dataset", the position of "data" also gets
 *   `apartForm('dataset')`, so that the query "dataset" finds it.
 * - If a text says "pretraining" and the collection also has the words "pre" and "training", the
 * index has `splitForm('pre', 'train')` once, so that a query for the two words also looks up
 * "pretraining". The form sorts right after "pre", so looking it up loads no further file.
 * - Other queries look up the joined word unconditionally: see {@link mayBeOneWord}.
 */

/** A letter, since Pagefind drops other characters; it does not occur in folded words. */
const JOIN = 'ʘ';

/** Indexed at positions where the parts of a word are separate. */
export function apartForm(wholeTerm: string): string {
  return wholeTerm + JOIN;
}

/** Indexed once if the collection contains a word that consists of two others. */
export function splitForm(first: string, secondTerm: string): string {
  return first + JOIN + secondTerm;
}

/** Stop words that are often part of a compound: "over fitting", "set up". */
const PARTICLES: ReadonlySet<string> = new Set('down off on out over through under up'.split(' '));

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Words up to this length are often part of their neighbour: "x pool", "k means". */
const MAX_SHORT_LENGTH = 2;

/**
 * Whether two adjacent words of a query may be one word in any collection: "YOLO
 * v8", "x-pool", "10 000".
 *
 * @param isAttached whether the query has no white space between them
 */
export function mayBeOneWord(first: string, second: string, isAttached: boolean): boolean {
  if (isSpaceless(first) || isSpaceless(second)) return false;
  return (
    isAttached || [first, second].some((word) => word.length <= MAX_SHORT_LENGTH || /\d/.test(word))
  );
}

/** Whether two words, such as "mm Hg", count as one if another text joins them. */
export function isJoinable(first: Word, second: Word): boolean {
  const whole = first.text + second.text;
  // "10 000", but no other numbers.
  if (/^\d+$/.test(whole)) return /^\d{1,3} \d{3}$/.test(`${first.text} ${second.text}`);
  if (STOP_WORDS.has(first.text) || STOP_WORDS.has(second.text)) return false;
  const isPlural = second.text === 's';
  return !isPlural && !isSpaceless(first.text) && !isSpaceless(second.text);
}

/** Shorter parts would split too many words: "rat|es". */
const MIN_PART_LENGTH = 3;

/**
 * The ways to split a word into two known words.
 *
 * @param isKnown whether the collection contains a word
 */
export function listSplits(
  whole: string,
  isKnown: (word: string) => boolean,
): (readonly [first: string, second: string])[] {
  if (STOP_WORDS.has(whole) || !/^\p{L}+$/u.test(whole) || isSpaceless(whole)) return [];
  const isPart = (word: string): boolean =>
    isParticle(word) || (word.length >= MIN_PART_LENGTH && !STOP_WORDS.has(word) && isKnown(word));
  const splits: (readonly [string, string])[] = [];
  for (let at = 2; at <= whole.length - 2; at++) {
    const [first, second] = [whole.slice(0, at), whole.slice(at)];
    if (isPart(first) && isPart(second)) splits.push([first, second]);
  }
  return splits;
}

/** Joins words without spaces. */
export function joinTexts(words: readonly Pick<Word, 'text'>[]): string {
  return words.map(({ text }) => text).join('');
}

export function joinedTermOf(words: readonly Pick<Word, 'text'>[]): string {
  return termOf(joinTexts(words));
}
