import type { ReadRow } from '../lookup/read-rows.ts';
import { splitWords } from '../words/split-words.ts';
import { COMPARED } from './agree.ts';
import type { Ranking } from './rank.ts';

/**
 * Puts those first, among the best whose titles quote a question, that have its stop words too:
 * "On the scalability of" is not what "A scalable and cheap" says. The index is not asked for
 * stop words; titles that are to be shown are read anyway.
 */
export async function putLiteralFirst(
  ranking: Ranking,
  query: string,
  readRow: ReadRow,
): Promise<Ranking> {
  const { rows, scores, quoted } = ranking;
  if (quoted < 2) return ranking;
  const asked = joinTerms(query);
  const best = await Promise.all([...rows.subarray(0, Math.min(quoted, COMPARED))].map(readRow));
  const isLiteral = best.map(({ title }) => joinTerms(title).includes(asked));
  const order = [...best.keys()].sort((a, b) => Number(isLiteral[b]) - Number(isLiteral[a]));
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
