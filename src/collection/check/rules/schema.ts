import type { Rule } from '../finding.ts';

export const schema: Rule = {
  name: 'schema',
  severity: 'error',
  about:
    'A file cannot be read, or a field is unknown, missing or invalid. The schema describes all fields.',
  example: { 'papers/b.md': '---\ntitel: On Gardens\n---\n\nText.\n' },
  exampleMessage: 'unknown field "titel"; did you mean "title"?',
};
