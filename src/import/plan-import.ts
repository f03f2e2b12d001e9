import type { ZodError } from 'zod';
import type { PaperSource } from '../collection/read-papers.ts';
import { paperSchemas, type Paper, type PaperSchemas } from '../collection/schema.ts';
import type { Decision } from '../collection/decisions-file.ts';
import { formatNote } from './field-validator.ts';
import { describeNotice, markRetracted } from './retraction-notices.ts';
import { findVanished, recordFiles, type Vanished } from './find-vanished.ts';
import { createDecisions } from './decide-pairs.ts';
import { createRegistry } from './create-registry.ts';
import { decideFields, type Difference, type Prefer } from './decide-fields.ts';
import { createFinder } from './find-existing.ts';
import { makeId } from './id/make-id.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import {
  createPaperState,
  hashFields,
  hashValue,
  identityKey,
  type PaperState,
} from './import-state.ts';
import { withFields } from './paper-fields.ts';
import {
  describeDuplicate,
  describeQuestion,
  describeVersion,
  limitToVersion,
} from './paper-version.ts';
import { findRemoved, matchStates } from './match-states.ts';
import { mergeDuplicates, type Merged } from './merge-records.ts';
import { applyRepairs, proposeRepairs, type Repair } from '../abstract/repair/propose-repairs.ts';

/** `readme.md` would overwrite a `README.md` on case-insensitive file systems. */
const UNSAFE_IDS = ['readme'];

/** The result for one entry of the input. */
export interface Outcome {
  readonly entry: ImportRecord | BrokenEntry;
  readonly kind: Kind;
  /** The paper's id in the collection, if it has one. */
  readonly id?: string;
  readonly reason?: string;
  /** Values that the collection cannot accept, in addition to the notes of the entry. */
  readonly notes?: readonly string[];
  /** Names of the added and changed fields. */
  readonly fields?: readonly string[];
  /** Fields that differ and keep the value of the collection. */
  readonly differences?: readonly Difference[];
  /** Proposed repairs of its abstract. */
  readonly repairs: readonly Repair[];
  /** Whether the collection has the repaired text, or will have it after this run. */
  readonly isRepaired: boolean;
  /** Whether a skipped entry needs no action. */
  readonly isExpected?: boolean;
  /** Whether the maintainer must decide before it is imported; `reason` says what. */
  readonly isQuestion?: boolean;
}

export type Kind = (typeof KINDS)[number];
export const KINDS = ['added', 'updated', 'unchanged', 'merged', 'conflicting', 'skipped'] as const;

export interface Plan {
  /** One for every entry of the input, in its order. */
  readonly outcomes: readonly Outcome[];
  readonly added: readonly Paper[];
  readonly changed: readonly Change[];
  /** Papers that files of this import contained before and no longer do. */
  readonly vanished: readonly Vanished[];
  /** The import state of all papers after this run, by id. */
  readonly states: ReadonlyMap<string, PaperState>;
  /** Whether `states` must be written. */
  readonly isStateChanged: boolean;
}

/** Changed fields of an existing paper. */
export interface Change {
  readonly source: PaperSource;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface PlanOptions {
  /** Whether repairs are applied or only shown. */
  readonly repair: boolean;
  /** Which value is used if both have changed. */
  readonly prefer?: Prefer | undefined;
  /** Ids of the topics of the collection. */
  readonly topics: ReadonlySet<string>;
  /** Ids of withdrawn papers, which are not reused. */
  readonly withdrawn: readonly string[];
  /** The date that new papers get as `added`. */
  readonly today?: string;
  /** With the fields of the site. */
  readonly schemas?: PaperSchemas;
  /** The maintainer's decisions on pairs of papers. */
  readonly decisions?: readonly Decision[];
}

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
  const schema = (options.schemas ?? paperSchemas).record;
  const sources = existing.filter((source) => source.paper !== undefined);
  const decisions = createDecisions(options.decisions ?? []);
  const finder = createFinder(
    sources,
    ({ paper }) => paper ?? { title: '', authors: [] },
    decisions,
  );
  const papers = sources.flatMap(({ paper }) => paper ?? []);
  const registry = createRegistry(papers, [...options.withdrawn, ...UNSAFE_IDS], options.topics);
  const states = matchStates(previous, sources);
  const removedIds = findRemoved(states, papers);
  const plan = { added: [] as Paper[], changed: [] as Change[], isStateChanged: false };
  const outcomes = new Map<ImportRecord | BrokenEntry, Outcome>();
  const entries = markRetracted(input);
  const records = entries.filter(isRecord);
  const findId = ({ paper }: ImportRecord) => finder.find(paper)?.entry.paper?.id;

  for (const merged of mergeDuplicates(
    records.filter(({ retracts }) => retracts === undefined),
    decisions,
    findId,
  )) {
    const outcome = decide(merged);
    outcomes.set(merged.first, outcome);
    for (const duplicate of merged.duplicates) {
      outcomes.set(duplicate.record, describeDuplicate(duplicate, merged, outcome.id));
    }
  }
  for (const record of records) {
    if (record.retracts !== undefined) outcomes.set(record, decideNotice(record));
  }
  const listed = recordFiles([...outcomes.values()], states);
  const vanished = findVanished(entries, listed.files, states, papers, decisions);
  if (listed.hasChanged) plan.isStateChanged = true;

  function decideNotice(notice: ImportRecord): Outcome {
    const { retracts: doi = '', paper } = notice;
    const common = { entry: notice, repairs: [], isRepaired: false } as const;
    const source = finder.find({ title: '', authors: [], doi })?.entry;
    const here = source?.paper;
    if (!source || !here) {
      const added = plan.added.find((other) => other.doi?.toLowerCase() === doi.toLowerCase());
      return added
        ? { ...common, kind: 'merged', id: added.id, reason: `retracts "${added.id}"` }
        : {
            ...{ ...common, kind: 'skipped', isExpected: true },
            reason: `is the notice that retracts ${doi}, which is not in the collection`,
          };
    }
    const reason = `retracts "${here.id}"`;
    if (here.retracted !== undefined) return { ...common, kind: 'unchanged', id: here.id, reason };
    const retracted = describeNotice(paper);
    plan.changed.push({ source, values: new Map([['retracted', retracted]]) });
    const state = states.get(here.id);
    if (state) {
      const fields = { ...state.fields, retracted: hashValue(retracted) };
      states.set(here.id, { ...state, fields });
      plan.isStateChanged = true;
    }
    return { ...common, kind: 'updated', id: here.id, fields: ['retracted'], reason };
  }

  function decide({ first, record: merged, similar }: Merged): Outcome {
    const match = finder.find(merged.paper);
    const source = match?.entry;
    const here = source?.paper;
    const { requestedId } = merged;
    const isRequestedIdFree = requestedId !== undefined && registry.isFree(requestedId);
    const restricted = registry.restrict(
      merged.paper,
      here?.id ?? (isRequestedIdFree ? requestedId : undefined),
    );
    const record = { ...merged, paper: restricted.paper };
    const repairs = proposeRepairs(record.paper.abstract ?? '');
    const repaired = repairPaper(record, repairs);
    const common = { entry: first, repairs, isRepaired: false, notes: restricted.notes };
    if (source && here) {
      const lastState = states.get(here.id);
      const [wanted, wantedRepaired] = [record.paper, repaired].map((paper) =>
        limitToVersion(paper, here, match.version),
      );
      const decision = decideFields(
        here,
        wanted ?? record.paper,
        wantedRepaired ?? repaired,
        lastState,
        options,
      );
      const { kind, values, differences, isRepaired } = decision;
      if (values.size > 0) {
        // Files beside the paper are not fields of it.
        const { files: _, ...fields } = withFields(here, values);
        const changed = schema.safeParse(fields);
        if (!changed.success)
          return { ...common, kind: 'skipped', reason: describe(changed.error) };
        registry.add(changed.data);
        plan.changed.push({ source, values });
      }
      const key = match.version === 'decided' ? lastState?.key : undefined;
      const next = {
        ...{ ...lastState, id: here.id, key: key ?? identityKey(record.paper) },
        fields: decision.hashes,
      };
      if (JSON.stringify(lastState) !== JSON.stringify(next)) {
        states.set(next.id, next);
        plan.isStateChanged = true;
      }
      const fields = [...values.keys()];
      const version = describeVersion(match.version, here.id);
      return {
        ...common,
        kind,
        id: here.id,
        fields,
        differences,
        isRepaired,
        ...(version && { reason: version }),
      };
    }
    const removed = removedIds.get(identityKey(record.paper));
    if (removed !== undefined && options.prefer !== 'theirs') {
      const reason = `was imported as "${removed}" and removed since; --theirs restores it`;
      return { ...common, kind: 'skipped', reason, isExpected: true };
    }
    const { abstract } = options.repair ? repaired : record.paper;
    if (!abstract) {
      const isWithdrawn = record.paper.withdrawn !== undefined;
      const reason = isWithdrawn
        ? 'was withdrawn by its source and has no abstract'
        : first.paper.type === 'book'
          ? 'is a book or a volume without an abstract'
          : 'has no abstract; add one, or import it together with a file that has it';
      const isExpected = isWithdrawn || first.paper.type === 'book';
      return { ...common, kind: 'skipped', reason, ...(isExpected && { isExpected }) };
    }
    const alike = similar ? outcomes.get(similar)?.id : finder.findUncertain(record.paper)?.keys.id;
    if (alike !== undefined && !isRequestedIdFree) {
      const reason = describeQuestion(alike, record.paper);
      return { ...common, kind: 'skipped', reason, isQuestion: true };
    }
    const isFree = (id: string): boolean =>
      registry.isFree(id) && !record.paper.aliases.includes(id);
    const id = isRequestedIdFree ? requestedId : makeId({ ...record.paper, abstract }, isFree);
    const added = schema.safeParse({
      ...(options.today && { added: options.today }),
      ...record.paper,
      id,
      abstract,
    });
    if (!added.success) return { ...common, kind: 'skipped', reason: describe(added.error) };
    const paper = added.data;
    registry.add(paper);
    plan.added.push(paper);
    plan.isStateChanged = true;
    states.set(id, { ...createPaperState(paper), fields: hashFields(paper) });
    const renamed =
      requestedId === undefined || requestedId === id
        ? []
        : [`id: "${requestedId}" is taken; "${id}" is used instead`];
    const notes = [...restricted.notes, ...renamed];
    return { ...common, kind: 'added', id, notes, isRepaired: options.repair };
  }

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

function describe({ issues: [issue] }: ZodError): string {
  const place = issue?.path.join('.') ?? '';
  return `is not a valid paper: ${place}: ${formatNote(issue?.message ?? 'is invalid')}`;
}

function repairPaper({ paper }: ImportRecord, repairs: readonly Repair[]): ImportRecord['paper'] {
  return paper.abstract === undefined
    ? paper
    : { ...paper, abstract: applyRepairs(paper.abstract, repairs) };
}
