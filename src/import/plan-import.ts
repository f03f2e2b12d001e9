import type { ZodError } from 'zod';
import type { PaperSource } from '../collection/read-papers.ts';
import { paperRecordSchema, type Paper } from '../collection/schema.ts';
import { formatNote } from './accept-field.ts';
import { createRegistry } from './create-registry.ts';
import { decideFields, type Difference, type Prefer } from './decide-fields.ts';
import { createFinder } from './find-existing.ts';
import { makeId } from './id/make-id.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import { createMemory, hashFields, keyOf, type Memory } from './memory.ts';
import { withFields } from './paper-fields.ts';
import { mergeRecords, type Merged } from './merge-records.ts';
import { applyRepairs, proposeRepairs, type Repair } from '../abstract/repair/propose-repairs.ts';

/** `readme.md` would take the place of a `README.md` where file names have no case. */
const UNSAFE_IDS = ['readme'];

/** What becomes of one entry of the input. */
export interface Outcome {
  readonly entry: ImportRecord | BrokenEntry;
  readonly kind: Kind;
  /** The paper's id in the collection, where it has one. */
  readonly id?: string;
  readonly reason?: string;
  /** What of the entry the collection has no room for, beside the notes on the entry itself. */
  readonly notes?: readonly string[];
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
  /** Ids of the topics of the collection. */
  readonly topics: ReadonlySet<string>;
  /** Ids of papers that have been withdrawn, which no new paper gets. */
  readonly withdrawn: readonly string[];
}

/**
 * Decides what becomes of each entry.
 *
 * 1. Entries that are the same paper are merged; the first is decided on, the others say of what.
 * 2. A paper that is there is compared field by field, with what the last import wrote as the third
 *    side: see `decide-fields.ts`.
 * 3. A paper that was imported and that the maintainer has removed since is skipped.
 * 4. A paper without an abstract is skipped, any other added, under a new id.
 * 5. Keys that another paper has and topics that do not exist are left out; see `create-registry.ts`.
 * 6. Whatever the schema of a paper still refuses is skipped.
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
  const papers = sources.flatMap(({ paper }) => paper ?? []);
  const registry = createRegistry(papers, [...options.withdrawn, ...UNSAFE_IDS], options.topics);
  const memory = recall(remembered, sources);
  const gone = findGone(memory, papers);
  const plan = { added: [] as Paper[], changed: [] as Change[], remembers: false };
  const outcomes = new Map<ImportRecord | BrokenEntry, Outcome>();

  for (const merged of mergeRecords(entries.filter(isRecord))) {
    const outcome = decide(merged);
    outcomes.set(merged.first, outcome);
    for (const duplicate of merged.duplicates) {
      outcomes.set(duplicate.record, describeDuplicate(duplicate, merged, outcome.id));
    }
  }

  function decide({ first, record: merged }: Merged): Outcome {
    const source = finder.find(merged.paper)?.entry;
    const here = source?.paper;
    const { wantedId } = merged;
    const isWantedFree = wantedId !== undefined && registry.isFree(wantedId);
    const own = registry.restrict(merged.paper, here?.id ?? (isWantedFree ? wantedId : undefined));
    const record = { ...merged, paper: own.paper };
    const repairs = proposeRepairs(record.paper.abstract ?? '');
    const repaired = repairPaper(record, repairs);
    const common = { entry: first, repairs, isRepaired: false, notes: own.notes };
    if (source && here) {
      const known = memory.get(here.id);
      const decided = decideFields(here, record.paper, repaired, known, options);
      const { kind, values, differences, isRepaired } = decided;
      if (values.size > 0) {
        const changed = paperRecordSchema.safeParse(withFields(here, values));
        if (!changed.success)
          return { ...common, kind: 'skipped', reason: describe(changed.error) };
        registry.add(changed.data);
        plan.changed.push({ source, values });
      }
      const next = { id: here.id, key: keyOf(record.paper), fields: decided.remembered };
      if (JSON.stringify(known) !== JSON.stringify(next)) {
        memory.set(next.id, next);
        plan.remembers = true;
      }
      const fields = [...values.keys()];
      return { ...common, kind, id: here.id, fields, differences, isRepaired };
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
    const isFree = (id: string): boolean =>
      registry.isFree(id) && !record.paper.aliases.includes(id);
    const id = isWantedFree ? wantedId : makeId({ ...record.paper, abstract }, isFree);
    const added = paperRecordSchema.safeParse({ ...record.paper, id, abstract });
    if (!added.success) return { ...common, kind: 'skipped', reason: describe(added.error) };
    const paper = added.data;
    registry.add(paper);
    plan.added.push(paper);
    plan.remembers = true;
    memory.set(id, { ...createMemory(paper), fields: hashFields(paper) });
    const renamed =
      wantedId === undefined || wantedId === id ? [] : [`id: "${wantedId}" is taken; left out`];
    const notes = [...own.notes, ...renamed];
    return { ...common, kind: 'added', id, notes, isRepaired: options.repair };
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

function describe({ issues: [issue] }: ZodError): string {
  const place = issue?.path.join('.') ?? '';
  return `cannot be a paper: ${place}: ${formatNote(issue?.message ?? 'is not legal')}`;
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
function findGone(memory: Map<string, Memory>, papers: readonly Paper[]): Map<string, string> {
  const taken = new Set(papers.flatMap(({ id, aliases }) => [id, ...aliases]));
  if (papers.length === 0) memory.clear();
  return new Map(
    [...memory.values()].flatMap(({ id, key }) => (taken.has(id) ? [] : [[key, id] as const])),
  );
}

function repairPaper({ paper }: ImportRecord, repairs: readonly Repair[]): ImportRecord['paper'] {
  return paper.abstract === undefined
    ? paper
    : { ...paper, abstract: applyRepairs(paper.abstract, repairs) };
}
