import { formatRepairs } from '../abstract/repair/format-repairs.ts';
import type { Outcome } from './import-plan.ts';
import { isRecord } from './import-record.ts';

/** The data on lost TeX in the report. */
interface Repaired {
  readonly outcomes: readonly Outcome[];
  /** Whether `--repair` was given. */
  readonly repair: boolean;
}

/**
 * Maximum number of papers whose repairs are shown as diffs; repairs of other papers are only
 * counted.
 */
const MAX_DIFFS = 10;

/** Diffs of the repairs that this run makes or proposes, without those made by earlier runs. */
export function formatProposals({ outcomes, repair }: Repaired): string {
  const pending = outcomes.filter(
    ({ kind, repairs, isRepaired }) =>
      repairs.length > 0 &&
      (kind === 'added' || kind === 'updated' || (kind === 'unchanged' && !isRepaired)),
  );
  if (pending.length === 0) return '';
  const papers = pending
    .slice(0, MAX_DIFFS)
    .flatMap(({ entry, repairs }) =>
      isRecord(entry)
        ? [[entry.paper.title, formatRepairs(entry.paper.abstract ?? '', repairs)].join('\n')]
        : [],
    );
  const heading = `${repair ? 'Repairs' : 'Proposed repairs'} of lost TeX:`;
  return [heading, ...papers, ...countByRule(pending.slice(MAX_DIFFS))].join('\n\n');
}

/** Summarises the repairs that are not shown as diffs. */
function countByRule(outcomes: readonly Outcome[]): readonly string[] {
  if (outcomes.length === 0) return [];
  const byRule = Map.groupBy(
    outcomes.flatMap(({ repairs }) => repairs),
    ({ rule }) => rule,
  );
  const counts = [...byRule]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([rule, { length }]) => `${rule} (${length.toLocaleString('en')})`);
  const papers =
    outcomes.length === 1 ? '1 more paper' : `${outcomes.length.toLocaleString('en')} more papers`;
  return [`… and in ${papers}: ${counts.join(', ')}. Use --json to list them.`];
}

export function formatRepairCount({ outcomes, repair }: Repaired): string {
  const proposed = countRepairs(outcomes);
  if (proposed === 0) return '';
  const papers = outcomes.filter(({ repairs }) => repairs.length > 0).length;
  const isWrittenNow = ({ kind }: Outcome) => kind === 'added' || kind === 'updated';
  const now = countRepairs(
    outcomes.filter((outcome) => outcome.isRepaired && isWrittenNow(outcome)),
  );
  const earlier = countRepairs(
    outcomes.filter((outcome) => outcome.isRepaired && !isWrittenNow(outcome)),
  );
  const repairable = outcomes.filter(
    ({ kind, isRepaired }) => kind !== 'conflicting' && kind !== 'skipped' && !isRepaired,
  );
  const count = `${proposed} proposed in ${papers} ${papers === 1 ? 'paper' : 'papers'}`;
  const applied = `${now} applied now, ${earlier} applied earlier`;
  const advice = !repair && countRepairs(repairable) > 0 ? ' Add --repair to apply them.' : '';
  return `Repairs: ${count}; ${applied}, ${proposed - now - earlier} not applied.${advice}`;
}

function countRepairs(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((count, { repairs }) => count + repairs.length, 0);
}
