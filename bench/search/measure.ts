import { mean, percentile } from '../harness/statistics.ts';
import type { JudgedQuestion } from './judged-set.ts';
import { ndcg, recall, reciprocalRank } from './metrics.ts';

/** A system's answer to a query. */
export interface QueryAnswer {
  /** Ids, best first. */
  readonly ranking: readonly string[];
  /** Milliseconds from the query. */
  readonly ms: number;
}

/** A system's quality and speed; the format of `--json`. */
export interface Quality {
  readonly ndcg10: number;
  /** Within the first {@link DEPTH} results. */
  readonly mrr: number;
  readonly recall10: number;
  /** Share of queries without results. */
  readonly empty: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Number of results considered: those on the first page of results. */
export const DEPTH = 20;

/** @param answers one for each query, in order */
export function measure(
  questions: readonly JudgedQuestion[],
  answers: readonly QueryAnswer[],
): Quality {
  const average = (of: (answer: QueryAnswer, question: JudgedQuestion) => number): number =>
    mean(
      questions.flatMap((question, i) => {
        const answer = answers[i];
        return answer === undefined ? [] : [of(answer, question)];
      }),
    );
  const times = answers.map(({ ms }) => ms);
  return {
    ndcg10: average(({ ranking }, { judgements }) => ndcg(ranking, judgements, 10)),
    mrr: average(({ ranking }, { judgements }) =>
      reciprocalRank(ranking.slice(0, DEPTH), judgements),
    ),
    recall10: average(({ ranking }, { judgements }) => recall(ranking, judgements, 10)),
    empty: average(({ ranking }) => Number(ranking.length === 0)),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}
