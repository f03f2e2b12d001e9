import { displayPath } from '../../list-files.ts';
import type { Rule } from '../finding.ts';

export const listWithoutPapers: Rule = {
  name: 'list-without-papers',
  severity: 'warning',
  about: 'The text of a reading list contains no paper, so there is nothing to cite or follow.',
  example: {
    'lists/start.mdx': '---\ntitle: Start\nsummary: Where to start.\n---\n\nBegin somewhere.\n',
  },
  says: 'the text places no paper; write <Paper id="ID" /> where one belongs',
  find: ({ collection: { lists }, content }) =>
    lists
      .filter(({ papers }) => papers.length === 0)
      .map(({ id }) => ({
        file: displayPath(`${content}/lists/${id}.mdx`),
        message:
          'the text places no paper; write <Paper id="ID" /> where one belongs, or remove the file',
      })),
};
