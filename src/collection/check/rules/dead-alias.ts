import { createFieldFault } from '../../field-fault.ts';
import type { Rule } from '../finding.ts';

export const deadAlias: Rule = {
  name: 'dead-alias',
  severity: 'warning',
  about:
    'An alias was never published, so no link can point to it; it may be misspelt. Checked only in collections with a `published.txt`.',
  example: {
    'published.txt': 'papers/first\n',
    'papers/b.md': '---\ntitle: Scaling\naliases: [fisrt]\n---\n\nText.\n',
  },
  exampleMessage: '"fisrt" was never published',
  find: ({ entries, published }) => {
    if (published.length === 0) return [];
    const known = new Set(published);
    return entries.flatMap(({ source, paper }) =>
      paper.aliases.flatMap((alias, index) => {
        if (known.has(`papers/${alias}`)) return [];
        const message = `"${alias}" was never published as an address; correct it, or remove it`;
        return [createFieldFault(source, ['aliases', index], message)];
      }),
    );
  },
};
