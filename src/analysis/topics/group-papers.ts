import type { Paper } from '../../collection/schema.ts';
import { clusterPapers, type Subject } from './cluster-papers.ts';
import { getOwn } from '../../abstract/get-own.ts';

/** Papers that belong together, by their indexes. */
export interface PaperGroup {
  /** The name that the papers themselves use. */
  readonly name?: string;
  readonly places: readonly number[];
}

/** Fields that state the subject of a paper, the most reliable first. */
const GIVEN: readonly ((paper: Paper) => string | undefined)[] = [
  ({ session }) => session,
  ({ categories }) => categories?.[0],
];

/** A field can divide the collection if groups of at least this size contain most of the papers. */
const MIN_PAPERS = 3;
const MIN_SHARE = 0.75;
const MIN_GROUPS = 2;

/**
 * Divides papers into at most `count` groups: by their sessions or categories if nearly all have
 * one, otherwise by their words.
 *
 * @param categories names of categories, as in `site.yaml`
 * @param subjects see `clusterPapers`
 */
export function groupPapers(
  papers: readonly Paper[],
  count: number,
  categories: Readonly<Record<string, string>>,
  subjects: readonly Subject[],
): PaperGroup[] {
  for (const read of GIVEN) {
    const groups = [...Map.groupBy(papers.keys(), (place) => readValue(papers[place], read))]
      .flatMap(([name, places]) =>
        name === undefined ? [] : [{ name: getOwn(categories, name) ?? name, places }],
      )
      .filter(({ places }) => places.length >= MIN_PAPERS)
      .sort((a, b) => b.places.length - a.places.length)
      .slice(0, count);
    const held = groups.reduce((sum, { places }) => sum + places.length, 0);
    if (groups.length >= MIN_GROUPS && held >= papers.length * MIN_SHARE) return groups;
  }
  const clusters = clusterPapers(papers, count, subjects);
  return [...Map.groupBy(papers.keys(), (place) => clusters[place] ?? -1)].flatMap(
    ([group, places]) => (group < 0 ? [] : [{ places }]),
  );
}

function readValue(paper: Paper | undefined, read: (typeof GIVEN)[number]): string | undefined {
  return paper && read(paper);
}
