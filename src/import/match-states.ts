import type { PaperSource } from '../collection/read-papers.ts';
import type { Paper } from '../collection/schema.ts';
import { identityKey, type PaperState } from './import-state.ts';

/** Maps the recorded states to the current ids of their papers. */
export function matchStates(
  previous: readonly PaperState[],
  sources: readonly PaperSource[],
): Map<string, PaperState> {
  const states = new Map(previous.map((state) => [state.id, state]));
  const byKey = new Map(previous.map((state) => [state.key, state]));
  for (const { paper } of sources) {
    if (!paper || states.has(paper.id)) continue;
    const former =
      paper.aliases.map((alias) => states.get(alias)).find(Boolean) ??
      byKey.get(identityKey(paper));
    if (former) {
      states.delete(former.id);
      states.set(paper.id, { ...former, id: paper.id });
    }
  }
  return states;
}

/**
 * Finds papers that were imported and removed since: their ids by {@link identityKey}. If the
 * collection is empty, all states are cleared, so that everything can be imported again.
 */
export function findRemoved(
  states: Map<string, PaperState>,
  papers: readonly Paper[],
): Map<string, string> {
  const taken = new Set(papers.flatMap(({ id, aliases }) => [id, ...aliases]));
  if (papers.length === 0) states.clear();
  return new Map(
    [...states.values()].flatMap(({ id, key }) => (taken.has(id) ? [] : [[key, id] as const])),
  );
}
