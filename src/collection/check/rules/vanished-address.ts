import type { Rule } from '../finding.ts';

export const vanishedAddress: Rule = {
  name: 'vanished-address',
  severity: 'error',
  about:
    'An address of `published.txt` would vanish from the web, and with it every link to it; or `moved.txt` is wrong.',
  example: { 'published.txt': 'papers/gone\n' },
  says: '"papers/gone" was published and would vanish',
};
