import type { Rule } from '../finding.ts';

export const vanishedAddress: Rule = {
  name: 'vanished-address',
  severity: 'error',
  about:
    'An address in `published.txt` would disappear, which breaks all links to it; or `moved.txt` is invalid.',
  example: { 'published.txt': 'papers/gone\n' },
  exampleMessage: '"papers/gone" was published and would disappear',
};
