import type { ReadRow } from '../lookup/read-rows.ts';
import { foldText } from '../words/fold.ts';
import { MAX_COMPARED_TEXTS } from './agree.ts';
import type { Ranking } from './rank.ts';

/** "S. Gorti", "Gorti, S." and "Gorti S" */
const INITIAL_FIRST = /^(\p{L})\.?\s+(\p{L}[\p{L}\p{M}'’-]+)$/u;
const INITIAL_LAST = /^(\p{L}[\p{L}\p{M}'’-]+),?\s+(\p{L})\.?$/u;

/**
 * Moves papers by people with an initial and a surname to the front of the top results. The index has
 * no initials, but the texts of the top results are loaded anyway.
 */
export async function putInitialsFirst(
  ranking: Ranking,
  query: string,
  readRow: ReadRow,
): Promise<Ranking> {
  const [, initial, surname] = INITIAL_FIRST.exec(query) ?? [];
  const [, otherSurname, otherInitial] = INITIAL_LAST.exec(query) ?? [];
  const letter = foldText(initial ?? otherInitial ?? '');
  const name = foldText(surname ?? otherSurname ?? '');
  if (letter === '' || name === '') return ranking;
  const { rows, scores } = ranking;
  const best = await Promise.all([...rows.subarray(0, MAX_COMPARED_TEXTS)].map(readRow));
  const isMeant = best.map(({ authors }) =>
    authors.some((author) => {
      const folded = foldText(author);
      return folded.startsWith(letter) && folded.endsWith(` ${name}`);
    }),
  );
  const order = [...best.keys()].sort((a, b) => Number(isMeant[b]) - Number(isMeant[a]) || a - b);
  const reordered = { rows: rows.slice(), scores: scores.slice() };
  order.forEach((from, to) => {
    reordered.rows[to] = rows[from] ?? 0;
    reordered.scores[to] = scores[from] ?? 0;
  });
  return { ...ranking, ...reordered };
}
