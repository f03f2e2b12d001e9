import { formatFault } from '../collection/faults.ts';
import {
  formatCounts,
  formatMissing,
  formatOutcome,
  formatVanished,
  listNotes,
  type Report,
} from './format-report.ts';
import { formatCopied, listMissingFiles } from './files/format-files.ts';
import { formatExtra, formatUnsupported } from './format-field-counts.ts';
import { isRecord } from './import-record.ts';
import type { Outcome } from './import-plan.ts';
import { formatRepairCount } from './format-proposals.ts';

/** Maximum number of entries shown in each section; the others are counted. */
const MAX_SHOWN = 6;
/** Maximum number of fields named in a list. */
const MAX_NAMES = 20;

/**
 * Formats the report of an import for one screen: entries that need a decision, changes, entries
 * that were not imported, lost data, and then the counts. `formatReport` lists each entry.
 */
export function formatSummary(report: Report): string {
  const { outcomes, ignored, notes, faults } = report;
  const conflicts = outcomes.filter(({ kind }) => kind === 'conflicting');
  const changes = outcomes.filter(({ kind }) => kind === 'updated');
  const questions = outcomes.filter(({ isQuestion }) => isQuestion);
  const skipped = outcomes.filter(({ kind, isQuestion }) => kind === 'skipped' && !isQuestion);
  const marked = outcomes.filter(isMarked);
  const edited = outcomes.filter(
    ({ kind, differences = [] }) => kind !== 'conflicting' && differences.length > 0,
  );
  const versions = outcomes.filter(({ kind, reason }) => kind === 'merged' && isVersion(reason));
  const losses = outcomes.flatMap(toNotes);
  return [
    formatSection('Needs a decision', [
      ...conflicts.map((outcome) => formatOutcome(outcome)),
      ...questions.map((outcome) => formatOutcome(outcome)),
    ]),
    formatSection(
      'Retracted or withdrawn',
      marked.map((outcome) => formatOutcome({ ...outcome, notes: [] })),
    ),
    formatSection('No longer in their source', formatVanished(report)),
    formatSection(
      'Errors',
      faults.map((fault) => formatFault(fault)),
    ),
    formatSection('Not imported', groupSkipped(skipped)),
    formatSection(
      'Changed',
      changes.map((outcome) => formatOutcome({ ...outcome, notes: [] })),
    ),
    formatSection(
      'Edited here and kept',
      edited.map(
        ({ id = '', differences = [] }) =>
          `${id}  ${differences.map(({ field }) => field).join(', ')}; --theirs takes the value of the source`,
      ),
    ),
    formatSection(
      'Merged versions',
      versions.map((outcome) => formatOutcome(outcome)),
    ),
    formatSection('Values that were omitted or left unchanged', losses.map(formatNoteLine)),
    formatSection(
      'Warnings',
      notes.map((note) => formatFault(note)),
    ),
    formatSection(
      'Ignored lines, which do not belong to a paper',
      ignored.map(({ file, line, text }) => `${file}:${line}  ${text}`),
    ),
    formatSection('Files that were not found', listMissingFiles(report.files)),
    formatMissing(report),
    formatUnsupported(report.unsupported, MAX_NAMES),
    formatExtra(report.extra, MAX_NAMES),
    formatCopied(report.files, report.isWritten),
    formatRepairCount(report),
    `${formatCounts(report)}${outcomes.length > 0 ? ' --verbose lists each entry.' : ''}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

interface Note {
  readonly place: string;
  readonly text: string;
}

function toNotes(outcome: Outcome): Note[] {
  const { file, line } = outcome.entry;
  return listNotes(outcome).map((text) => ({ place: `${file}:${line}`, text }));
}

function formatNoteLine({ place, text }: Note): string {
  return `${place}  ${text}`;
}

/** Whether this import has marked the paper as retracted or withdrawn. */
function isMarked({ kind, entry, fields = [], reason = '' }: Outcome): boolean {
  if (kind === 'updated') return fields.includes('retracted') || fields.includes('withdrawn');
  const isMarkedPaper =
    isRecord(entry) && (entry.paper.retracted ?? entry.paper.withdrawn) !== undefined;
  return (
    (kind === 'added' && isMarkedPaper) || (kind === 'merged' && reason.startsWith('retracts '))
  );
}

function isVersion(reason = ''): boolean {
  return /^(?:preprint|published version) of |decisions\.yaml/.test(reason);
}

/** One line for a reason that many entries share. */
function groupSkipped(skipped: readonly Outcome[]): string[] {
  const byReason = Map.groupBy(skipped, ({ reason = '' }) => reason);
  return [...byReason].flatMap(([reason, same]) => {
    if (same.length <= 2) return same.map((outcome) => formatOutcome(outcome));
    const places = same.slice(0, 3).map(({ entry }) => `${entry.file}:${entry.line}`);
    return [`${same.length.toLocaleString('en')} entries: ${reason} (${places.join(', ')}, …)`];
  });
}

function formatSection(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MAX_SHOWN).map((text) => `  ${text.replaceAll('\n', '\n  ')}`);
  const more = lines.length - shown.length;
  const rest = more > 0 ? [`  … and ${more.toLocaleString('en')} more`] : [];
  return [`${title} (${lines.length.toLocaleString('en')}):`, ...shown, ...rest].join('\n');
}
