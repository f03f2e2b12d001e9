import { toPlain } from '../../src/abstract/plain.ts';
import { sentences } from '../../src/abstract/sentences.ts';
import type { Paper } from '../../src/collection/schema.ts';
import type { Case, Measure } from './case.ts';
import { foldText, hasWords } from './fold.ts';

/**
 * Range of words in a copied sentence: enough to identify a paper, and few enough for the field.
 */
const MIN_WORDS = 8;
const MAX_WORDS = 30;

/** Cases: from each abstract, its longest sentence of 8 to 30 words. */
export function measureSentences(papers: readonly Paper[], sample: readonly Paper[]): Measure {
  const abstracts = papers.map(({ id, abstract }) => ({ id, folded: foldText(toPlain(abstract)) }));
  const cases = sample.flatMap(({ abstract }): Case[] => {
    const query = sentences(toPlain(abstract))
      .filter((sentence) => isBetween(countWords(sentence)))
      .reduce((best, sentence) => (sentence.length > best.length ? sentence : best), '');
    if (query === '') return [];
    const phrase = foldText(query);
    const expected = abstracts.filter(({ folded }) => hasWords(folded, phrase)).map(({ id }) => id);
    return [{ query, expected, rule: 'first' }];
  });
  return { name: 'sentence of the abstract → first', target: 0.98, cases };
}

/** Cases: every sentence of the sample's abstracts in quotation marks, straight or curly. */
export function measureQuotations(
  papers: readonly Paper[],
  sample: readonly Paper[],
  maxCases: number,
): Measure {
  const abstracts = papers.map(({ id, abstract }) => ({ id, folded: foldText(toPlain(abstract)) }));
  const quoted = sample.flatMap(({ abstract }) => sentences(toPlain(abstract)));
  const cases = quoted.slice(0, maxCases).map((sentence, i): Case => {
    const phrase = foldText(sentence);
    const expected = abstracts.filter(({ folded }) => hasWords(folded, phrase)).map(({ id }) => id);
    return {
      query: i % 2 === 0 ? `"${sentence}"` : `“${sentence}”`,
      expected,
      rule: 'first',
    };
  });
  return { name: 'quoted sentence of the abstract → first', target: 1, cases };
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function isBetween(words: number): boolean {
  return words >= MIN_WORDS && words <= MAX_WORDS;
}
