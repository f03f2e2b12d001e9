import { sentences } from '../../abstract/sentences.ts';
import { findFigures, type Figure } from './figures.ts';
import { createClaimTest } from './is-claimed.ts';

/** A sentence of an abstract that states results of the paper's own in figures. */
export interface Result {
  /** All figures that the sentence claims, in their order. */
  readonly figures: readonly Figure[];
  /** The whole sentence, word for word. */
  readonly sentence: string;
}

const MAX_SENTENCES = 3;
/** A sentence with more figures is a table; a choice among them would be arbitrary. */
const MAX_FIGURES = 4;
/** A longer sentence makes more than one statement. */
const MAX_SENTENCE_LENGTH = 330;

/** What every figure has behind it; in TeX too, where a sign may be spelt. */
const UNIT = /\d(?:\\[a-z]+\{|[^a-z]){0,9}(?:%|×|times|x\b|percent|pp\b|dB\b|petaflops)|points?\b/;

/** Whether an abstract, with its markup, may report results; most do not. */
export function mayHaveResults(abstract: string): boolean {
  return UNIT.test(abstract);
}

/**
 * Returns the sentences that state results of the paper's own in figures, at most three, in order.
 * Where it is not certain that a figure is the paper's own result, it is left out; where only some
 * figures of a list are certain, so is the list.
 *
 * @param plain the abstract without markup
 * @param own names that the paper gives to what it introduces
 * @param language BCP 47; only English is read
 */
export function findResults(plain: string, own: readonly string[], language = 'en'): Result[] {
  if (!language.startsWith('en')) return [];
  const all = sentences(plain, language);
  // The first sentences tell what led to the work.
  const first = all.length > 3 ? 2 : 1;
  return all
    .slice(first)
    .flatMap((sentence) => readResult(sentence, own) ?? [])
    .slice(0, MAX_SENTENCES);
}

function readResult(sentence: string, own: readonly string[]): Result | undefined {
  if (sentence.length > MAX_SENTENCE_LENGTH || !/[.!]$/.test(sentence)) return undefined;
  const all = findFigures(sentence);
  if (all.length === 0) return undefined;
  const isClaimed = createClaimTest(sentence, own);
  const figures: Figure[] = [];
  for (const figure of all) {
    if (isClaimed(figure, figures.at(-1))) figures.push(figure);
  }
  return figures.length === 0 || figures.length > MAX_FIGURES ? undefined : { figures, sentence };
}
