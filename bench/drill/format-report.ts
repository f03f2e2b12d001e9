import type { FaultRecord } from './record.ts';

/** Maximum number of losses and complaints shown per fault. */
const SHOWN = 5;

/** Whether the fault was tried, nothing was lost and messages were good. */
export function isGood({ tried, losses, complaints }: FaultRecord): boolean {
  return tried > 0 && losses.length === 0 && complaints.length === 0;
}

/** A table with a row per fault, followed by losses and complaints. */
export function formatReport(records: readonly FaultRecord[]): string {
  const rows = records.map((record) => [
    record.name,
    String(record.tried),
    record.losses.length === 0 ? 'nothing' : String(record.losses.length),
    record.complaints.length === 0 ? 'good' : `${record.complaints.length} faults`,
  ]);
  const header = ['fault', 'tried', 'lost', 'messages'];
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const formatRow = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    formatRow(header),
    ...records.flatMap((record, index) => [
      formatRow(rows[index] ?? []),
      ...formatDetails(record).map((line) => `    ${line}`),
    ]),
  ].join('\n');
}

function formatDetails({
  description,
  counts,
  messages,
  losses,
  complaints,
}: FaultRecord): string[] {
  return [
    description,
    ...(counts.size > 0
      ? [[...counts].map(([happening, count]) => `${happening}: ${count}`).join(', ')]
      : []),
    ...messages.map((message) => `“${message}”`),
    ...shorten(losses).map((loss) => `LOST  ${loss}`),
    ...shorten(complaints).map((complaint) => `BAD MESSAGE ${complaint}`),
  ];
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN), `and ${lines.length - SHOWN} more`];
}
