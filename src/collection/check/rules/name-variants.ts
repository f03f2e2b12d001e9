import type { PaperSource } from '../../read-papers.ts';
import type { Rule } from '../finding.ts';

interface Place {
  readonly source: PaperSource;
  readonly index: number;
  count: number;
}

export const nameVariants: Rule = {
  name: 'name-variants',
  severity: 'warning',
  about:
    'A name has two spellings that differ in accents, case, hyphens, full stops or the order “Family, Given”; on the site they are two people.',
  example: {
    'papers/b.md': '---\ntitle: Scaling\nauthors: [Noël Vouitsis]\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Scaling Up\nauthors: [Noel Vouitsis]\n---\n\nText.\n',
  },
  says: '"Noel Vouitsis" is "Noël Vouitsis" elsewhere',
  find: ({ entries }) => {
    const spellings = new Map<string, Map<string, Place>>();
    for (const { source, paper } of entries) {
      for (const [index, name] of paper.authors.entries()) {
        const key = fold(name);
        const known = spellings.get(key) ?? new Map<string, Place>();
        const place = known.get(name) ?? { source, index, count: 0 };
        place.count += 1;
        known.set(name, place);
        spellings.set(key, known);
      }
    }
    return [...spellings.values()].flatMap((known) => {
      // The most frequent way is the usual one; the first of several that are.
      const [[usual] = [], ...others] = [...known].sort((a, b) => b[1].count - a[1].count);
      return others.map(([name, { source, index }]) => ({
        ...{ file: source.file, ...source.locate(['authors', index]), field: `authors[${index}]` },
        message: `"${name}" is "${usual}" elsewhere; write it one way if they are one person`,
      }));
    });
  },
};

function fold(name: string): string {
  const [family = '', given] = name.split(/(?<!\s)\s*,\s*/);
  const printed = given === undefined ? name : `${given} ${family}`;
  return (
    printed
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{Letter}]/gu, '') || name
  );
}
