import { STOP_WORDS } from './stop-words.ts';
import { isSpaceless, termOf, type Word } from './split-words.ts';

/**
 * How words that are joined in one text and split in another become searchable forms. The index
 * writes these forms and a query asks for them; nothing else defines them.
 *
 * - A text says "data set", and the collection mostly "dataset": the position of "data" also gets
 *   `apartForm('dataset')`, so that the query "dataset" finds it.
 * - A text says "pretraining", and the collection has the words "pre" and "training" too: the index
 *   has `splitForm('pre', 'train')` once, so that a query for the two knows to ask for "pretraining"
 *   as well. In the index it comes right behind "pre", so asking for it loads nothing more.
 * - Other queries ask for the joined word without being told: see {@link mayBeOneWord}.
 */

/** A letter, because Pagefind drops other signs; no folded word contains it. */
const JOIN = 'ʘ';

/** What is indexed where the parts of a word stand apart. */
export function apartForm(wholeTerm: string): string {
  return wholeTerm + JOIN;
}

/** What the index contains if it has a word that two others, in this order, make up. */
export function splitForm(first: string, secondTerm: string): string {
  return first + JOIN + secondTerm;
}

/** Stop words that are often half of a word: "over fitting", "set up". */
const PARTICLES: ReadonlySet<string> = new Set('down off on out over through under up'.split(' '));

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Fewer letters beside another word are rarely a word of their own: "x pool", "k means". */
const SHORT = 2;

/**
 * Whether two neighbouring words of a query may be one word in a text, whatever the collection
 * contains: "YOLO v8", "x-pool", "10 000".
 *
 * @param isAttached whether the query has no white space between them
 */
export function mayBeOneWord(first: string, second: string, isAttached: boolean): boolean {
  if (isSpaceless(first) || isSpaceless(second)) return false;
  return isAttached || [first, second].some((word) => word.length <= SHORT || /\d/.test(word));
}

/** Whether words apart, such as "mm Hg", are taken for one if another text joins them. */
export function isJoinable(first: Word, second: Word): boolean {
  const whole = first.text + second.text;
  // "10 000", but no other numbers.
  if (/^\d+$/.test(whole)) return /^\d{1,3} \d{3}$/.test(`${first.text} ${second.text}`);
  if (STOP_WORDS.has(first.text) || STOP_WORDS.has(second.text)) return false;
  const isPlural = second.text === 's';
  return !isPlural && !isSpaceless(first.text) && !isSpaceless(second.text);
}

/** Shorter parts divide too many words: "rat|es". */
const SHORTEST_PART = 3;

/**
 * The ways to divide a word into two known words.
 *
 * @param isKnown whether the collection has a word
 */
export function listSplits(
  whole: string,
  isKnown: (word: string) => boolean,
): (readonly [first: string, second: string])[] {
  if (STOP_WORDS.has(whole) || !/^\p{L}+$/u.test(whole) || isSpaceless(whole)) return [];
  const isPart = (word: string): boolean =>
    isParticle(word) || (word.length >= SHORTEST_PART && !STOP_WORDS.has(word) && isKnown(word));
  const splits: (readonly [string, string])[] = [];
  for (let at = 2; at <= whole.length - 2; at++) {
    const [first, second] = [whole.slice(0, at), whole.slice(at)];
    if (isPart(first) && isPart(second)) splits.push([first, second]);
  }
  return splits;
}

/** Words written together. */
export function joinTexts(words: readonly Pick<Word, 'text'>[]): string {
  return words.map(({ text }) => text).join('');
}

export function wholeTermOf(words: readonly Pick<Word, 'text'>[]): string {
  return termOf(joinTexts(words));
}
