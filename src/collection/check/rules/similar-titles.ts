import { countEdits } from '../../../count-edits.ts';
import { createFieldFault } from '../../field-fault.ts';
import type { Entry, Rule } from '../finding.ts';

/** Maximum number of papers of one first author that are compared letter by letter. */
const MAX_COMPARED = 60;
/** Titles of one author that differ in more letters are different papers. */
const MAX_EDITS = 3;

export const similarTitles: Rule = {
  name: 'similar-titles',
  severity: 'warning',
  about:
    'Two titles are equal except for case, accents, articles and punctuation, or two titles by the same first author differ in a few letters: they may be the same paper.',
  example: {
    'papers/b.md': '---\ntitle: The Scaling of Gardens\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Scaling of Gardens.\n---\n\nText.\n',
  },
  exampleMessage: 'is almost equal to the title of "b"',
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
    return [...pairs].map(([{ source }, first]) => {
      const message = `is almost equal to the title of "${first.paper.id}"; remove one if they are the same paper`;
      return createFieldFault(source, ['title'], message);
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

/** Whether two long titles differ in at most three letters, and not in their numbers. */
function isNearlyEqual(a: string, b: string): boolean {
  return (
    a.length >= 20 &&
    a.replace(/[^\d ]/g, '') === b.replace(/[^\d ]/g, '') &&
    countEdits(a, b, MAX_EDITS) <= MAX_EDITS
  );
}
