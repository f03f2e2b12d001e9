import { formatFault, type Fault } from '../collection/faults.ts';
import { formatCopied, listMissingFiles } from './files/format-files.ts';
import type { PaperFiles } from './files/copy-files.ts';
import { formatExtra, formatUnsupported } from './format-field-counts.ts';
import { formatMissingAbstracts } from './format-missing-abstracts.ts';
import { isRecord } from './import-record.ts';
import { formatValue } from './paper-fields.ts';
import { KINDS, type Kind, type Outcome, type Plan } from './import-plan.ts';
import { formatProposals, formatRepairCount } from './format-proposals.ts';
import { formatDifference } from './format-difference.ts';

/** The result of an import. */
export interface Report {
  /** One for every entry of the input, in its order. */
  readonly outcomes: readonly Outcome[];
  /** Papers that files of this import contained before and no longer do. */
  readonly vanished: Plan['vanished'];
  /** Lines of the input that are known not to belong to a paper. */
  readonly ignored: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
  }[];
  /** Number of occurrences of each input field that papers do not have. */
  readonly unsupported: ReadonlyMap<string, number>;
  /** Number of occurrences of each field that is kept under `extra`. */
  readonly extra: ReadonlyMap<string, number>;
  /** Files that are copied next to their papers, and those that were not found. */
  readonly files: PaperFiles;
  /** Warnings about files that could be read. */
  readonly notes: readonly Fault[];
  /** Errors: files or parts of files that could not be read. */
  readonly faults: readonly Fault[];
  /** Whether `--repair` was given. */
  readonly repair: boolean;
  /** False for a dry run. */
  readonly isWritten: boolean;
  /** Whether new papers are written to a `.jsonl` file. */
  readonly usesLines: boolean;
  /** Whether `--write` was given. */
  readonly isFormChosen: boolean;
}

const MAX_IGNORED_LINES = 20;

/** Whether the whole input is now in the collection. */
export function isComplete({ outcomes, faults }: Report): boolean {
  return (
    faults.length === 0 &&
    outcomes.every(
      ({ kind, isExpected }) => isExpected ?? (kind !== 'skipped' && kind !== 'conflicting'),
    )
  );
}

function countKinds(outcomes: readonly Outcome[]): Readonly<Record<Kind, number>> {
  const counts = { added: 0, updated: 0, unchanged: 0, merged: 0, conflicting: 0, skipped: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}

/**
 * Formats the report of an import: ignored lines, repairs, one line for every entry with its notes
 * below, errors, and the number of entries by result.
 */
export function formatReport(report: Report): string {
  return [
    formatIgnored(report),
    formatProposals(report),
    formatOutcomes(report),
    report.notes.map((note) => `note: ${formatFault(note)}`).join('\n'),
    report.faults.map((fault) => `error: ${formatFault(fault)}`).join('\n'),
    formatVanished(report).join('\n'),
    formatMissing(report),
    formatUnsupported(report.unsupported),
    formatExtra(report.extra),
    listMissingFiles(report.files).join('\n'),
    formatCopied(report.files, report.isWritten),
    formatRepairCount(report),
    formatCounts(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

export function formatVanished({ vanished }: Report): string[] {
  return vanished.map(
    ({ id, file }) =>
      `vanished     ${id}  ${file} no longer contains it; add "withdrawn: REASON" to the paper, or to decisions.yaml: - { papers: [${id}], decision: keep }`,
  );
}

export function formatMissing({ outcomes }: Report): string {
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

/** The report as data for `--json`. */
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
      question: outcome.isQuestion,
      fields: outcome.fields?.length ? outcome.fields : undefined,
      differences: outcome.differences?.length ? outcome.differences : undefined,
      repairs: outcome.repairs.length > 0 ? outcome.repairs : undefined,
      notes: listNotes(outcome).length > 0 ? listNotes(outcome) : undefined,
    })),
    counts: { entries: report.outcomes.length, ...countKinds(report.outcomes) },
    vanished: report.vanished,
    ignored: report.ignored,
    unsupported: Object.fromEntries(report.unsupported),
    extra: Object.fromEntries(report.extra),
    files: report.files,
    notes: report.notes,
    errors: report.faults,
    complete: isComplete(report),
    written: report.isWritten,
  };
}

function formatIgnored({ ignored }: Report): string {
  if (ignored.length === 0) return '';
  const items = ignored
    .slice(0, MAX_IGNORED_LINES)
    .map(({ file, line, text }) => `  ${file}:${line}  ${text}`);
  const more = ignored.length - items.length;
  return [
    'Ignored lines, which do not belong to a paper:',
    ...items,
    ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more lines`] : []),
  ].join('\n');
}

function formatOutcomes({ outcomes }: Report): string {
  const width = Math.min(
    44,
    outcomes.reduce((most, outcome) => Math.max(most, nameOf(outcome).length), 0),
  );
  return outcomes.map((outcome) => formatOutcome(outcome, width)).join('\n');
}

export function formatOutcome(outcome: Outcome, width = 0): string {
  const { kind, entry, reason, fields = [], differences = [] } = outcome;
  const place = `${entry.file}:${entry.line}`;
  const details = [
    ...(reason ? [reason] : []),
    ...(kind === 'updated' ? [fields.join(', ')] : []),
    ...(kind === 'conflicting'
      ? ['edited here and changed at the source; choose with --theirs or --ours']
      : []),
    ...(kind !== 'conflicting' && differences.length > 0
      ? [`kept local edits: ${differences.map(({ field }) => field).join(', ')}`]
      : []),
  ].join('; ');
  const line = `${kind.padEnd(11)}  ${nameOf(outcome).padEnd(width)}  ${place}${details && `  ${details}`}`;
  const notes = listNotes(outcome).map((note) => `  note: ${note}`);
  const values = differences.flatMap(({ field, here, source }) => {
    const [ours, theirs] = formatDifference(formatValue(here), formatValue(source));
    return [`  ${field}`, `    here:   ${ours}`, `    source: ${theirs}`];
  });
  return [line, ...values, ...notes].join('\n');
}

export function listNotes({ entry, notes = [] }: Outcome): readonly string[] {
  return [...(isRecord(entry) ? entry.notes : []), ...notes];
}

/** The id of the paper, otherwise its label in the input file. */
function nameOf({ id, entry }: Outcome): string {
  return id ?? entry.label ?? '–';
}

export function formatCounts({ outcomes, isWritten, usesLines, isFormChosen }: Report): string {
  const kinds = countKinds(outcomes);
  const counts = KINDS.map((kind) => `${kinds[kind].toLocaleString('en')} ${kind}`).join(', ');
  const number = outcomes.length.toLocaleString('en');
  const entries = outcomes.length === 1 ? '1 entry' : `${number} entries`;
  const form =
    usesLines && !isFormChosen
      ? ' New papers go into papers/imported-*.jsonl, because the collection has more than 3,000 papers; --write files creates a file for each.'
      : '';
  return `${entries}: ${counts}.${form}${isWritten ? '' : ' Nothing was written.'}`;
}
