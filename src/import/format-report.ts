import { formatFault, type Fault } from '../collection/faults.ts';
import type { ReadResult } from './import-record.ts';
import type { Decision } from './plan-import.ts';
import { formatRepairs } from './repair/format-repairs.ts';

/** What an import found and did. */
export interface Report {
  readonly decisions: readonly Decision[];
  /** Lines of the input that are no paper and were known to be none. */
  readonly passedOver: readonly {
    readonly file: string;
    readonly lines: ReadResult['passedOver'];
  }[];
  /** What was read and is not quite as it should be. */
  readonly warnings: readonly Fault[];
  /** Whether repairs were asked for. */
  readonly repair: boolean;
  /** Whether the files were written, or only would be. */
  readonly isWritten: boolean;
}

const KINDS = ['added', 'repaired', 'unchanged', 'kept', 'skipped'] as const;

/**
 * The report of an import: what was passed over, the repairs that are not yet in the files, one
 * line for every entry of the input, and how many there are of each kind.
 */
export function formatReport(report: Report): string {
  const { decisions, passedOver, warnings } = report;
  return [
    passedOver.map(({ file, lines }) => formatPassedOver(file, lines)).join('\n'),
    formatProposals(report),
    warnings.map((warning) => `note: ${formatFault(warning)}`).join('\n'),
    formatDecisions(decisions),
    formatRepairCount(report),
    formatCounts(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatPassedOver(file: string, lines: ReadResult['passedOver']): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ line, text }) => `  ${file}:${line}  ${text}`);
  return [`Passed over, because it belongs to the page and not to a paper:`, ...items].join('\n');
}

/** Diffs of what this run repairs or would; those that the files hold already are no news. */
function formatProposals({ decisions, repair }: Report): string {
  const news = decisions.filter(
    ({ kind, repairs, isRepaired }) =>
      repairs.length > 0 &&
      (kind === 'added' || kind === 'repaired' || (kind === 'unchanged' && !isRepaired)),
  );
  if (news.length === 0) return '';
  const papers = news.map(({ record, repairs }) =>
    [record.paper.title, formatRepairs(record.paper.abstract, repairs)].join('\n'),
  );
  return [`${repair ? 'Repairs' : 'Proposed repairs'} of lost TeX:`, ...papers].join('\n\n');
}

function formatDecisions(decisions: readonly Decision[]): string {
  const width = Math.max(0, ...decisions.map((decision) => idOf(decision).length));
  return decisions
    .map((decision) => {
      const { file, line } = decision.record;
      const place = `${file}:${line}`;
      const entry = `${decision.kind.padEnd(9)}  ${idOf(decision).padEnd(width)}  ${place}`;
      return `${entry}${formatReason(decision)}`;
    })
    .join('\n');
}

function idOf(decision: Decision): string {
  if ('paper' in decision) return decision.paper.id;
  return 'id' in decision ? decision.id : '–';
}

function formatReason(decision: Decision): string {
  if (decision.kind === 'skipped') return `  ${decision.reason}`;
  if (decision.kind === 'kept') return `  ${decision.reason}: ${decision.fields.join(', ')}`;
  return '';
}

function formatRepairCount({ decisions, repair }: Report): string {
  const proposed = sum(decisions);
  if (proposed === 0) return '';
  const papers = decisions.filter(({ repairs }) => repairs.length > 0).length;
  const now = sum(decisions.filter((one) => one.isRepaired && 'paper' in one));
  const earlier = sum(decisions.filter((one) => one.isRepaired && !('paper' in one)));
  const mayBe = decisions.filter(
    ({ kind, isRepaired }) => kind !== 'kept' && kind !== 'skipped' && !isRepaired,
  );
  const count = `${proposed} proposed in ${papers} ${papers === 1 ? 'paper' : 'papers'}`;
  const applied = `${now} applied now, ${earlier} applied earlier`;
  const advice = !repair && sum(mayBe) > 0 ? ' Add --repair to apply them.' : '';
  return `Repairs: ${count}; ${applied}, ${proposed - now - earlier} not applied.${advice}`;
}

function sum(decisions: readonly Decision[]): number {
  return decisions.reduce((count, { repairs }) => count + repairs.length, 0);
}

function formatCounts({ decisions, isWritten }: Report): string {
  const counts = KINDS.map(
    (kind) => `${decisions.filter((decision) => decision.kind === kind).length} ${kind}`,
  );
  const entries = decisions.length === 1 ? '1 entry' : `${decisions.length} entries`;
  const written = isWritten ? '' : ' Nothing was written.';
  return `${entries} of the input: ${counts.join(', ')}.${written}`;
}
