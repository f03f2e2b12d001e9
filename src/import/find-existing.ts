import { listNames, NO_DECISIONS, type Decisions } from './decide-pairs.ts';
import { textSimilarity } from './clean/text-similarity.ts';
import { fold, isPreprint, relate, titleKeys, type Identity } from './same-paper.ts';

/** The same paper, and how it was recognised. */
export interface Match<T> {
  readonly entry: T;
  readonly by: 'arXiv id' | 'DOI' | 'title and first author' | 'decision';
  /**
   * Whether the paper is the preprint or the publication of the entry, the same version, or another
   * one that the maintainer has decided to merge.
   */
  readonly version: 'same' | 'preprint' | 'publication' | 'decided';
}

/**
 * Creates an index that finds the same paper among `entries`: by arXiv id, then by DOI, then by title
 * and first author; see `same-paper.ts`. Ids are not compared, because a maintainer may have changed
 * them. If either paper has no authors, equal titles suffice. The maintainer's decisions come first.
 */
export function createFinder<T>(
  entries: readonly T[],
  identify: (entry: T) => Identity,
  decisions: Decisions = NO_DECISIONS,
) {
  const byName = new Map<string, T>();
  const byArxiv = new Map<string, T>();
  const byDoi = new Map<string, T>();
  const byTitle = new Map<string, T[]>();
  for (const entry of entries) add(entry);

  /** Adds an entry, or indexes an existing one again after it has gained fields. */
  function add(entry: T): void {
    const identity = identify(entry);
    const { title, arxiv, doi } = identity;
    if (!decisions.isEmpty) for (const name of listNames(identity)) byName.set(name, entry);
    for (const [map, key] of [
      [byArxiv, arxiv?.toLowerCase()],
      [byDoi, doi?.toLowerCase()],
    ] as const) {
      if (key !== undefined && !map.has(key)) map.set(key, entry);
    }
    for (const key of [fold(title), ...titleKeys(identity)]) {
      const titled = byTitle.get(key);
      if (!titled) byTitle.set(key, [entry]);
      else if (!titled.includes(entry)) titled.push(entry);
    }
  }

  function find(paper: Identity): Match<T> | undefined {
    const { arxiv, doi } = paper;
    const decided = decisions.listMerged(paper).flatMap((name) => byName.get(name) ?? [])[0];
    if (decided !== undefined) return describe(decided, 'decision', paper);
    const arxivMatch = arxiv === undefined ? undefined : byArxiv.get(arxiv.toLowerCase());
    if (arxivMatch !== undefined) return describe(arxivMatch, 'arXiv id', paper);
    const doiMatch = doi === undefined ? undefined : byDoi.get(doi.toLowerCase());
    if (doiMatch !== undefined) return describe(doiMatch, 'DOI', paper);
    const same = listTitled(paper).filter(({ relation }) => /^(?:same|pre|pub)/.test(relation));
    const [best] = same.toSorted((a, b) => b.similarity - a.similarity);
    return best && describe(best.entry, 'title and first author', paper);
  }

  /** A paper with the same title that may be the same, but has another abstract. */
  function findUncertain(paper: Identity): T | undefined {
    return listTitled(paper).find(({ relation }) => relation === 'uncertain')?.entry;
  }

  function listTitled(paper: Identity) {
    const titled = [fold(paper.title), ...titleKeys(paper)].flatMap(
      (key) => byTitle.get(key) ?? [],
    );
    return [...new Set(titled)].flatMap((entry) => {
      const other = identify(entry);
      if (decisions.decide(paper, other) === 'keep') return [];
      const similarity = textSimilarity(paper.abstract ?? '', other.abstract ?? '');
      return [{ entry, relation: relate(paper, other), similarity }];
    });
  }

  function describe(entry: T, by: Match<T>['by'], paper: Identity): Match<T> {
    const other = identify(entry);
    const [one, two] = [isPreprint(paper), isPreprint(other)];
    const isVersion = one !== two && (one ? other : paper).venue !== undefined;
    const same = by === 'decision' ? 'decided' : 'same';
    return { entry, by, version: isVersion ? (one ? 'preprint' : 'publication') : same };
  }

  return { add, find, findUncertain };
}
