import { formatFault, type Fault } from '../collection/faults.ts';
import { formatMissingAbstracts } from './format-missing-abstracts.ts';
import { isRecord } from './import-record.ts';
import { formatValue } from './paper-fields.ts';
import { KINDS, type Kind, type Outcome } from './plan-import.ts';
import { formatRepairs } from '../abstract/repair/format-repairs.ts';
import { formatDifference } from './format-difference.ts';

/** What an import found and did. */
export interface Report {
  /** One for every entry of the input, in its order. */
  readonly outcomes: readonly Outcome[];
  /** Lines of the input that are no paper and were known to be none. */
  readonly passedOver: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
  }[];
  /** How often each field of the input occurred that is not taken over. */
  readonly unread: ReadonlyMap<string, number>;
  /** What was read and is not quite as it should be. */
  readonly notes: readonly Fault[];
  /** What could not be read. */
  readonly faults: readonly Fault[];
  /** Whether repairs were asked for. */
  readonly repair: boolean;
  /** Whether the papers were written, or only would be. */
  readonly isWritten: boolean;
  /** Whether new papers are lines of a `.jsonl` file. */
  readonly lines: boolean;
  readonly isFormChosen: boolean;
}

/** Papers whose repairs are shown as diffs; those of the rest are counted by rule. */
const REPAIRED_SHOWN = 10;

/** Lines that are passed over and told one by one; the rest is counted. */
const SHOWN = 20;

/** Whether all of the input has arrived in the collection. */
export function isComplete({ outcomes, faults }: Report): boolean {
  return (
    faults.length === 0 &&
    outcomes.every(({ kind, isMeant }) => isMeant ?? (kind !== 'skipped' && kind !== 'conflicting'))
  );
}

function countKinds(outcomes: readonly Outcome[]): Readonly<Record<Kind, number>> {
  const counts = { added: 0, updated: 0, unchanged: 0, merged: 0, conflicting: 0, skipped: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}

/**
 * The report of an import: what was passed over, the repairs that are not yet in the files, one
 * line for every entry of the input with what is to be said of it below, what could not be read,
 * and how many entries there are of each kind.
 */
export function formatReport(report: Report): string {
  return [
    formatPassedOver(report),
    formatProposals(report),
    formatOutcomes(report),
    report.notes.map((note) => `note: ${formatFault(note)}`).join('\n'),
    report.faults.map((fault) => `error: ${formatFault(fault)}`).join('\n'),
    formatMissing(report),
    formatUnread(report),
    formatRepairCount(report),
    formatCounts(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatMissing({ outcomes }: Report): string {
  const skipped = outcomes.flatMap(({ kind, entry }) =>
    kind === 'skipped' && isRecord(entry) && !entry.paper.abstract && entry.paper.arxiv
      ? [{ id: entry.paper.arxiv, file: entry.file }]
      : [],
  );
  return formatMissingAbstracts(
    [...new Set(skipped.map(({ id }) => id))],
    [...new Set(skipped.map(({ file }) => file))],
  );
}

/** The same for programs. */
export function reportToJson(report: Report): unknown {
  return {
    entries: report.outcomes.map((outcome) => ({
      file: outcome.entry.file,
      line: outcome.entry.line,
      label: outcome.entry.label,
      result: outcome.kind,
      id: outcome.id,
      title: isRecord(outcome.entry) ? outcome.entry.paper.title : undefined,
      reason: outcome.reason,
      fields: outcome.fields?.length ? outcome.fields : undefined,
      differences: outcome.differences?.length ? outcome.differences : undefined,
      repairs: outcome.repairs.length > 0 ? outcome.repairs : undefined,
      notes: listNotes(outcome).length > 0 ? listNotes(outcome) : undefined,
    })),
    counts: { entries: report.outcomes.length, ...countKinds(report.outcomes) },
    passedOver: report.passedOver,
    unread: Object.fromEntries(report.unread),
    notes: report.notes,
    errors: report.faults,
    complete: isComplete(report),
    written: report.isWritten,
  };
}

function formatPassedOver({ passedOver }: Report): string {
  if (passedOver.length === 0) return '';
  const items = passedOver
    .slice(0, SHOWN)
    .map(({ file, line, text }) => `  ${file}:${line}  ${text}`);
  const more = passedOver.length - items.length;
  return [
    'Passed over, because it belongs to the file and to no paper:',
    ...items,
    ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more lines`] : []),
  ].join('\n');
}

/** Diffs of what this run repairs or would; those that the files hold already are no news. */
function formatProposals({ outcomes, repair }: Report): string {
  const news = outcomes.filter(
    ({ kind, repairs, isRepaired }) =>
      repairs.length > 0 &&
      (kind === 'added' || kind === 'updated' || (kind === 'unchanged' && !isRepaired)),
  );
  if (news.length === 0) return '';
  const papers = news
    .slice(0, REPAIRED_SHOWN)
    .flatMap(({ entry, repairs }) =>
      isRecord(entry)
        ? [[entry.paper.title, formatRepairs(entry.paper.abstract ?? '', repairs)].join('\n')]
        : [],
    );
  const heading = `${repair ? 'Repairs' : 'Proposed repairs'} of lost TeX:`;
  return [heading, ...papers, ...countByRule(news.slice(REPAIRED_SHOWN))].join('\n\n');
}

/** What is not shown, so that a few hundred diffs do not hide the report. */
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
  return [`… and in ${papers}: ${counts.join(', ')}. --json tells each of them.`];
}

function formatOutcomes({ outcomes }: Report): string {
  const width = Math.min(
    44,
    outcomes.reduce((most, outcome) => Math.max(most, nameOf(outcome).length), 0),
  );
  return outcomes.map((outcome) => formatOutcome(outcome, width)).join('\n');
}

function formatOutcome(outcome: Outcome, width: number): string {
  const { kind, entry, reason, fields = [], differences = [] } = outcome;
  const place = `${entry.file}:${entry.line}`;
  const said = [
    ...(reason ? [reason] : []),
    ...(kind === 'updated' ? [fields.join(', ')] : []),
    ...(kind === 'conflicting'
      ? ['edited here, and changed at the source; --theirs or --ours decides']
      : []),
    ...(kind !== 'conflicting' && differences.length > 0
      ? [`edited here, and kept: ${differences.map(({ field }) => field).join(', ')}`]
      : []),
  ].join('; ');
  const line = `${kind.padEnd(11)}  ${nameOf(outcome).padEnd(width)}  ${place}${said && `  ${said}`}`;
  const notes = listNotes(outcome).map((note) => `  note: ${note}`);
  const readings = differences.flatMap(({ field, here, source }) => {
    const [ours, theirs] = formatDifference(formatValue(here), formatValue(source));
    return [`  ${field}`, `    here:   ${ours}`, `    source: ${theirs}`];
  });
  return [line, ...readings, ...notes].join('\n');
}

function listNotes({ entry, notes = [] }: Outcome): readonly string[] {
  return [...(isRecord(entry) ? entry.notes : []), ...notes];
}

/** A paper's id, else what its file calls it. */
function nameOf({ id, entry }: Outcome): string {
  return id ?? entry.label ?? '–';
}

function formatUnread({ unread }: Report): string {
  if (unread.size === 0) return '';
  const names = [...unread].sort((a, b) => b[1] - a[1]);
  const shown = names
    .slice(0, SHOWN)
    .map(([name, count]) => `${name} (${count.toLocaleString('en')})`);
  const more = names.length > SHOWN ? ', …' : '';
  return `Fields that a paper has no place for, and how often they occur: ${shown.join(', ')}${more}.`;
}

function formatRepairCount({ outcomes, repair }: Report): string {
  const proposed = sum(outcomes);
  if (proposed === 0) return '';
  const papers = outcomes.filter(({ repairs }) => repairs.length > 0).length;
  const isNow = ({ kind }: Outcome) => kind === 'added' || kind === 'updated';
  const now = sum(outcomes.filter((one) => one.isRepaired && isNow(one)));
  const earlier = sum(outcomes.filter((one) => one.isRepaired && !isNow(one)));
  const mayBe = outcomes.filter(
    ({ kind, isRepaired }) => kind !== 'conflicting' && kind !== 'skipped' && !isRepaired,
  );
  const count = `${proposed} proposed in ${papers} ${papers === 1 ? 'paper' : 'papers'}`;
  const applied = `${now} applied now, ${earlier} applied earlier`;
  const advice = !repair && sum(mayBe) > 0 ? ' Add --repair to apply them.' : '';
  return `Repairs: ${count}; ${applied}, ${proposed - now - earlier} not applied.${advice}`;
}

function sum(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((count, { repairs }) => count + repairs.length, 0);
}

function formatCounts({ outcomes, isWritten, lines, isFormChosen }: Report): string {
  const kinds = countKinds(outcomes);
  const counts = KINDS.map((kind) => `${kinds[kind].toLocaleString('en')} ${kind}`).join(', ');
  const number = outcomes.length.toLocaleString('en');
  const entries = outcomes.length === 1 ? '1 entry' : `${number} entries`;
  const form =
    lines && !isFormChosen
      ? ' New papers are lines of papers/imported-*.jsonl, because there are more than 3,000; --write files gives each a file.'
      : '';
  return `${entries} of the input: ${counts}.${form}${isWritten ? '' : ' Nothing was written.'}`;
}
