import { createFieldFault } from '../../field-fault.ts';
import { suggestNearest } from '../../nearest.ts';
import type { Rule } from '../finding.ts';

export const unusedContributor: Rule = {
  name: 'unused-contributor',
  severity: 'warning',
  about:
    'A name under `contributors` is not that of an author or editor of the paper, so its details are not shown.',
  example: {
    'papers/b.md':
      '---\ntitle: Scaling\nauthors: [Wei Li]\ncontributors:\n  Wei Lee: { orcid: 0000-0002-1825-0097 }\n---\n\nOn scaling.\n',
  },
  exampleMessage: '"Wei Lee" is not an author or editor of the paper; did you mean "Wei Li"?',
  find: ({ entries }) =>
    entries.flatMap(({ source, paper }) => {
      const names = [...paper.authors, ...(paper.editors ?? [])];
      return Object.keys(paper.contributors ?? {}).flatMap((name) => {
        if (names.includes(name)) return [];
        const advice = suggestNearest(name, names, 'correct it, or remove it');
        const message = `"${name}" is not an author or editor of the paper; ${advice}`;
        return [createFieldFault(source, ['contributors', name], message)];
      });
    }),
};
