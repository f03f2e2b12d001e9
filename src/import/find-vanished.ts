import { basename } from 'node:path';
import type { Paper } from '../collection/schema.ts';
import type { Decisions } from './decide-pairs.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import type { PaperState } from './import-state.ts';
import { STANDARD_INPUT_NAME } from './input/open-input.ts';

/** A paper that a file contained at an earlier import but no longer contains. */
export interface Vanished {
  readonly id: string;
  /** Name of the file, without folder. */
  readonly file: string;
}

/**
 * Records in the states which files contain which papers.
 *
 * @returns the ids of the papers in each file of this import
 */
export function recordFiles(
  outcomes: readonly { readonly entry: ImportRecord | BrokenEntry; readonly id?: string }[],
  states: Map<string, PaperState>,
): { readonly files: ReadonlyMap<string, ReadonlySet<string>>; readonly hasChanged: boolean } {
  const files = new Map<string, Set<string>>();
  let hasChanged = false;
  for (const { entry, id } of outcomes) {
    if (id === undefined || entry.file === STANDARD_INPUT_NAME) continue;
    const file = basename(entry.file);
    files.set(file, (files.get(file) ?? new Set()).add(id));
    const state = states.get(id);
    if (!state || state.from?.includes(file)) continue;
    states.set(id, { ...state, from: [...(state.from ?? []), file].sort() });
    hasChanged = true;
  }
  return { files, hasChanged };
}

/**
 * Finds papers that a file of this import contained before and no longer does. Files that lack most
 * of their former papers are another excerpt, such as the latest papers of a feed, and are left
 * out; so are papers that are marked as retracted or withdrawn, and those that the maintainer
 * keeps.
 */
export function findVanished(
  entries: readonly (ImportRecord | BrokenEntry)[],
  files: ReadonlyMap<string, ReadonlySet<string>>,
  states: ReadonlyMap<string, PaperState>,
  papers: readonly Paper[],
  decisions: Decisions,
): Vanished[] {
  const unreadable = new Set(
    entries.flatMap((entry) => (isRecord(entry) ? [] : (entry.label ?? []))),
  );
  return [...files].flatMap(([file, listed]) => {
    const former = papers.filter(({ id }) => states.get(id)?.from?.includes(file));
    const missing = former.filter(({ id }) => !listed.has(id));
    if (missing.length > former.length / 2) return [];
    return missing.flatMap(({ id, retracted, withdrawn, citekey }) => {
      const isExplained = retracted !== undefined || withdrawn !== undefined;
      if (isExplained || decisions.isKept(id) || unreadable.has(citekey ?? '')) return [];
      return [{ id, file }];
    });
  });
}
