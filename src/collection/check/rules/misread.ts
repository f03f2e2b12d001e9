import type { Rule } from '../finding.ts';

export const misread: Rule = {
  name: 'misread-value',
  severity: 'warning',
  about:
    'A value is read otherwise than it was probably meant: part of it as a comment, or without a control character.',
  example: { 'papers/b.md': '---\ntitle: Scaling #1\n---\n\nText on scaling.\n' },
  says: '"#1" is read as a comment',
  find: ({ collection }) => [...collection.warnings],
};
