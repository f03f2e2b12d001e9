import { chooseForm } from '../../catalogue/choose-form.ts';
import { kindOf } from './general-words.ts';
import { readTerms, textBetween, type Term } from '../../catalogue/terms.ts';

/** A word or phrase that may say what a paper is about. */
export interface Keyword {
  /** The stems of its words, with spaces between. */
  readonly key: string;
  /** Number of its words. */
  readonly length: number;
  /** How often it occurs: once for each place in the abstract, `TITLE_COUNT` times in the title. */
  readonly count: number;
  /** As the paper writes it most often. */
  readonly surface: string;
  /** Whether none of its words belongs to a subject of its own. */
  readonly faint: boolean;
}

/** A word in the title counts as this many in the abstract. */
const TITLE_COUNT = 2;

/** Longer phrases are hardly ever shared but by quotation. */
const MOST_WORDS = 4;

/** A number, a letter or a number with a unit names nothing; "3D" does. */
const UNTELLING = /^(?!\dD$)(?:\p{N}.*|.)$/iu;

interface Count {
  readonly length: number;
  count: number;
  readonly surfaces: Map<string, number>;
}

/**
 * Words and phrases of a title and an abstract, by key, in reading order.
 *
 * @param title its words alone, as `readProse` gives them
 * @param abstract the same
 */
export function findKeywords(title: string, abstract: string): Map<string, Keyword> {
  const counts = new Map<string, Count>();
  countNames(title, TITLE_COUNT, counts);
  countNames(abstract, 1, counts);
  const keywords = new Map<string, Keyword>();
  for (const [key, { length, count, surfaces }] of counts) {
    const faint = !key.split(' ').some((stem) => kindOf(stem) === 'telling');
    keywords.set(key, { key, length, count, surface: getForm(surfaces), faint });
  }
  return keywords;
}

/** Most words are written in one way, and then there is nothing to choose. */
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

/** Every word and phrase of a text that can stand alone as a name, where it stands. */
export function* listNames(
  text: string,
): Generator<{ readonly key: string; readonly words: Words }> {
  for (const words of listWords(readTerms(text))) {
    yield { key: words.map(({ stem }) => stem).join(' '), words };
  }
}

/**
 * All words, and all neighbouring words up to `MOST_WORDS`, that can stand alone as a name. None
 * begins or ends within a compound: "vision-language models" holds no "language models".
 */
function* listWords(terms: readonly Term[]): Generator<Words> {
  for (const [at, first] of terms.entries()) {
    if (isBreak(first)) continue;
    const words: [Term, ...Term[]] = [first];
    if (isName(words)) yield words;
    if (first.hyphened) continue;
    for (let next = at + 1; next < at + MOST_WORDS; next++) {
      const term = terms[next];
      if (!term?.joined || isBreak(term)) break;
      words.push(term);
      if (!terms[next + 1]?.hyphened && isName(words)) yield [...words];
    }
  }
}

function isBreak({ surface, stem }: Term): boolean {
  return kindOf(stem) === 'general' || UNTELLING.test(surface);
}

/** Whether one of the words can stand alone and none hangs loose at the end ("large pre-trained"). */
function isName(words: Words): boolean {
  const last = words.at(-1) ?? words[0];
  if (kindOf(last.stem) === 'leading') return false;
  if (words.length > 1 && /ed$/i.test(last.surface)) return false;
  return words.some(({ stem }) => ['telling', 'faint'].includes(kindOf(stem)));
}
