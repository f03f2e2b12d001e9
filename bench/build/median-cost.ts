import { percentile } from '../harness/statistics.ts';
import type { Cost } from './measure-command.ts';

/** The median of each value separately. */
export function medianCost(costs: readonly Cost[]): Cost {
  const of = (figure: keyof Cost) =>
    percentile(
      costs.map((cost) => cost[figure]),
      0.5,
    );
  return {
    seconds: of('seconds'),
    cpuSeconds: of('cpuSeconds'),
    rssBytes: of('rssBytes'),
    pssBytes: of('pssBytes'),
  };
}

/** The cost of consecutive commands: times add up, and the highest peak of memory counts. */
export function joinCosts(costs: readonly Cost[]): Cost {
  const list = (figure: keyof Cost) => costs.map((cost) => cost[figure]);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    seconds: sum(list('seconds')),
    cpuSeconds: sum(list('cpuSeconds')),
    rssBytes: Math.max(...list('rssBytes')),
    pssBytes: Math.max(...list('pssBytes')),
  };
}
