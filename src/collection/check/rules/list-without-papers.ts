import { displayPath } from '../../list-files.ts';
import type { Rule } from '../finding.ts';

export const listWithoutPapers: Rule = {
  name: 'list-without-papers',
  severity: 'warning',
  about: 'The text of a reading list refers to no paper.',
  example: {
    'lists/start.mdx': '---\ntitle: Start\nsummary: Where to start.\n---\n\nBegin somewhere.\n',
  },
  exampleMessage: 'the text refers to no paper; add <Paper id="ID" />',
  find: ({ collection: { lists }, content }) =>
    lists
      .filter(({ papers }) => papers.length === 0)
      .map(({ id }) => ({
        file: displayPath(`${content}/lists/${id}.mdx`),
        message: 'the text refers to no paper; add <Paper id="ID" />, or remove the file',
      })),
};
