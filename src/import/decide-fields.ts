import type { Paper } from '../collection/schema.ts';
import type { RecordPaper } from './import-record.ts';
import { hashValue, type Memory } from './memory.ts';
import { FIELDS, getField, saysSame } from './paper-fields.ts';

/** Whose reading is taken: the source's (`theirs`) or the collection's (`ours`). */
export type Prefer = 'theirs' | 'ours';

/** A field of which the collection and the source have different readings. */
export interface Difference {
  readonly field: string;
  readonly here: unknown;
  readonly source: unknown;
  /** Whether both have changed; else only the collection has, and there is nothing to decide. */
  readonly isConflict: boolean;
}

interface Decided {
  readonly kind: 'updated' | 'unchanged' | 'conflicting';
  readonly values: ReadonlyMap<string, unknown>;
  readonly differences: readonly Difference[];
  readonly remembered: Readonly<Record<string, string>>;
  readonly isRepaired: boolean;
}

/**
 * Compares a paper of the collection with what the source says, field by field.
 *
 * 1. Where both say the same, or the source says nothing, the field stays.
 * 2. A field that the collection lacks and that no import ever gave it is filled in.
 * 3. A field that is as the last import wrote it is changed to what the source says now.
 * 4. A field that was edited stays while the source says what it said then.
 * 5. A field that was edited and of which the source has a new reading is in conflict. While there
 *    is one, nothing of the paper changes.
 *
 * `prefer` decides 4 and 5 for the source, or 5 for the collection for good.
 *
 * @param repaired the record with the repairs of lost TeX made
 */
export function decideFields(
  here: Paper,
  record: RecordPaper,
  repaired: RecordPaper,
  memory: Memory | undefined,
  { repair, prefer }: { readonly repair: boolean; readonly prefer?: Prefer | undefined },
): Decided {
  const values = new Map<string, unknown>();
  const differences: Difference[] = [];
  const remembered: Record<string, string> = { ...memory?.fields };
  const isRepaired = here.abstract === repaired.abstract;
  const source = repair || isRepaired ? repaired : record;
  for (const field of FIELDS) {
    const theirs = getField(source, field);
    if (theirs === undefined) continue;
    const ours = getField(here, field);
    const last = memory?.fields[field];
    const isAsWritten =
      ours === undefined ? last === undefined : last !== undefined && last === hashValue(ours);
    if (saysSame(field, ours, theirs)) {
      if (last === undefined) remembered[field] = hashValue(theirs);
      else if (last !== hashValue(theirs)) remembered[field] = hashValue(theirs);
    } else if (isAsWritten || prefer === 'theirs' || isLessPrecise(field, ours, theirs, last)) {
      values.set(field, theirs);
      remembered[field] = hashValue(theirs);
    } else {
      const isConflict = last !== hashValue(theirs) && prefer !== 'ours';
      differences.push({ field, here: ours, source: theirs, isConflict });
      if (prefer === 'ours') remembered[field] = hashValue(theirs);
    }
  }
  const isConflicting = differences.some(({ isConflict }) => isConflict);
  if (isConflicting) {
    const fields = memory?.fields ?? {};
    const common = { differences, values: new Map(), remembered: fields, isRepaired };
    return { ...common, kind: 'conflicting' };
  }
  const kind = values.size > 0 ? 'updated' : 'unchanged';
  return {
    kind,
    values,
    differences,
    remembered,
    isRepaired: isRepaired || values.has('abstract'),
  };
}

/** A year that becomes a day has not been edited, but has become known. */
function isLessPrecise(field: string, ours: unknown, theirs: unknown, last?: string): boolean {
  return (
    field === 'submitted' &&
    last === undefined &&
    typeof ours === 'string' &&
    typeof theirs === 'string' &&
    theirs.startsWith(ours)
  );
}
