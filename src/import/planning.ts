import type { PaperSource } from '../collection/read-papers.ts';
import { paperSchemas, type Paper } from '../collection/schema.ts';
import { createRegistry } from './create-registry.ts';
import { createDecisions } from './decide-pairs.ts';
import { createFinder } from './find-existing.ts';
import type { Change, Outcome, PlanOptions } from './import-plan.ts';
import type { BrokenEntry, ImportRecord } from './import-record.ts';
import type { PaperState } from './import-state.ts';
import { findRemoved, matchStates } from './match-states.ts';

/** `readme.md` would overwrite a `README.md` on case-insensitive file systems. */
const UNSAFE_IDS = ['readme'];

/**
 * Shared state of the decisions about all entries, which add to `plan`, `states` and `outcomes`.
 */
export type Planning = ReturnType<typeof startPlanning>;

/**
 * @param existing all papers of the collection, without errors
 * @param previous the state that earlier imports recorded
 */
export function startPlanning(
  existing: readonly PaperSource[],
  previous: readonly PaperState[],
  options: PlanOptions,
) {
  const sources = existing.filter((source) => source.paper !== undefined);
  const papers = sources.flatMap(({ paper }) => paper ?? []);
  const decisions = createDecisions(options.decisions ?? []);
  const states = matchStates(previous, sources);
  return {
    options,
    schema: (options.schemas ?? paperSchemas).record,
    papers,
    decisions,
    finder: createFinder(sources, ({ paper }) => paper ?? { title: '', authors: [] }, decisions),
    registry: createRegistry(papers, [...options.withdrawn, ...UNSAFE_IDS], options.topics),
    states,
    removedIds: findRemoved(states, papers),
    plan: { added: [] as Paper[], changed: [] as Change[], isStateChanged: false },
    outcomes: new Map<ImportRecord | BrokenEntry, Outcome>(),
  };
}
