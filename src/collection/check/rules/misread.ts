import type { Rule } from '../finding.ts';

export const misread: Rule = {
  name: 'misread-value',
  severity: 'warning',
  about:
    'A value is probably not read as intended: part of it is read as a comment, or a control character is dropped.',
  example: { 'papers/b.md': '---\ntitle: Scaling #1\n---\n\nText on scaling.\n' },
  exampleMessage: '"#1" is read as a comment',
  find: ({ collection }) => [...collection.warnings],
};
