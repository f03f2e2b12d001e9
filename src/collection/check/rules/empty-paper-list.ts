import { createCatalogue } from '../../../catalogue/catalogue.ts';
import { selectPapers } from '../../../catalogue/select-papers.ts';
import type { Rule } from '../finding.ts';

export const emptyPaperList: Rule = {
  name: 'empty-paper-list',
  severity: 'error',
  about:
    'A `<PaperList>` selects no paper: a session, an award or another value is misspelt, or no paper has all of them.',
  example: {
    'pages/about.mdx':
      '---\ntitle: About\ndescription: It.\n---\n\n<PaperList award="Best Paper" />\n',
  },
  exampleMessage: '<PaperList award="Best Paper" /> selects no paper',
  find: ({ collection }) => {
    const lists = collection.prose.pages.flatMap(({ file, components }) =>
      components.flatMap((component) =>
        component.name === 'PaperList' ? [{ ...component, file }] : [],
      ),
    );
    if (lists.length === 0) return [];
    const { papers } = createCatalogue({ ...collection, mentions: undefined });
    return lists.flatMap(({ file, line, column, attributes }) => {
      const { limit: _, ...selection } = attributes;
      if (selectPapers(papers, selection).length > 0) return [];
      const written = Object.entries(selection).map(([name, value]) => ` ${name}="${value}"`);
      const message = `<PaperList${written.join('')} /> selects no paper; correct it, or remove it`;
      return [{ file, line, column, message }];
    });
  },
};
