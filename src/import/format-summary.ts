import { formatFault } from '../collection/faults.ts';
import {
  formatCounts,
  formatMissing,
  formatOutcome,
  formatRepairCount,
  formatUnsupported,
  listNotes,
  type Report,
} from './format-report.ts';
import type { Outcome } from './plan-import.ts';

/** Entries shown in each section; the others are counted. */
const MAX_SHOWN = 6;

/**
 * Formats the report of an import for one screen: what needs a decision, what changed, what was not
 * imported or lost, and then the counts. `formatReport` lists each entry.
 */
export function formatSummary(report: Report): string {
  const { outcomes, ignored, notes, faults } = report;
  const conflicts = outcomes.filter(({ kind }) => kind === 'conflicting');
  const changes = outcomes.filter(({ kind }) => kind === 'updated');
  const skipped = outcomes.filter(({ kind }) => kind === 'skipped');
  const versions = outcomes.filter(({ kind, reason }) => kind === 'merged' && isVersion(reason));
  const [decisions, losses] = partition(outcomes.flatMap(toNotes), ({ text }) =>
    text.includes('kept as a paper of its own'),
  );
  return [
    formatSection('Needs a decision', [
      ...conflicts.map((outcome) => formatOutcome(outcome)),
      ...decisions.map(formatNoteLine),
    ]),
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
      'Merged versions',
      versions.map((outcome) => formatOutcome(outcome)),
    ),
    formatSection('Values that were omitted or left as they are', losses.map(formatNoteLine)),
    formatSection(
      'Warnings',
      notes.map((note) => formatFault(note)),
    ),
    formatSection(
      'Ignored lines, which do not belong to a paper',
      ignored.map(({ file, line, text }) => `${file}:${line}  ${text}`),
    ),
    formatMissing(report),
    formatUnsupported(report),
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

function isVersion(reason = ''): boolean {
  return /^(?:preprint|published version) of /.test(reason);
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

function partition<T>(items: readonly T[], matches: (item: T) => boolean): [T[], T[]] {
  return [items.filter(matches), items.filter((item) => !matches(item))];
}
