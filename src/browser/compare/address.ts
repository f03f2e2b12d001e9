import { isId } from '../list/saved-list.ts';

/** More papers are too narrow to read beside each other. */
export const MOST_COMPARED = 4;

/** What an address asks to be compared. */
export interface Asked {
  /** Ids in their order, each once, as many as can be compared. */
  readonly ids: readonly string[];
  /** Those that stood there again. */
  readonly twice: readonly string[];
  /** Those beyond the most that can be compared. */
  readonly beyond: readonly string[];
  /** What is no id at all. */
  readonly illegal: readonly string[];
}

/** Total: any query in, `?papers=x-pool,monge-gap` or `?papers=x-pool&papers=monge-gap`. */
export function parseCompared(search: string): Asked {
  const names = new URLSearchParams(search)
    .getAll('papers')
    .join()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name);
  const legal = names.filter(isId);
  const ids = [...new Set(legal)];
  return {
    ids: ids.slice(0, MOST_COMPARED),
    twice: [...new Set(legal.filter((id, at) => legal.indexOf(id) < at))],
    beyond: ids.slice(MOST_COMPARED),
    illegal: [...new Set(names.filter((name) => !isId(name)))],
  };
}

/** The inverse: what follows the address of the page. */
export function formatCompared(ids: readonly string[]): string {
  return ids.length > 0 ? `?papers=${ids.join()}` : '';
}
