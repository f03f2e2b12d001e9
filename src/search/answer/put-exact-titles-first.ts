import { resolveTerms } from '../lookup/resolve.ts';
import type { Sources } from '../lookup/sources.ts';
import type { Plan } from '../query/plan.ts';
import type { Term } from '../query/term.ts';
import { splitWords } from '../words/split-words.ts';
import { MAX_COMPARED_TEXTS } from './smooth-scores.ts';
import type { Ranking } from './rank.ts';

/**
 * Of titles that quote the question, moves those with the same stop words to the front: many titles
 * have other words around "question answering" than "for question answering over". The index
 * contains the stop words of titles, but they are only looked up if `putLiteralFirst` cannot
 * compare all of these titles.
 */
export async function putExactTitlesFirst(
  ranking: Ranking,
  plan: Plan,
  sources: Sources,
): Promise<Ranking> {
  const { rows, scores, quoted } = ranking;
  if (quoted <= MAX_COMPARED_TEXTS) return ranking;
  const words = splitWords(plan.text).map((word, place) => ({ ...word, place, isAttached: false }));
  const term: Term = {
    ...{ words, field: 'title', isRequired: true },
    ...{ isNegated: false, isOptional: false, isOpen: false },
  };
  const { terms } = await resolveTerms({ ...plan, terms: [term] }, true, sources);
  const exact = new Set(terms[0]?.postings.rows);
  const order = [...rows.keys()].sort((a, b) => getGroup(a) - getGroup(b) || a - b);
  return {
    ...ranking,
    rows: Int32Array.from(order, (from) => rows[from] ?? 0),
    scores: Float64Array.from(order, (from) => scores[from] ?? 0),
  };

  function getGroup(at: number): number {
    if (at >= quoted) return 2;
    return exact.has(rows[at] ?? -1) ? 0 : 1;
  }
}
