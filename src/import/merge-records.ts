import { createFinder, type Match } from './find-existing.ts';
import type { ImportRecord } from './import-record.ts';
import { FIELDS, getField, isSameValue, withFields } from './paper-fields.ts';

/** All records of one paper. */
export interface Merged {
  readonly first: ImportRecord;
  /** The first record, with the fields that only its duplicates have. */
  record: ImportRecord;
  readonly duplicates: {
    readonly record: ImportRecord;
    readonly by: Match<unknown>['by'];
    /** Fields that only this record had. */
    readonly added: readonly string[];
    /** Fields whose value differs from an earlier record and was not used. */
    readonly differs: readonly string[];
  }[];
}

/** Merges records of the same paper. If values differ, that of the earliest record is used. */
export function mergeDuplicates(records: readonly ImportRecord[]): Merged[] {
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
    const added = new Map<string, unknown>();
    const differs: string[] = [];
    for (const field of FIELDS) {
      const value = getField(record.paper, field);
      const existing = getField(entry.record.paper, field);
      if (value === undefined) continue;
      if (existing === undefined) added.set(field, value);
      else if (!isSameValue(field, existing, value)) differs.push(field);
    }
    entry.record = { ...entry.record, paper: withFields(entry.record.paper, added) };
    entry.duplicates.push({ record, by, added: [...added.keys()], differs });
    finder.add(entry);
  }
  return merged;
}
