import { mathFaults } from '../../../abstract/math.ts';
import { createTextMatch, type Rule } from '../finding.ts';

export const mathSyntax: Rule = {
  name: 'math-syntax',
  severity: 'warning',
  about: 'A formula does not parse, so readers see its source.',
  example: { 'papers/b.md': '---\ntitle: B\n---\n\nOn scaling, and $\\frac{1$ on.\n' },
  exampleMessage: 'so readers see its source; correct it',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      (['title', 'abstract'] as const).flatMap((field) =>
        mathFaults(entry.paper[field]).map(({ tex, message: reason, index }) => {
          const message = `the formula ${tex} ${reason}, so readers see its source; correct it`;
          return createTextMatch(entry, field, index, message);
        }),
      ),
    ),
};
