/** What identifies a paper in whichever words its title is set. */
interface Identity {
  readonly title: string;
  readonly authors: readonly string[];
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
}

/** A paper that is the same, and by what it was recognised. */
export interface Found<T> {
  readonly entry: T;
  readonly by: 'arXiv id' | 'DOI' | 'title and first author';
}

/**
 * Makes a search for the same paper among `entries`: by arXiv id, then by DOI, then by title and
 * first author. Never by id, which a maintainer may have changed. Where one of two has no authors,
 * the title decides; where both have an arXiv id or both a DOI, equal titles are two papers.
 */
export function createFinder<T>(entries: readonly T[], identify: (entry: T) => Identity) {
  const byArxiv = new Map<string, T>();
  const byDoi = new Map<string, T>();
  const byTitle = new Map<string, T[]>();
  for (const entry of entries) add(entry);

  /** Adds an entry, or what has become known of one since it was added. */
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

  function find(paper: Identity): Found<T> | undefined {
    const { arxiv, doi } = paper;
    const numbered = arxiv === undefined ? undefined : byArxiv.get(arxiv.toLowerCase());
    if (numbered !== undefined) return { entry: numbered, by: 'arXiv id' };
    const registered = doi === undefined ? undefined : byDoi.get(doi.toLowerCase());
    if (registered !== undefined) return { entry: registered, by: 'DOI' };
    const titled = byTitle.get(fold(paper.title))?.find((one) => isSame(identify(one), paper));
    return titled === undefined ? undefined : { entry: titled, by: 'title and first author' };
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

/** `T. Uscidda` and `Théo Uscidda` are one; a first name alone decides nothing. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')];
  return a.join('') === b.join('') || (a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0]);
}

/** Letters and digits alone: case, accents, hyphens and full stops tell no two papers apart. */
function fold(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
  return folded || text.trim();
}
