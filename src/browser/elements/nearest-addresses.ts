/** An existing address and its similarity to the requested one; 1 is an exact match. */
export interface NearAddress {
  /** Path without slashes at its ends: `papers/x-pool`. */
  readonly path: string;
  readonly similarity: number;
}

const MIN_SIMILARITY = 0.45;

/**
 * Finds the addresses most similar to a mistyped one.
 *
 * @param wanted the requested path, below the site's base
 * @param addresses lines of `/addresses.txt`
 */
export function findNearest(wanted: string, addresses: string, count = 5): readonly NearAddress[] {
  const path = normalizePath(wanted);
  if (path === '') return [];
  return addresses
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const names = line.split(' ');
      return {
        path: names[0] ?? '',
        similarity: Math.max(...names.map((name) => compare(path, name.toLowerCase()))),
      };
    })
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, count);
}

/** The words of an address, as a search query: `/papers/monge_gap.html` → "monge gap". */
export function toWords(wanted: string): string {
  return (normalizePath(wanted).split('/').at(-1) ?? '').replace(/[-_.+]+/g, ' ').trim();
}

/**
 * Normalises case, slashes at the ends, file suffixes and versions: `arxiv/2203.15086v2`. DOIs of
 * arXiv become arXiv ids.
 */
export function normalizePath(path: string): string {
  return decode(path)
    .toLowerCase()
    .replace(/\/index\.html?$|\.html?$/, '')
    .replace(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^doi\/10\.48550\/arxiv\./, 'arxiv/')
    .replace(/^(?:https?:\/+)?(?:dx\.)?doi\.org\//, 'doi/')
    .replace(/^((?:abs|pdf|arxiv)\/)(.+?)(?:v\d+)?(?:\.pdf)?$/, 'arxiv/$2');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Similarity of two paths from 0 to 1: mostly of their last segments, a little of their sections.
 */
function compare(wanted: string, name: string): number {
  if (wanted === name) return 1;
  const [wantedEnd, nameEnd] = [wanted, name].map((path) => path.split('/').at(-1) ?? '') as [
    string,
    string,
  ];
  const spelling = 1 - countEdits(wantedEnd, nameEnd) / Math.max(wantedEnd.length, nameEnd.length);
  const sameSection = wanted.split('/')[0] === name.split('/')[0] ? 1 : 0;
  return Math.min(
    0.99,
    0.9 * Math.max(spelling, shareWords(wantedEnd, nameEnd)) + 0.1 * sameSection,
  );
}

/** Proportion of the words of two names that they share (Jaccard index). */
function shareWords(a: string, b: string): number {
  const [wordsA, wordsB] = [a, b].map((name) => new Set(name.split(/[^\p{L}\p{N}]+/u))) as [
    Set<string>,
    Set<string>,
  ];
  return wordsA.intersection(wordsB).size / wordsA.union(wordsB).size;
}

/**
 * Edits that turn one string into another: letters added, lost, replaced, or two swapped
 * (optimal string alignment; Boytsov 2011, "Indexing methods for approximate dictionary
 * searching", 2.2).
 */
export function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
