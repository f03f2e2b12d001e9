import {
  isRecord,
  type BrokenEntry,
  type ImportRecord,
  type RecordPaper,
} from './import-record.ts';

/** Marks papers that are retracted by notices in the same import. */
export function markRetracted(
  entries: readonly (ImportRecord | BrokenEntry)[],
): readonly (ImportRecord | BrokenEntry)[] {
  const reasons = new Map(
    entries.flatMap((entry) =>
      isRecord(entry) && entry.retracts !== undefined
        ? [[entry.retracts.toLowerCase(), describeNotice(entry.paper)] as const]
        : [],
    ),
  );
  return entries.map((entry) => {
    const retracted = isRecord(entry)
      ? reasons.get(entry.paper.doi?.toLowerCase() ?? '')
      : undefined;
    return isRecord(entry) && retracted !== undefined
      ? { ...entry, paper: { ...entry.paper, retracted } }
      : entry;
  });
}

/** The reason that a retracted paper shows: the title of the notice and its address. */
export function describeNotice({ title, doi }: RecordPaper): string {
  return doi === undefined ? title : `${title} (https://doi.org/${doi})`;
}
