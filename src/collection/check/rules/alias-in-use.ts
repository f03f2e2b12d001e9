import type { Rule } from '../finding.ts';

export const aliasInUse: Rule = {
  name: 'alias-in-use',
  severity: 'error',
  about:
    'An alias is another paper’s id or alias, or the paper’s own id: an address can only lead to one paper.',
  example: {
    'papers/b.md': '---\ntitle: One\naliases: [c]\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Two\n---\n\nText.\n',
  },
  exampleMessage: '"c" is the id of',
};
