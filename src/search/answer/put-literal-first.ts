import type { ReadRow } from '../lookup/read-rows.ts';
import type { Plan } from '../query/plan.ts';
import { splitWords } from '../words/split-words.ts';
import { COMPARED } from './agree.ts';
import type { Ranking } from './rank.ts';

/**
 * Moves papers that contain the question literally to the front of the best ones. The index has
 * neither hyphens nor all stop words; the papers that are to be shown are read anyway.
 *
 * - Of titles that quote the question, those come first that have its stop words too: "On the
 *   scalability of" is not what "A scalable and cheap" says.
 * - If the question is a phrase, a title with it as it was typed comes first, then a title with
 *   its words, then an abstract with it as it was typed: "proof-of-light", "proof of light".
 */
export async function putLiteralFirst(
  ranking: Ranking,
  query: string,
  { phrase }: Pick<Plan, 'phrase'>,
  readRow: ReadRow,
): Promise<Ranking> {
  const { rows, scores, quoted } = ranking;
  const compared = Math.min(phrase === undefined ? quoted : rows.length, COMPARED);
  if (compared < 2) return ranking;
  const words = joinTerms(phrase ?? query);
  const literal = phrase === undefined ? undefined : createLiteralTest(phrase);
  const best = await Promise.all([...rows.subarray(0, compared)].map(readRow));
  const levels = best.map(({ title, abstract }) => {
    if (literal?.(title)) return 3;
    if (joinTerms(title).includes(words)) return 2;
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

function joinTerms(text: string): string {
  return ` ${splitWords(text)
    .map(({ term }) => term)
    .join(' ')} `;
}

/** Tells whether a text has a phrase as it was typed; case and the kind of hyphen don't matter. */
function createLiteralTest(phrase: string): (text: string) => boolean {
  const normalized = normalize(phrase);
  return (text) => {
    const whole = normalize(text);
    for (let at = whole.indexOf(normalized); at !== -1; at = whole.indexOf(normalized, at + 1)) {
      const isWhole = !isInWord(whole, at) && !isInWord(whole, at + normalized.length);
      if (isWhole) return true;
    }
    return false;
  };
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether letters or digits stand on both sides of a position. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
