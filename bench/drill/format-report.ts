import { formatTable } from '../harness/table.ts';
import type { FaultRecord } from './record.ts';

/** Maximum number of losses and complaints shown per fault. */
const MAX_SHOWN = 5;

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
  const [header, ...lines] = formatTable([['fault', 'tried', 'lost', 'messages'], ...rows]).split(
    '\n',
  );
  return [
    header,
    ...records.flatMap((record, index) => [
      lines[index],
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
      ? [[...counts].map(([outcome, count]) => `${outcome}: ${count}`).join(', ')]
      : []),
    ...messages.map((message) => `“${message}”`),
    ...shorten(losses).map((loss) => `LOST  ${loss}`),
    ...shorten(complaints).map((complaint) => `BAD MESSAGE ${complaint}`),
  ];
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= MAX_SHOWN) return lines;
  return [...lines.slice(0, MAX_SHOWN), `and ${lines.length - MAX_SHOWN} more`];
}
