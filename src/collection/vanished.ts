import type { Fault } from './faults.ts';
import type { ParsedMoved } from './moved-file.ts';
import { nearest } from './nearest.ts';
import { RESERVED_PAGES, RESERVED_TOPICS } from './reserved-names.ts';
import { isPaperId } from './schema.ts';
import type { Published } from './published-file.ts';

/** Addresses of a collection, each without slashes at its ends: `papers/x-pool`. */
export interface Addresses {
  readonly current: ReadonlySet<string>;
  /** Former addresses that lead on, by a paper's `aliases`. */
  readonly aliases: ReadonlySet<string>;
}

/**
 * What is wrong between the addresses that were published and those that there are:
 *
 * 1. a published address that nothing answers to any more;
 * 2. a line of `moved.txt` for an address that is still in use, or that stands there twice;
 * 3. a line of `moved.txt` that leads nowhere.
 */
export function findVanished(
  { current, aliases }: Addresses,
  published: Published,
  moved: ParsedMoved,
): Fault[] {
  const movedFrom = new Set<string>();
  const wrongMoves = moved.entries.flatMap(({ from, to, line }): Fault[] => {
    const place = { file: moved.file, line };
    const isTwice = movedFrom.has(from);
    movedFrom.add(from);
    if (isTwice) return [{ ...place, message: `"${from}" stands here twice; remove one` }];
    if (current.has(from) || aliases.has(from) || isReserved(from)) {
      return [
        { ...place, message: `"${from}" is in use; remove the line, or what has its address` },
      ];
    }
    if (to !== undefined && !current.has(to)) {
      const meant = nearest(to, current);
      const advice = meant ? `did you mean "${meant}"?` : 'name an address that exists';
      return [{ ...place, message: `"${from}" leads to "${to}", which does not exist; ${advice}` }];
    }
    return [];
  });
  const vanished = published.addresses.flatMap(({ path, line }): Fault[] => {
    if (current.has(path) || aliases.has(path) || movedFrom.has(path)) return [];
    return [{ file: published.file, line, message: describe(path) }];
  });
  return [...vanished, ...wrongMoves];
}

/** Whether the site itself has a page there. */
function isReserved(path: string): boolean {
  return RESERVED_PAGES.has(path) || RESERVED_TOPICS.has(/^topics\/(.*)$/.exec(path)?.[1] ?? '');
}

function describe(path: string): string {
  const [section, id] = path.split('/');
  const renamed =
    section === 'papers' && id !== undefined && isPaperId(id)
      ? `if the paper has another id now, write "aliases: [${id}]" into it`
      : `if it has another address now, write "${path} -> NEW" into moved.txt`;
  return `"${path}" was published and would vanish; ${renamed}; if it was withdrawn on purpose, write "${path}" into moved.txt`;
}
