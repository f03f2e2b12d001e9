import type { PaperSource } from '../collection/read-papers.ts';
import type { Paper } from '../collection/schema.ts';
import { decideFields, type Difference, type Prefer } from './decide-fields.ts';
import { createFinder } from './find-existing.ts';
import { makeId } from './id/make-id.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import { createMemory, hashFields, keyOf, type Memory } from './memory.ts';
import { mergeRecords, type Merged } from './merge-records.ts';
import { applyRepairs, proposeRepairs, type Repair } from './repair/propose-repairs.ts';

/** What becomes of one entry of the input. */
export interface Outcome {
  readonly entry: ImportRecord | BrokenEntry;
  readonly kind: Kind;
  /** The paper's id in the collection, where it has one. */
  readonly id?: string;
  readonly reason?: string;
  /** Names of the fields that are filled in or changed. */
  readonly fields?: readonly string[];
  /** Where the collection and the source say different things, and the collection's stands. */
  readonly differences?: readonly Difference[];
  /** What the rules would repair in its abstract. */
  readonly repairs: readonly Repair[];
  /** Whether the collection holds the repaired text, or will after this run. */
  readonly isRepaired: boolean;
  /** Whether the maintainer has to do nothing about it, although it was skipped. */
  readonly isMeant?: boolean;
}

export type Kind = (typeof KINDS)[number];
export const KINDS = ['added', 'updated', 'unchanged', 'merged', 'conflicting', 'skipped'] as const;

export interface Plan {
  /** One for every entry of the input, in its order. */
  readonly outcomes: readonly Outcome[];
  readonly added: readonly Paper[];
  readonly changed: readonly Change[];
  /** The whole memory after the run; it is to be written if `remembers` says so. */
  readonly memory: ReadonlyMap<string, Memory>;
  readonly remembers: boolean;
}

/** A paper that is there and gets other values in some fields. */
export interface Change {
  readonly source: PaperSource;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface PlanOptions {
  /** Whether repairs are to be made, or only shown. */
  readonly repair: boolean;
  /** Whose reading is taken where both have changed. */
  readonly prefer?: Prefer | undefined;
}

/**
 * Decides what becomes of each entry.
 *
 * 1. Entries that are the same paper are merged; the first is decided on, the others say of what.
 * 2. A paper that is there is compared field by field, with what the last import wrote as the third
 *    side: see `decide-fields.ts`.
 * 3. A paper that was imported and that the maintainer has removed since is skipped.
 * 4. A paper without an abstract is skipped, any other added, under a new id.
 *
 * @param existing all papers of the collection, without faults
 */
export function planImport(
  entries: readonly (ImportRecord | BrokenEntry)[],
  existing: readonly PaperSource[],
  remembered: readonly Memory[],
  options: PlanOptions,
): Plan {
  const sources = existing.filter((source) => source.paper !== undefined);
  const finder = createFinder(sources, ({ paper }) => paper ?? { title: '', authors: [] });
  const taken = new Set(
    sources.flatMap(({ paper }) => (paper ? [paper.id, ...paper.aliases] : [])),
  );
  const memory = recall(remembered, sources);
  const gone = findGone(memory, taken, sources);
  const plan = { added: [] as Paper[], changed: [] as Change[], remembers: false };
  const outcomes = new Map<ImportRecord | BrokenEntry, Outcome>();

  for (const merged of mergeRecords(entries.filter(isRecord))) {
    const outcome = decide(merged);
    outcomes.set(merged.first, outcome);
    for (const duplicate of merged.duplicates) {
      outcomes.set(duplicate.record, describeDuplicate(duplicate, merged, outcome.id));
    }
  }

  function decide({ first, record }: Merged): Outcome {
    const repairs = proposeRepairs(record.paper.abstract ?? '');
    const repaired = repairPaper(record, repairs);
    const common = { entry: first, repairs, isRepaired: false };
    const source = finder.find(record.paper)?.entry;
    if (source?.paper) {
      const known = memory.get(source.paper.id);
      const decided = decideFields(source.paper, record.paper, repaired, known, options);
      const { kind, values, differences, isRepaired } = decided;
      if (values.size > 0) plan.changed.push({ source, values });
      const next = { id: source.paper.id, key: keyOf(record.paper), fields: decided.remembered };
      if (JSON.stringify(known) !== JSON.stringify(next)) {
        memory.set(next.id, next);
        plan.remembers = true;
      }
      const fields = [...values.keys()];
      return { ...common, kind, id: source.paper.id, fields, differences, isRepaired };
    }
    const removed = gone.get(keyOf(record.paper));
    if (removed !== undefined && options.prefer !== 'theirs') {
      const reason = `was imported as "${removed}" and has been removed since; --theirs brings it back`;
      return { ...common, kind: 'skipped', reason, isMeant: true };
    }
    const { abstract } = options.repair ? repaired : record.paper;
    if (!abstract) {
      const reason = 'has no abstract; add one, or import it together with a file that has it';
      return { ...common, kind: 'skipped', reason };
    }
    const wanted = record.wantedId;
    const id =
      wanted !== undefined && !taken.has(wanted)
        ? wanted
        : makeId({ ...record.paper, abstract }, taken);
    const paper = { ...record.paper, id, abstract };
    taken.add(id);
    plan.added.push(paper);
    plan.remembers = true;
    memory.set(id, { ...createMemory(paper), fields: hashFields(paper) });
    return { ...common, kind: 'added', id, isRepaired: options.repair };
  }

  return {
    ...plan,
    memory,
    outcomes: entries.map(
      (entry) =>
        outcomes.get(entry) ?? {
          ...{ entry, kind: 'skipped', repairs: [], isRepaired: false },
          ...('reason' in entry && { reason: entry.reason }),
        },
    ),
  };
}

function describeDuplicate(
  { record, by, gave, differs }: Merged['duplicates'][number],
  { first }: Merged,
  id: string | undefined,
): Outcome {
  const more = gave.length > 0 ? `, which it gives ${gave.join(', ')}` : '';
  const less =
    differs.length > 0 ? `; not taken, as the first says otherwise: ${differs.join(', ')}` : '';
  const reason = `the same ${by} as ${first.file}:${first.line}${more}${less}`;
  return {
    entry: record,
    kind: 'merged',
    ...(id && { id }),
    reason,
    repairs: [],
    isRepaired: false,
  };
}

/** What is remembered, under the ids that the papers have now. */
function recall(
  remembered: readonly Memory[],
  sources: readonly PaperSource[],
): Map<string, Memory> {
  const memory = new Map(remembered.map((one) => [one.id, one]));
  const byKey = new Map(remembered.map((one) => [one.key, one]));
  for (const { paper } of sources) {
    if (!paper || memory.has(paper.id)) continue;
    const former =
      paper.aliases.map((alias) => memory.get(alias)).find(Boolean) ?? byKey.get(keyOf(paper));
    if (former) {
      memory.delete(former.id);
      memory.set(paper.id, { ...former, id: paper.id });
    }
  }
  return memory;
}

/** Papers that were imported and are there no more; a collection that was emptied begins anew. */
function findGone(
  memory: Map<string, Memory>,
  taken: ReadonlySet<string>,
  sources: readonly PaperSource[],
): Map<string, string> {
  if (sources.length === 0) memory.clear();
  return new Map(
    [...memory.values()].flatMap(({ id, key }) => (taken.has(id) ? [] : [[key, id] as const])),
  );
}

function repairPaper({ paper }: ImportRecord, repairs: readonly Repair[]): ImportRecord['paper'] {
  return paper.abstract === undefined
    ? paper
    : { ...paper, abstract: applyRepairs(paper.abstract, repairs) };
}
