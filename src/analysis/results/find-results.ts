import { sentences } from '../../abstract/sentences.ts';
import { findFigures, type Figure } from './figures.ts';
import { createClaimTest } from './is-claimed.ts';

/** A sentence of an abstract that reports quantitative results of the paper itself. */
export interface Result {
  /** All figures that the sentence claims, in order. */
  readonly figures: readonly Figure[];
  /** The complete sentence, verbatim. */
  readonly sentence: string;
}

const MAX_SENTENCES = 3;
/** A sentence with more figures is like a table; choosing among them would be arbitrary. */
const MAX_FIGURES = 4;
/** Longer sentences, in characters, make more than one statement. */
const MAX_SENTENCE_LENGTH = 330;

/** Units after figures, also in TeX, where a symbol may be a command. */
const UNIT = /\d(?:\\[a-z]+\{|[^a-z]){0,9}(?:%|×|times|x\b|percent|pp\b|dB\b|petaflops)|points?\b/;

/** Whether an abstract, with its markup, may report results; most do not. */
export function mayHaveResults(abstract: string): boolean {
  return UNIT.test(abstract);
}

/**
 * Finds the sentences that report quantitative results of the paper itself, at most three, in
 * order. A figure is omitted unless it is certainly the paper's own result; a list is omitted if
 * only some of its figures are certain.
 *
 * @param plain the abstract without markup
 * @param own names that the paper introduces
 * @param language BCP 47; only English is supported
 */
export function findResults(plain: string, own: readonly string[], language = 'en'): Result[] {
  if (!language.startsWith('en')) return [];
  const all = sentences(plain, language);
  // The first sentences describe the background.
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
