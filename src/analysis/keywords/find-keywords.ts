import { chooseForm } from '../../catalogue/choose-form.ts';
import { namesField } from './field-terms.ts';
import { kindOf } from './general-words.ts';
import { readTerms, textBetween, type Term } from '../../catalogue/terms.ts';

/**
 * How common a keyword is: `faint` keywords consist of words common to all sciences; `field`
 * keywords may also contain names of a field; all others are `specific`.
 */
export type Commonness = 'specific' | 'field' | 'faint';

/** A candidate for a keyword. */
export interface Keyword {
  /** The stems of its words, separated by spaces. */
  readonly key: string;
  /** Number of words. */
  readonly length: number;
  /** Number of occurrences; one in the title counts as `TITLE_COUNT`. */
  readonly count: number;
  /** The most frequent form in the paper. */
  readonly surface: string;
  readonly commonness: Commonness;
}

/** An occurrence in the title counts as this many in the abstract. */
const TITLE_COUNT = 2;

/** Papers hardly ever share longer phrases, except in quotations. */
const MAX_WORDS = 4;

/** Numbers, single letters and numbers with a unit are not names; "3D" is. */
const NOT_CHARACTERISTIC = /^(?!\dD$)(?:\p{N}.*|.)$/iu;

interface Count {
  readonly length: number;
  count: number;
  readonly surfaces: Map<string, number>;
}

/**
 * Finds the words and phrases of a title and an abstract, by key, in reading order.
 *
 * @param title as plain words, from `stripMath`
 * @param abstract as plain words, from `stripMath`
 */
export function findKeywords(title: string, abstract: string): Map<string, Keyword> {
  const counts = new Map<string, Count>();
  countNames(title, TITLE_COUNT, counts);
  countNames(abstract, 1, counts);
  const keywords = new Map<string, Keyword>();
  for (const [key, { length, count, surfaces }] of counts) {
    keywords.set(key, {
      ...{ key, length, count },
      surface: getForm(surfaces),
      commonness: getCommonness(key),
    });
  }
  return keywords;
}

function getCommonness(key: string): Commonness {
  const specific = key.split(' ').filter((stem) => kindOf(stem) === 'specific');
  if (specific.length === 0) return 'faint';
  return namesField(key) || specific.every(namesField) ? 'field' : 'specific';
}

/** The most frequent form. Most words have a single one. */
function getForm(surfaces: ReadonlyMap<string, number>): string {
  const [first = ''] = surfaces.keys();
  return surfaces.size === 1 ? first : chooseForm(surfaces);
}

function countNames(text: string, times: number, counts: Map<string, Count>): void {
  for (const { key, words } of listNames(text)) {
    const known = counts.get(key);
    const found: Count = known ?? { length: words.length, count: 0, surfaces: new Map() };
    if (!known) counts.set(key, found);
    found.count += times;
    const surface = textBetween(text, words[0], words.at(-1) ?? words[0]);
    found.surfaces.set(surface, (found.surfaces.get(surface) ?? 0) + 1);
  }
}

type Words = readonly [Term, ...Term[]];

/** All words and phrases of a text that can be names, with their positions. */
export function* listNames(
  text: string,
): Generator<{ readonly key: string; readonly words: Words }> {
  for (const words of listWords(readTerms(text))) {
    yield { key: words.map(({ stem }) => stem).join(' '), words };
  }
}

/**
 * All sequences of up to `MAX_WORDS` words that can be names. None begins or ends within a
 * compound: "vision-language models" does not contain "language models".
 */
function* listWords(terms: readonly Term[]): Generator<Words> {
  for (const [at, first] of terms.entries()) {
    if (isBreak(first)) continue;
    const words: [Term, ...Term[]] = [first];
    if (isName(words)) yield words;
    if (first.hyphened) continue;
    for (let next = at + 1; next < at + MAX_WORDS; next++) {
      const term = terms[next];
      if (!term?.joined || isBreak(term)) break;
      words.push(term);
      if (!terms[next + 1]?.hyphened && isName(words)) yield [...words];
    }
  }
}

function isBreak({ surface, stem }: Term): boolean {
  return kindOf(stem) === 'general' || NOT_CHARACTERISTIC.test(surface);
}

/**
 * Whether one of the words can be a name by itself, and the last one is not an incomplete attribute
 * ("large pre-trained").
 */
function isName(words: Words): boolean {
  const last = words.at(-1) ?? words[0];
  if (kindOf(last.stem) === 'leading') return false;
  if (words.length > 1 && /ed$/i.test(last.surface)) return false;
  return words.some(({ stem }) => ['specific', 'faint'].includes(kindOf(stem)));
}
