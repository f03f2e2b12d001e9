import type { Paper } from '../collection/schema.ts';
import type { CataloguePaper, Venue } from './types.ts';
import { assignSlugs } from './slug.ts';

/** Every venue by its short name, still without papers. */
export function createVenues(
  oldestFirst: readonly Paper[],
): ReadonlyMap<string, Venue & { papers: CataloguePaper[] }> {
  const fullNames = new Map<string, string[]>();
  for (const { venue, venueFull } of oldestFirst) {
    if (venue === undefined) continue;
    const names = fullNames.get(venue) ?? [];
    if (venueFull !== undefined) names.push(venueFull);
    fullNames.set(venue, names);
  }
  const ids = assignSlugs(fullNames.keys());
  return new Map(
    [...ids].map(([name, id]) => {
      const fullName = getCommonest(fullNames.get(name) ?? []);
      return [name, { id, name, fullName: fullName === name ? undefined : fullName, papers: [] }];
    }),
  );
}

/** Papers of one venue spell it in several ways ("… Systems 34"); the commonest speaks for it. */
function getCommonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
