import { createSimilarPapers, type SimilarPapers } from '../../related/similar-papers.ts';

/**
 * Papers in groups: each is similar to the next three of its group, and the first of a group to the
 * first of the next one.
 *
 * @param skipped indexes of papers to omit
 */
export function createGroups(
  groups: number,
  inGroup: number,
  skipped: readonly number[] = [],
): SimilarPapers & { readonly groupOf: ReadonlyMap<string, number> } {
  const all = Array.from({ length: groups * inGroup }, (_, at) => at).filter(
    (at) => !skipped.includes(at),
  );
  const indexOf = new Map(all.map((at, index) => [at, index]));
  const groupOf = (at: number): number => Math.floor(at / inGroup);
  const ids = all.map((at) => `p${String(at).padStart(5, '0')}`);
  const found = all.map((at) => {
    const own = [1, 2, 3].map((by) => groupOf(at) * inGroup + ((at + by) % inGroup));
    const next = at % inGroup === 0 ? [((groupOf(at) + 1) % groups) * inGroup] : [];
    const papers = [...own, ...next].flatMap((other) => indexOf.get(other) ?? []);
    const scores = papers.map((_, rank) => 0.5 - rank / 10);
    const keywordLines = `group ${groupOf(at)}\tGroup ${groupOf(at)}\t2\nword\tword\t1`;
    return { papers, scores, words: [], keywordLines };
  });
  return {
    ...createSimilarPapers(ids, found),
    groupOf: new Map(all.map((at, index) => [ids[index] ?? '', groupOf(at)])),
  };
}
