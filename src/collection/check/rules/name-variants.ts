import { createFieldFault } from '../../field-fault.ts';
import type { PaperSource } from '../../read-papers.ts';
import type { Rule } from '../finding.ts';

interface Occurrence {
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
  exampleMessage: '"Noel Vouitsis" is spelt "Noël Vouitsis" elsewhere',
  find: ({ entries }) => {
    const spellings = new Map<string, Map<string, Occurrence>>();
    for (const { source, paper } of entries) {
      for (const [index, name] of paper.authors.entries()) {
        const key = fold(name);
        const occurrences = spellings.get(key) ?? new Map<string, Occurrence>();
        const occurrence = occurrences.get(name) ?? { source, index, count: 0 };
        occurrence.count += 1;
        occurrences.set(name, occurrence);
        spellings.set(key, occurrences);
      }
    }
    return [...spellings.values()].flatMap((occurrences) => {
      // The first of several equally frequent spellings is the usual one.
      const [[usual] = [], ...others] = [...occurrences].sort((a, b) => b[1].count - a[1].count);
      return others.map(([name, { source, index }]) => {
        const message = `"${name}" is spelt "${usual}" elsewhere; use one spelling if they are the same person`;
        return createFieldFault(source, ['authors', index], message);
      });
    });
  },
};

function fold(name: string): string {
  const [family = '', given] = name.split(/(?<!\s)\s*,\s*/);
  const displayName = given === undefined ? name : `${given} ${family}`;
  return (
    displayName
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{Letter}]/gu, '') || name
  );
}
