import type { CompoundCounts, CompoundTable } from './compounds.ts';

/**
 * Decides how compounds with several spellings are indexed: those mostly written apart or with a
 * hyphen as their parts, those mostly written as one word ("dataset") as written and also joined.
 *
 * @param counted parts of the collection, in order; a part counts two words as apart only if one of
 *   its own texts joins them
 */
export function chooseCompounds(
  counted: readonly Pick<CompoundCounts, 'apart'>[],
  countWhole: (whole: string) => number,
): CompoundTable {
  const apart = new Map<string, { readonly parts: string; count: number }>();
  for (const part of counted) {
    for (const [whole, { parts, count }] of part.apart) {
      const known = apart.get(whole);
      if (known === undefined) apart.set(whole, { parts, count });
      else known.count += count;
    }
  }
  const aliases = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [whole, { parts, count }] of apart) {
    (countWhole(whole) > count ? others : aliases).set(whole, parts);
  }
  return { aliases, others };
}
