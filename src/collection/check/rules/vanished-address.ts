import type { Rule } from '../finding.ts';

export const vanishedAddress: Rule = {
  name: 'vanished-address',
  severity: 'error',
  about:
    'An address in `published.txt` would vanish, which breaks every link to it; or `moved.txt` is invalid.',
  example: { 'published.txt': 'papers/gone\n' },
  says: '"papers/gone" was published and would vanish',
};
