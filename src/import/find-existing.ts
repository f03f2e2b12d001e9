import type { Paper } from '../collection/schema.ts';

/** What identifies a paper in whichever words its title is set. */
type Identity = Pick<Paper, 'title' | 'authors' | 'arxiv' | 'doi'>;

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

  function add(entry: T): void {
    const { title, arxiv, doi } = identify(entry);
    if (arxiv !== undefined) byArxiv.set(arxiv, entry);
    if (doi !== undefined) byDoi.set(doi.toLowerCase(), entry);
    const key = fold(title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), entry]);
  }

  function find(paper: Identity): T | undefined {
    const { arxiv, doi } = paper;
    return (
      (arxiv === undefined ? undefined : byArxiv.get(arxiv)) ??
      (doi === undefined ? undefined : byDoi.get(doi.toLowerCase())) ??
      byTitle.get(fold(paper.title))?.find((entry) => isSame(identify(entry), paper))
    );
  }

  return { add, find };
}

function isSame(one: Identity, other: Identity): boolean {
  if (differ(one.arxiv, other.arxiv) || differ(one.doi, other.doi)) return false;
  return !differ(one.authors[0], other.authors[0]);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && fold(one) !== fold(other);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
