import type { PaperSource } from '../collection/read-papers.ts';
import type { Paper } from '../collection/schema.ts';
import { differingFields } from './compare-papers.ts';
import { createFinder } from './find-existing.ts';
import { makeId } from './id/make-id.ts';
import type { ImportRecord } from './import-record.ts';
import { applyRepairs, proposeRepairs, type Repair } from './repair/propose-repairs.ts';

interface Common {
  readonly record: ImportRecord;
  /** What the rules would repair in the record's abstract. */
  readonly repairs: readonly Repair[];
  /** Whether the collection holds the repaired text, or will after this run. */
  readonly isRepaired: boolean;
}

/** What is to be done with one record. */
export type Decision = Common &
  (
    | { readonly kind: 'added' | 'repaired'; readonly paper: Paper }
    | { readonly kind: 'unchanged'; readonly id: string }
    | {
        readonly kind: 'kept';
        readonly id: string;
        readonly reason: string;
        /** Names of the fields in which the entry differs from the record. */
        readonly fields: readonly string[];
      }
    | { readonly kind: 'skipped'; readonly reason: string }
  );

/** A paper of the collection, or one that this run has added to it. */
interface Entry {
  readonly paper: Paper;
  readonly path?: string;
  /** The record that was found to be this paper. */
  record?: ImportRecord;
}

/**
 * Decides what becomes of each record, in their order.
 *
 * 1. A paper that an earlier record of this run has given is skipped.
 * 2. A paper that the collection does not have is added, under a new id.
 * 3. An entry that says what the record says, repaired or not, is unchanged; where repairs are
 *    wanted and its file holds the text as it came, that file is repaired.
 * 4. Any other entry has been edited since and is kept as it stands.
 *
 * @param existing all papers of the collection, without faults
 * @param repair whether repairs are to be made, or only shown
 */
export function planImport(
  records: readonly ImportRecord[],
  existing: readonly PaperSource[],
  repair: boolean,
): Decision[] {
  const entries = existing.flatMap(({ paper, path }): Entry[] => (paper ? [{ paper, path }] : []));
  const finder = createFinder(entries, ({ paper }) => paper);
  const taken = new Set(entries.flatMap(({ paper }) => [paper.id, ...paper.aliases]));

  return records.map((record): Decision => {
    const repairs = proposeRepairs(record.paper.abstract);
    const entry = finder.find(record.paper);
    if (entry?.record) {
      const reason = `the same paper as in ${entry.record.file}:${entry.record.line}`;
      return { record, repairs, isRepaired: false, kind: 'skipped', reason };
    }
    if (entry) {
      entry.record = record;
      return decideOnEntry(entry, record, repairs, repair);
    }
    const id = makeId(record.paper, taken);
    const paper = { ...(repair ? repairPaper(record, repairs) : record.paper), id };
    taken.add(id);
    finder.add({ paper, record });
    return { record, repairs, isRepaired: repair, kind: 'added', paper };
  });
}

function decideOnEntry(
  { paper, path }: Entry,
  record: ImportRecord,
  repairs: readonly Repair[],
  repair: boolean,
): Decision {
  const { id } = paper;
  const repaired = repairPaper(record, repairs);
  const isRepaired = paper.abstract === repaired.abstract;
  const common = { record, repairs, isRepaired };
  const fields = differingFields(paper, isRepaired ? repaired : record.paper);
  if (fields.length > 0) {
    return { ...common, kind: 'kept', id, reason: 'edited since', fields };
  }
  if (isRepaired || !repair) return { ...common, kind: 'unchanged', id };
  if (!path?.endsWith('.md')) {
    const reason = 'a .jsonl file is not rewritten';
    return { ...common, kind: 'kept', id, reason, fields: ['abstract'] };
  }
  return { ...common, isRepaired: true, kind: 'repaired', paper: { ...repaired, id } };
}

function repairPaper({ paper }: ImportRecord, repairs: readonly Repair[]): ImportRecord['paper'] {
  return { ...paper, abstract: applyRepairs(paper.abstract, repairs) };
}
