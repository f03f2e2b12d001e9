import type { PaperSource } from '../collection/read-papers.ts';
import { decideEntry } from './decide-entry.ts';
import { decideNotice } from './decide-notice.ts';
import { findVanished, recordFiles } from './find-vanished.ts';
import type { Plan, PlanOptions } from './import-plan.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import type { PaperState } from './import-state.ts';
import { mergeDuplicates } from './merge-records.ts';
import { describeDuplicate } from './paper-version.ts';
import { startPlanning } from './planning.ts';
import { markRetracted } from './retraction-notices.ts';

/**
 * Decides what to do with each entry, without writing anything.
 *
 * 1. Entries of the same paper are merged into the first.
 * 2. Existing papers are compared field by field; see `decide-fields.ts`.
 * 3. Papers that were imported before and removed since are skipped.
 * 4. Papers without an abstract, and those that may be one of the collection, are skipped; all others are
 *    added under a new id.
 * 5. Identifiers of other papers and unknown topics are omitted; see `create-registry.ts`.
 * 6. Papers that still do not match the schema are skipped.
 * 7. Notices of retractions mark the papers that they retract.
 *
 * @param existing all papers of the collection, without errors
 * @param previous the state that earlier imports recorded
 */
export function planImport(
  input: readonly (ImportRecord | BrokenEntry)[],
  existing: readonly PaperSource[],
  previous: readonly PaperState[],
  options: PlanOptions,
): Plan {
  const planning = startPlanning(existing, previous, options);
  const { finder, decisions, papers, states, outcomes, plan } = planning;
  const entries = markRetracted(input);
  const records = entries.filter(isRecord);
  const findId = ({ paper }: ImportRecord) => finder.find(paper)?.entry.paper?.id;

  for (const merged of mergeDuplicates(
    records.filter(({ retracts }) => retracts === undefined),
    decisions,
    findId,
  )) {
    const outcome = decideEntry(planning, merged);
    outcomes.set(merged.first, outcome);
    for (const duplicate of merged.duplicates) {
      outcomes.set(duplicate.record, describeDuplicate(duplicate, merged, outcome.id));
    }
  }
  for (const record of records) {
    if (record.retracts !== undefined) outcomes.set(record, decideNotice(planning, record));
  }
  const listed = recordFiles([...outcomes.values()], states);
  const vanished = findVanished(entries, listed.files, states, papers, decisions);
  if (listed.hasChanged) plan.isStateChanged = true;

  return {
    ...plan,
    ...{ vanished, states },
    outcomes: entries.map(
      (entry) =>
        outcomes.get(entry) ?? {
          ...{ entry, kind: 'skipped', repairs: [], isRepaired: false },
          ...('reason' in entry && { reason: entry.reason }),
        },
    ),
  };
}
