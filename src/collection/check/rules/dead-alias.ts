import type { Rule } from '../finding.ts';

export const deadAlias: Rule = {
  name: 'dead-alias',
  severity: 'warning',
  about:
    'An alias is an address that was never published, so that no link can lead there: it may be misspelt. Found only in a collection that has `published.txt`.',
  example: {
    'published.txt': 'papers/first\n',
    'papers/b.md': '---\ntitle: Scaling\naliases: [fisrt]\n---\n\nText.\n',
  },
  says: '"fisrt" was never published',
  find: ({ entries, published }) => {
    if (published.length === 0) return [];
    const known = new Set(published);
    return entries.flatMap(({ source, paper }) =>
      paper.aliases.flatMap((alias, index) =>
        known.has(`papers/${alias}`)
          ? []
          : [
              {
                ...{ file: source.file, ...source.locate(['aliases', index]) },
                field: `aliases[${index}]`,
                message: `"${alias}" was never published as an address; correct it, or remove it`,
              },
            ],
      ),
    );
  },
};
