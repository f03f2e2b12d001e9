import { percentile } from '../harness/statistics.ts';
import type { PageMeasure } from './measure-page.ts';

/** Each score's median over several runs; bytes, requests and failed audits of the worst run. */
export function medianMeasure(runs: readonly PageMeasure[]): PageMeasure {
  const [first] = runs;
  if (first === undefined) throw new Error('Nothing was measured');
  const sum = ({ bytes }: PageMeasure) => [...bytes.values()].reduce((all, each) => all + each, 0);
  const worst = runs.toSorted((a, b) => sum(b) - sum(a))[0] ?? first;
  return {
    ...worst,
    scores: first.scores.map((_, i) =>
      percentile(
        runs.map(({ scores }) => scores[i] ?? 0),
        0.5,
      ),
    ),
    shift: Math.max(...runs.map(({ shift }) => shift)),
    failedAudits: [...new Set(runs.flatMap(({ failedAudits }) => failedAudits))],
  };
}
