import type { Fault } from './faults.ts';
import type { ParsedMoved } from './moved-file.ts';
import { nearest } from './nearest.ts';
import { RESERVED_PAGES, RESERVED_TOPICS } from './reserved-names.ts';
import { isPaperId } from './schema.ts';
import type { Published } from './published-file.ts';

/** Addresses of a collection, without leading and trailing slashes: `papers/x-pool`. */
export interface Addresses {
  readonly current: ReadonlySet<string>;
  /** Former addresses of papers. */
  readonly aliases: ReadonlySet<string>;
}

/**
 * Compares the published addresses with the current ones. Finds:
 *
 * 1. published addresses that no longer exist;
 * 2. lines of `moved.txt` for an address that is in use, or listed twice;
 * 3. lines of `moved.txt` with a new address that does not exist.
 */
export function findMissingAddresses(
  { current, aliases }: Addresses,
  published: Published,
  moved: ParsedMoved,
): Fault[] {
  const movedFrom = new Set<string>();
  const invalidMoves = moved.entries.flatMap(({ from, to, line }): Fault[] => {
    const place = { file: moved.file, line };
    const isDuplicate = movedFrom.has(from);
    movedFrom.add(from);
    if (isDuplicate) return [{ ...place, message: `"${from}" is listed twice; remove one line` }];
    if (current.has(from) || aliases.has(from) || isReserved(from)) {
      return [
        { ...place, message: `"${from}" is in use; remove the line, or the page at this address` },
      ];
    }
    if (to !== undefined && !current.has(to)) {
      const closest = nearest(to, current);
      const advice = closest ? `did you mean "${closest}"?` : 'use an address that exists';
      return [{ ...place, message: `"${from}" leads to "${to}", which does not exist; ${advice}` }];
    }
    return [];
  });
  const missing = published.addresses.flatMap(({ path, line }): Fault[] => {
    if (current.has(path) || aliases.has(path) || movedFrom.has(path)) return [];
    return [{ file: published.file, line, message: describe(path) }];
  });
  return [...missing, ...invalidMoves];
}

/** Whether the site generates a page at this address. */
function isReserved(path: string): boolean {
  return RESERVED_PAGES.has(path) || RESERVED_TOPICS.has(/^topics\/(.*)$/.exec(path)?.[1] ?? '');
}

function describe(path: string): string {
  const [section, id] = path.split('/');
  const renamed =
    section === 'papers' && id !== undefined && isPaperId(id)
      ? `if the paper has a new id, add "aliases: [${id}]" to it`
      : `if it has a new address, add "${path} -> NEW" to moved.txt`;
  const about = section === 'papers' ? ' | TITLE | AUTHORS | REASON' : '';
  return `"${path}" was published and would disappear; ${renamed}; if it was withdrawn, add "${path}${about}" to moved.txt`;
}
