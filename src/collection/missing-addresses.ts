import type { Fault } from './faults.ts';
import type { ParsedMoved } from './moved-file.ts';
import { suggestNearest } from './nearest.ts';
import { RESERVED_PAGES, RESERVED_TOPICS } from './reserved-names.ts';
import type { Published } from './published-file.ts';
import type { PaperSource } from './read-papers.ts';
import { isPaperId } from './syntax.ts';

/** Addresses of a collection, without leading and trailing slashes: `papers/x-pool`. */
export interface Addresses {
  readonly current: ReadonlySet<string>;
  /** Maps the former addresses of papers to their current ones. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Lists the addresses of a collection. Papers with faults are included, or their addresses would be
 * reported as missing as well.
 *
 * @param prose addresses of topics, lists and pages
 */
export function listAddresses(
  sources: readonly PaperSource[],
  prose: readonly string[],
): Addresses {
  const papers = sources.flatMap(({ keys }) => (keys.id === undefined ? [] : `papers/${keys.id}`));
  const aliases = sources.flatMap(({ keys }) =>
    keys.aliases.map((alias) => [`papers/${alias}`, `papers/${keys.id}`] as const),
  );
  return { current: new Set([...papers, ...prose]), aliases: new Map(aliases) };
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
    const report = (message: string): Fault[] => [{ file: moved.file, line, message }];
    const isDuplicate = movedFrom.has(from);
    movedFrom.add(from);
    if (isDuplicate) return report(`"${from}" is listed twice; remove one line`);
    if (current.has(from) || aliases.has(from) || isReserved(from)) {
      return report(`"${from}" is in use; remove the line, or the page at this address`);
    }
    if (to === undefined || current.has(to)) return [];
    const advice = suggestNearest(to, current, 'use an address that exists');
    return report(`"${from}" leads to "${to}", which does not exist; ${advice}`);
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
  const details = section === 'papers' ? ' | TITLE | AUTHORS | REASON' : '';
  return `"${path}" was published and would disappear; ${renamed}; if it was withdrawn, add "${path}${details}" to moved.txt`;
}
