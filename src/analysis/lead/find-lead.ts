import { maskFormulas, toPlain } from '../../abstract/plain.ts';
import { sentences } from '../../abstract/sentences.ts';
import { readTerms } from '../../catalogue/terms.ts';
import type { Paper } from '../../collection/schema.ts';
import { kindOf } from '../keywords/general-words.ts';
import type { Computation } from '../compute.ts';
import { rateSentence } from './rate-sentence.ts';
import { shortenLead } from './shorten-lead.ts';

/** The fields of a paper that determine its lead. */
export type LeadSource = Pick<Paper, 'title' | 'abstract' | 'summary' | 'lang'>;

/** In characters; shorter sentences are headings or remains of a citation. */
const MIN_LENGTH = 30;
/** In characters; longer texts are not sentences. */
const MAX_LENGTH = 1000;
/**
 * Minimum rating of a sentence that states a contribution. If all ratings are lower, the first
 * sentence is used, because it says what the paper is about.
 */
const MIN_RATING = 1;

/**
 * Returns the sentence shown under a paper's title in lists, in plain text: its `summary`, otherwise
 * the sentence of the abstract that states its contribution, shortened; see `rateSentence` and
 * `shortenLead`.
 *
 * @returns undefined if the abstract is not in English
 */
export function findLead(paper: LeadSource): string | undefined {
  if (paper.summary !== undefined) return toPlain(paper.summary);
  const sentence = chooseSentence(paper);
  return sentence && shortenLead(sentence.text, sentence.unmask);
}

/** The complete sentence that states the contribution, with a placeholder for each formula. */
export function chooseSentence({ title, abstract, lang = 'en' }: LeadSource) {
  if (!lang.startsWith('en')) return undefined;
  const { text, unmask } = maskFormulas(abstract);
  const plainTitle = toPlain(title);
  const titleStems = new Set(listStems(plainTitle).filter((stem) => kindOf(stem) !== 'general'));
  const rated = {
    name: /^([^\s:]+(?: \d+)?):\s/.exec(plainTitle)?.[1],
    share: (sentence: string) => {
      const own = new Set(listStems(sentence));
      const shared = Array.from(titleStems).filter((stem) => own.has(stem));
      return titleStems.size === 0 ? 0 : shared.length / titleStems.size;
    },
  };
  let best: { readonly text: string; readonly rating: number } | undefined;
  const all = sentences(text).filter(({ length }) => length >= MIN_LENGTH && length <= MAX_LENGTH);
  for (const [position, sentence] of all.entries()) {
    const rating = rateSentence(sentence, position, rated, best?.rating);
    if (!best || rating > best.rating) best = { text: sentence, rating };
  }
  const [first] = all;
  if (!best || first === undefined) return undefined;
  return { text: best.rating < MIN_RATING ? first : best.text, unmask };
}

function listStems(text: string): readonly string[] {
  return readTerms(text).map(({ stem }) => stem);
}

/**
 * Finds the lead of each paper; null if it has none.
 *
 * @public imported by threads
 */
export const findLeads: Computation<LeadSource, undefined, readonly (string | null)[]> = {
  name: 'findLeads',
  module: 'src/analysis/lead/find-lead.ts',
  run: (papers) => papers.map((paper) => findLead(paper) ?? null),
};
