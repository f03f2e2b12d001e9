import type { Rule } from '../finding.ts';

export const misnamedFile: Rule = {
  name: 'misnamed-file',
  severity: 'warning',
  about:
    'A file or folder of the content folder is not read, but nearly has the name of one that is.',
  example: { 'mentions.yml': 'names: []\n' },
  exampleMessage: 'is not read; did you mean "mentions.yaml"?',
  find: ({ collection }) => [...collection.misnamedFiles],
};
