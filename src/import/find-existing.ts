/** The fields by which a paper is recognised. */
interface Identity {
  readonly title: string;
  readonly authors: readonly string[];
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
}

/** The same paper, and how it was recognised. */
export interface Match<T> {
  readonly entry: T;
  readonly by: 'arXiv id' | 'DOI' | 'title and first author';
}

/**
 * Creates an index that finds the same paper among `entries`: by arXiv id, then by DOI, then by title
 * and first author. Ids are not compared, because a maintainer may have changed them. If either
 * paper has no authors, equal titles suffice; different arXiv ids or DOIs mean different papers.
 */
export function createFinder<T>(entries: readonly T[], identify: (entry: T) => Identity) {
  const byArxiv = new Map<string, T>();
  const byDoi = new Map<string, T>();
  const byTitle = new Map<string, T[]>();
  for (const entry of entries) add(entry);

  /** Adds an entry, or indexes an existing one again after it has gained fields. */
  function add(entry: T): void {
    const { title, arxiv, doi } = identify(entry);
    for (const [map, key] of [
      [byArxiv, arxiv?.toLowerCase()],
      [byDoi, doi?.toLowerCase()],
    ] as const) {
      if (key !== undefined && !map.has(key)) map.set(key, entry);
    }
    const titled = byTitle.get(fold(title));
    if (!titled) byTitle.set(fold(title), [entry]);
    else if (!titled.includes(entry)) titled.push(entry);
  }

  function find(paper: Identity): Match<T> | undefined {
    const { arxiv, doi } = paper;
    const arxivMatch = arxiv === undefined ? undefined : byArxiv.get(arxiv.toLowerCase());
    if (arxivMatch !== undefined) return { entry: arxivMatch, by: 'arXiv id' };
    const doiMatch = doi === undefined ? undefined : byDoi.get(doi.toLowerCase());
    if (doiMatch !== undefined) return { entry: doiMatch, by: 'DOI' };
    const titleMatch = byTitle.get(fold(paper.title))?.find((one) => isSame(identify(one), paper));
    return titleMatch && { entry: titleMatch, by: 'title and first author' };
  }

  return { add, find };
}

function isSame(one: Identity, other: Identity): boolean {
  if (differ(one.arxiv, other.arxiv) || differ(one.doi, other.doi)) return false;
  const [a, b] = [one.authors[0], other.authors[0]];
  return a === undefined || b === undefined || isSamePerson(a, b);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

/** Compares last names and first initials: `T. Uscidda` and `Théo Uscidda` are the same person. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')];
  return a.join('') === b.join('') || (a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0]);
}

/** Normalises text for comparison: ignores case, accents and punctuation. */
function fold(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
  return folded || text.trim();
}
