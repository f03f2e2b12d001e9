import type { ReadRow } from '../lookup/read-rows.ts';
import type { Plan } from '../query/plan.ts';
import { splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { MAX_COMPARED_TEXTS } from './smooth-scores.ts';
import type { Ranking } from './rank.ts';

const YEAR_OR_ET_AL = /^(?:\d{4}|et|al)$/;

/**
 * Moves papers that contain the question literally to the front of the top results. The index
 * contains neither hyphens nor all stop words, but the texts of the top results are loaded anyway.
 *
 * - Of titles that quote the question, those with the same stop words come first: "On the
 *   scalability of" does not match "A scalable and cheap". Of these, those with the words as typed
 *   come first: "Ask the right questions", "Asking the right questions".
 * - Of papers by authors that the question names, those with the other words as typed in their title
 *   come first: "Ning 2025 language model" does not mean "Language Models".
 * - If the question is a phrase, titles with the phrase as typed come first, then titles with its
 *   words, then abstracts with the phrase as typed: "proof-of-light", "proof of light".
 *
 * @param named levels of papers by authors that the question names; see `find-author-matches.ts`
 */
export async function putLiteralFirst(
  ranking: Ranking,
  query: string,
  { phrase, text }: Pick<Plan, 'phrase' | 'text'>,
  readRow: ReadRow,
  named: ReadonlyMap<number, number> = new Map(),
): Promise<Ranking> {
  const { rows, scores, quoted } = ranking;
  const compared = Math.min(phrase === undefined ? quoted : rows.length, MAX_COMPARED_TEXTS);
  if (compared < 2) return ranking;
  // A title may begin like a question: "What is it?".
  const texts = phrase === undefined ? [query, text] : [phrase];
  const [words, terms] = [texts.map(joinWords), texts.map(joinTerms)];
  const literal = phrase === undefined ? undefined : createLiteralTest(phrase);
  const best = await Promise.all([...rows.subarray(0, compared)].map(readRow));
  const levels = best.map(({ title, abstract, authors }, i) => {
    if (literal?.(title)) return 6;
    if (words.some((each) => joinWords(title).includes(each))) return 5.5;
    if (terms.some((each) => joinTerms(title).includes(each))) return 5;
    const level = named.get(rows[i] ?? -1);
    if (level !== undefined) return level + (hasOtherWords(text, title, authors) ? 0.5 : 0);
    return literal?.(abstract) ? 1 : 0;
  });
  const order = [...best.keys()].sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0));
  const reordered = { rows: rows.slice(), scores: scores.slice() };
  order.forEach((from, to) => {
    reordered.rows[to] = rows[from] ?? 0;
    reordered.scores[to] = scores[from] ?? 0;
  });
  return { ...ranking, ...reordered };
}

/**
 * Whether a title contains the words of a question, as typed, that are not in the names of its
 * authors.
 */
function hasOtherWords(query: string, title: string, authors: readonly string[]): boolean {
  const listTexts = (text: string): string[] => splitWords(text).map(({ text: word }) => word);
  const known = new Set([title, ...authors].flatMap(listTexts));
  return listTexts(query).every(
    (word) => known.has(word) || STOP_WORDS.has(word) || YEAR_OR_ET_AL.test(word),
  );
}

function joinWords(text: string): string {
  return ` ${splitWords(text)
    .map(({ text: word }) => word)
    .join(' ')} `;
}

function joinTerms(text: string): string {
  return ` ${splitWords(text)
    .map(({ term }) => term)
    .join(' ')} `;
}

/**
 * Tests whether a text contains a phrase as typed, regardless of case, the kind of hyphen, and the
 * signs of TeX, which are not in the texts: `G_{LM}` is `G_LM`.
 */
function createLiteralTest(phrase: string): (text: string) => boolean {
  const normalized = normalize(phrase);
  return (text) => {
    const whole = normalize(text);
    for (let at = whole.indexOf(normalized); at !== -1; at = whole.indexOf(normalized, at + 1)) {
      const isWholeWord = !isInWord(whole, at) && !isInWord(whole, at + normalized.length);
      if (isWholeWord) return true;
    }
    return false;
  };
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff${}()\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether letters or digits are on both sides of a position. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
