import type { ZodError } from 'zod';
import { applyRepairs, proposeRepairs, type Repair } from '../abstract/repair/propose-repairs.ts';
import type { PaperSource } from '../collection/read-papers.ts';
import type { Paper } from '../collection/schema.ts';
import { decideFields } from './decide-fields.ts';
import { formatNote } from './field-validator.ts';
import type { Match } from './find-existing.ts';
import { makeId } from './id/make-id.ts';
import type { Outcome } from './import-plan.ts';
import type { RecordPaper } from './import-record.ts';
import { createPaperState, hashFields, identityKey } from './import-state.ts';
import type { MergedRecord } from './merge-records.ts';
import { withFields } from './paper-fields.ts';
import { describeQuestion, describeVersion, limitToVersion, losesDoi } from './paper-version.ts';
import type { Planning } from './planning.ts';

/** An entry with the data for its decision. */
interface Candidate {
  readonly paper: RecordPaper;
  readonly repaired: RecordPaper;
  /** The id that the entry requests, if a new paper can have it. */
  readonly freeId: string | undefined;
  readonly common: Omit<Outcome, 'kind'> & { readonly notes: readonly string[] };
}

/** Decides what to do with an entry; see `plan-import.ts`. */
export function decideEntry(planning: Planning, merged: MergedRecord): Outcome {
  const { finder, registry } = planning;
  const { requestedId } = merged.record;
  const match = finder.find(merged.record.paper);
  const here = match?.entry.paper;
  const freeId =
    requestedId !== undefined && registry.isFree(requestedId) ? requestedId : undefined;
  const { paper, notes } = registry.restrict(merged.record.paper, here?.id ?? freeId);
  const repairs = proposeRepairs(paper.abstract ?? '');
  const candidate: Candidate = {
    paper,
    repaired: repairPaper(paper, repairs),
    freeId,
    common: { entry: merged.first, repairs, isRepaired: false, notes },
  };
  return match && here
    ? decideExisting(planning, candidate, match, here)
    : decideNew(planning, candidate, merged);
}

function decideExisting(
  { schema, registry, states, plan, options }: Planning,
  { paper, repaired, common }: Candidate,
  { entry: source, version }: Match<PaperSource>,
  here: Paper,
): Outcome {
  const lastState = states.get(here.id);
  const decision = decideFields(
    here,
    limitToVersion(paper, here, version),
    limitToVersion(repaired, here, version),
    lastState,
    options,
  );
  const { kind, differences, isRepaired } = decision;
  const values = new Map(decision.values);
  if (kind === 'updated' && losesDoi(paper, here, version)) values.set('doi', undefined);
  if (values.size > 0) {
    // Files next to the paper are not fields of it.
    const { files: _, ...fields } = withFields(here, values);
    const changed = schema.safeParse(fields);
    if (!changed.success) return { ...common, kind: 'skipped', reason: describe(changed.error) };
    registry.add(changed.data);
    plan.changed.push({ source, values });
  }
  const key = version === 'decided' ? lastState?.key : undefined;
  const next = {
    ...{ ...lastState, id: here.id, key: key ?? identityKey(paper) },
    fields: decision.hashes,
  };
  if (JSON.stringify(lastState) !== JSON.stringify(next)) {
    states.set(next.id, next);
    plan.isStateChanged = true;
  }
  const reason = describeVersion(version, here.id);
  return {
    ...common,
    kind,
    id: here.id,
    fields: [...values.keys()],
    differences,
    isRepaired,
    ...(reason && { reason }),
  };
}

function decideNew(
  { schema, finder, registry, states, removedIds, plan, options, outcomes }: Planning,
  { paper: wanted, repaired, freeId, common }: Candidate,
  { first, record: { requestedId }, similar }: MergedRecord,
): Outcome {
  const removed = removedIds.get(identityKey(wanted));
  if (removed !== undefined && options.prefer !== 'theirs') {
    const reason = `was imported as "${removed}" and removed since; --theirs restores it`;
    return { ...common, kind: 'skipped', reason, isExpected: true };
  }
  const { abstract } = options.repair ? repaired : wanted;
  if (!abstract) {
    const isWithdrawn = wanted.withdrawn !== undefined;
    const reason = isWithdrawn
      ? 'was withdrawn by its source and has no abstract'
      : first.paper.type === 'book'
        ? 'is a book or a volume without an abstract'
        : 'has no abstract; add one, or import it together with a file that has it';
    const isExpected = isWithdrawn || first.paper.type === 'book';
    return { ...common, kind: 'skipped', reason, ...(isExpected && { isExpected }) };
  }
  const alike = similar ? outcomes.get(similar)?.id : finder.findUncertain(wanted)?.keys.id;
  if (alike !== undefined && freeId === undefined) {
    const reason = describeQuestion(alike, wanted);
    return { ...common, kind: 'skipped', reason, isQuestion: true };
  }
  const isFree = (id: string): boolean => registry.isFree(id) && !wanted.aliases.includes(id);
  const id = freeId ?? makeId({ ...wanted, abstract }, isFree, options.ids);
  const added = schema.safeParse({
    ...(options.today && { added: options.today }),
    ...wanted,
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
      : [`id: "${requestedId}" is already in use; "${id}" is used instead`];
  const notes = [...common.notes, ...renamed];
  return { ...common, kind: 'added', id, notes, isRepaired: options.repair };
}

function describe({ issues: [issue] }: ZodError): string {
  const place = issue?.path.join('.') ?? '';
  return `is not a valid paper: ${place}: ${formatNote(issue?.message ?? 'is invalid')}`;
}

function repairPaper(paper: RecordPaper, repairs: readonly Repair[]): RecordPaper {
  return paper.abstract === undefined
    ? paper
    : { ...paper, abstract: applyRepairs(paper.abstract, repairs) };
}
