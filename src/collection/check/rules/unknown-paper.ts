import type { Rule } from '../finding.ts';

/** Found by `collection/paper-references.ts`. */
export const unknownPaper: Rule = {
  name: 'unknown-paper',
  severity: 'error',
  about: 'The prose of a topic, a page or a reading list refers to a paper that does not exist.',
  example: {
    'lists/start.mdx':
      '---\ntitle: Start\nsummary: Where to start.\n---\n\nBegin with <Paper id="frist" />.\n',
  },
  exampleMessage: 'there is no paper "frist"; did you mean "first"?',
};
