import { isId } from '../list/saved-list.ts';

/** Maximum number of papers that are readable side by side. */
export const MAX_COMPARED = 4;

/** Short names of the papers, used where titles would be too long. */
export const LETTERS = 'ABCD';

/** The papers to compare, as parsed from an address. */
export interface ComparedIds {
  /** Unique ids in their order, at most `MAX_COMPARED`. */
  readonly ids: readonly string[];
  /** Ids that were repeated. */
  readonly repeated: readonly string[];
  /** Ids beyond the first `MAX_COMPARED`. */
  readonly surplus: readonly string[];
  /** Values that are not ids. */
  readonly invalid: readonly string[];
}

/**
 * Accepts any query, such as `?papers=x-pool,monge-gap`, or `?papers=x-pool&with=monge-gap` from
 * the form of the page.
 */
export function parseCompared(search: string): ComparedIds {
  const params = new URLSearchParams(search);
  const names = [...params.getAll('papers'), ...params.getAll('with')]
    .join()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name);
  const legal = names.filter(isId);
  const ids = [...new Set(legal)];
  return {
    ids: ids.slice(0, MAX_COMPARED),
    repeated: [...new Set(legal.filter((id, at) => legal.indexOf(id) < at))],
    surplus: ids.slice(MAX_COMPARED),
    invalid: [...new Set(names.filter((name) => !isId(name)))],
  };
}

/** The inverse of `parseCompared`: the query of the page's address. */
export function formatCompared(ids: readonly string[]): string {
  return ids.length > 0 ? `?papers=${ids.join()}` : '';
}
