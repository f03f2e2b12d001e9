import type { Paper } from '../collection/schema.ts';
import type { RecordPaper } from './import-record.ts';
import { hashValue, type PaperState } from './import-state.ts';
import { listFields, getField, isDate, isSameValue, SOURCE_FIELDS } from './paper-fields.ts';

/** The value that is used: that of the source (`theirs`) or of the collection (`ours`). */
export type Prefer = 'theirs' | 'ours';

/** A field that differs between the collection and the source. */
export interface Difference {
  readonly field: string;
  readonly here: unknown;
  readonly source: unknown;
  /** Whether both have changed since the last import; if false, only the collection has. */
  readonly isConflict: boolean;
}

interface Decision {
  readonly kind: 'updated' | 'unchanged' | 'conflicting';
  readonly values: ReadonlyMap<string, unknown>;
  readonly differences: readonly Difference[];
  readonly hashes: Readonly<Record<string, string>>;
  readonly isRepaired: boolean;
}

/**
 * Compares each field of a paper three ways: the collection, the source, and the values of the last
 * import.
 *
 * 1. If both are equal, or the source has no value, the field is unchanged.
 * 2. A field that is missing here and that no import has written is added.
 * 3. A field that was not edited since the last import is updated from the source.
 * 4. A field that was edited is unchanged if the source has not changed.
 * 5. A field that was edited here and changed at the source is in conflict. A paper with a conflict
 *    is not changed at all.
 *
 * `prefer: 'theirs'` uses the source in cases 4 and 5; `prefer: 'ours'` resolves case 5 permanently
 * in favour of the collection.
 *
 * @param repaired the record with lost TeX restored
 * @param lastState hashes of the values of the last import
 */
export function decideFields(
  here: Paper,
  record: RecordPaper,
  repaired: RecordPaper,
  lastState: PaperState | undefined,
  { repair, prefer }: { readonly repair: boolean; readonly prefer?: Prefer | undefined },
): Decision {
  const values = new Map<string, unknown>();
  const differences: Difference[] = [];
  const hashes: Record<string, string> = { ...lastState?.fields };
  const isRepaired = here.abstract === repaired.abstract;
  const source = repair || isRepaired ? repaired : record;
  for (const field of listFields(source)) {
    const theirs = getField(source, field);
    if (theirs === undefined) continue;
    const ours = getField(here, field);
    if (ours !== undefined && SOURCE_FIELDS.has(field)) continue;
    const last = lastState?.fields[field];
    const isUnedited =
      ours === undefined ? last === undefined : last !== undefined && last === hashValue(ours);
    if (isSameValue(field, ours, theirs)) {
      hashes[field] = hashValue(theirs);
    } else if (isUnedited || prefer === 'theirs' || isLessPrecise(field, ours, theirs, last)) {
      values.set(field, theirs);
      hashes[field] = hashValue(theirs);
    } else {
      const isConflict = last !== hashValue(theirs) && prefer !== 'ours';
      differences.push({ field, here: ours, source: theirs, isConflict });
      if (prefer === 'ours') hashes[field] = hashValue(theirs);
    }
  }
  const isConflicting = differences.some(({ isConflict }) => isConflict);
  if (isConflicting) {
    const fields = lastState?.fields ?? {};
    const common = { differences, values: new Map(), hashes: fields, isRepaired };
    return { ...common, kind: 'conflicting' };
  }
  const kind = values.size > 0 ? 'updated' : 'unchanged';
  return {
    kind,
    values,
    differences,
    hashes,
    isRepaired: isRepaired || values.has('abstract'),
  };
}

/**
 * A more precise date from the source is not a conflict, unless an import wrote the current one.
 */
function isLessPrecise(field: string, ours: unknown, theirs: unknown, last?: string): boolean {
  return (
    isDate(field) &&
    last === undefined &&
    typeof ours === 'string' &&
    typeof theirs === 'string' &&
    theirs.startsWith(ours)
  );
}
