import type { Addresses } from './missing-addresses.ts';
import type { PaperSource } from './read-papers.ts';

/**
 * The addresses of a collection. Includes papers with faults, so that their addresses are not
 * reported as missing as well.
 *
 * @param prose addresses of topics, lists and pages
 */
export function listAddresses(
  sources: readonly PaperSource[],
  prose: readonly string[],
): Addresses {
  return {
    current: new Set([
      ...sources.flatMap(({ keys }) => (keys.id === undefined ? [] : [`papers/${keys.id}`])),
      ...prose,
    ]),
    aliases: new Set(sources.flatMap(({ keys }) => keys.aliases.map((alias) => `papers/${alias}`))),
  };
}

/** Maps the former addresses of papers to their current ones. */
export function listAliases(sources: readonly PaperSource[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ keys }) =>
      keys.aliases.map((alias) => [`papers/${alias}`, `papers/${keys.id}`] as const),
    ),
  );
}
