import { at, type Entry, type Found, type Rule } from '../finding.ts';

/** Of one first author’s papers, so many are compared with each other letter by letter. */
const MAX_COMPARED = 60;

export const nearEqualTitles: Rule = {
  name: 'near-equal-titles',
  severity: 'warning',
  about:
    'Two titles are equal except for case, accents, articles and punctuation, or two titles by the same first author differ in a few letters: they may be the same paper.',
  example: {
    'papers/b.md': '---\ntitle: The Scaling of Gardens\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Scaling of Gardens.\n---\n\nText.\n',
  },
  says: 'is nearly the title of "b"',
  find: ({ entries }) => {
    const folded = new Map(entries.map((entry) => [entry, fold(entry.paper.title)]));
    const pairs = new Map<Entry, Entry>();
    for (const group of Map.groupBy(entries, (entry) => folded.get(entry)).values()) {
      const [first, ...others] = group;
      if (first && folded.get(first)) for (const other of others) pairs.set(other, first);
    }
    const byAuthor = Map.groupBy(entries, ({ paper }) => fold(paper.authors[0] ?? ''));
    byAuthor.delete('');
    for (const group of byAuthor.values()) {
      for (const [index, one] of group.slice(0, MAX_COMPARED).entries()) {
        for (const other of group.slice(index + 1, MAX_COMPARED)) {
          const isNear = isNearlyEqual(folded.get(one) ?? '', folded.get(other) ?? '');
          if (!pairs.has(other) && isNear) pairs.set(other, one);
        }
      }
    }
    return [...pairs].map(([{ source }, first]): Found => {
      const message = `is nearly the title of "${first.paper.id}"; remove one of the two if they are the same paper`;
      return { ...at(source, 'title'), message };
    });
  },
};

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=^| )(?:an?|the) /g, '')
    .trim();
}

/** Long titles that differ in at most three letters, but not in their numbers. */
function isNearlyEqual(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 3 || one.length < 20) return false;
  if (one.replace(/[^\d ]/g, '') !== other.replace(/[^\d ]/g, '')) return false;
  return distance(one, other, 3) <= 3;
}

/** Letters to insert, delete or replace; beyond `most` it may stop counting. */
function distance(a: string, b: string, most: number): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    last = current;
  }
  return last[b.length] ?? 0;
}
