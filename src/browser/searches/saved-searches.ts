import { isRecord, parseJson } from '../list/saved-list.ts';
import { isSeen } from './seen-papers.ts';

/**
 * Searches that the reader saved. They are stored only in the reader's browser.
 *
 * Shape, version 1, as JSON: `{ "version": 1, "searches": [{ "address": "?q=octree", "name":
 * "octree", "seen": "0gq1x" }] }`, newest last. Key: see `key.ts`.
 *
 * Lifetime: the latest 50, until the reader removes them. `seen` records the papers that the search
 * found when the reader last opened it (`seen-papers.ts`); others are new.
 *
 * Migrations: none yet. Invalid data is parsed as no searches.
 */
export interface SavedSearch {
  /** The query part of the search page's address, as `formatAddress` returns it. */
  readonly address: string;
  /** The query and the names of its filters. */
  readonly name: string;
  /** Undefined until the papers are known. */
  readonly seen?: string | undefined;
}

const VERSION = 1;
const MAX_SEARCHES = 50;
const MAX_LENGTH = 4000;

/** Accepts any text and returns valid searches. */
export function parseSearches(text: string | null): readonly SavedSearch[] {
  const value = parseJson(text);
  if (!isRecord(value) || !Array.isArray(value.searches)) return [];
  const valid = value.searches.filter(isSavedSearch);
  const byAddress = new Map(
    valid.map(({ address, name, seen }) => [address, { address, name, seen }]),
  );
  return [...byAddress.values()].slice(-MAX_SEARCHES);
}

/** Returns undefined if there is nothing to store. */
export function formatSearches(saved: readonly SavedSearch[]): string | undefined {
  return saved.length === 0
    ? undefined
    : JSON.stringify({ version: VERSION, searches: saved.slice(-MAX_SEARCHES) });
}

function isSavedSearch(value: unknown): value is SavedSearch {
  if (!isRecord(value)) return false;
  const { address, name, seen } = value;
  return (
    typeof address === 'string' &&
    address.startsWith('?') &&
    address.length <= MAX_LENGTH &&
    typeof name === 'string' &&
    name.length <= MAX_LENGTH &&
    (seen === undefined || isSeen(seen))
  );
}
