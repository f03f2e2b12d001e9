import type { JudgedQuestion } from './judged-set.ts';
import type { QueryAnswer } from './measure.ts';
import { ndcg } from './metrics.ts';

/** A query with a worse result than the other system's. */
export interface WorseResult {
  readonly question: JudgedQuestion;
  /** nDCG@10 of both systems. */
  readonly ours: number;
  readonly theirs: number;
  /** The top results. */
  readonly ranking: readonly string[];
}

/** The queries with the largest deficits of `ours` compared with `theirs`, worst first. */
export function listWorst(
  questions: readonly JudgedQuestion[],
  ours: readonly QueryAnswer[],
  theirs: readonly QueryAnswer[],
  count: number,
): WorseResult[] {
  return questions
    .map((question, i): WorseResult => {
      const ranking = ours[i]?.ranking ?? [];
      const others = theirs[i]?.ranking ?? [];
      return {
        question,
        ours: ndcg(ranking, question.judgements, 10),
        theirs: ndcg(others, question.judgements, 10),
        ranking,
      };
    })
    .filter((each) => each.ours < each.theirs)
    .sort((a, b) => a.ours - a.theirs - (b.ours - b.theirs))
    .slice(0, count);
}

export function formatWorst(
  worst: readonly WorseResult[],
  getTitle: (id: string) => string,
): string {
  return worst
    .map(({ question, ours, theirs, ranking }) => {
      const relevant = [...question.judgements].filter(([, grade]) => grade > 0);
      const name = (id: string) => `${getTitle(id)} (${id})`;
      return [
        `${question.text} (${question.id}): ${ours.toFixed(3)}, BM25 ${theirs.toFixed(3)}`,
        ...relevant
          .slice(0, 2)
          .map(([id]) => `  expected at ${ranking.indexOf(id) + 1 || '–'}  ${name(id)}`),
        ...ranking.slice(0, 2).map((id, i) => `  got ${i + 1}          ${name(id)}`),
      ].join('\n');
    })
    .join('\n\n');
}
