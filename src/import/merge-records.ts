import { createFinder, type Found } from './find-existing.ts';
import type { ImportRecord } from './import-record.ts';
import { FIELDS, getField, saysSame, withFields } from './paper-fields.ts';

/** The records of one paper: the first, with what the others know besides. */
export interface Merged {
  readonly first: ImportRecord;
  record: ImportRecord;
  readonly duplicates: {
    readonly record: ImportRecord;
    readonly by: Found<unknown>['by'];
    /** Fields that it had and the earlier ones had not. */
    readonly gave: readonly string[];
    /** Fields in which it says something else, which is not taken. */
    readonly differs: readonly string[];
  }[];
}

/** Brings together the records that are one paper; where two differ, the first has it. */
export function mergeRecords(records: readonly ImportRecord[]): Merged[] {
  const merged: Merged[] = [];
  const finder = createFinder<Merged>([], ({ record }) => record.paper);
  for (const record of records) {
    const found = finder.find(record.paper);
    if (!found) {
      const one = { first: record, record, duplicates: [] };
      merged.push(one);
      finder.add(one);
      continue;
    }
    const { entry, by } = found;
    const gave = new Map<string, unknown>();
    const differs: string[] = [];
    for (const field of FIELDS) {
      const value = getField(record.paper, field);
      const known = getField(entry.record.paper, field);
      if (value === undefined) continue;
      if (known === undefined) gave.set(field, value);
      else if (!saysSame(field, known, value)) differs.push(field);
    }
    entry.record = { ...entry.record, paper: withFields(entry.record.paper, gave) };
    entry.duplicates.push({ record, by, gave: [...gave.keys()], differs });
    finder.add(entry);
  }
  return merged;
}
