import { displayPath } from '../../list-files.ts';
import { PLACEHOLDERS } from '../../starter/placeholders.ts';
import type { Rule, RuleMatch } from '../finding.ts';

export const placeholder: Rule = {
  name: 'placeholder',
  severity: 'warning',
  about: 'A text of a new collection has not been replaced.',
  example: {
    'pages/about.mdx': `---\ntitle: About\ndescription: About it.\n---\n\n${PLACEHOLDERS.about}\n`,
  },
  exampleMessage: 'is still that of a new collection',
  find: ({ collection: { site, prose, topics }, entries, content }) => {
    const describe = (file: string, what: string, field?: string): RuleMatch => ({
      ...{ file: displayPath(`${content}/${file}`), ...(field && { field }) },
      message: `the ${what} is still that of a new collection; replace it`,
    });
    const fields = Object.entries(PLACEHOLDERS.site) as [keyof typeof PLACEHOLDERS.site, string][];
    return [
      ...fields.flatMap(([field, text]) =>
        site[field] === text ? [describe('site.yaml', field, field)] : [],
      ),
      ...prose.pages.flatMap(({ id, body }) =>
        body.includes(PLACEHOLDERS.about) ? [describe(`pages/${id}.mdx`, 'text of the page')] : [],
      ),
      ...entries.flatMap(({ paper: { abstract }, source }) =>
        abstract === PLACEHOLDERS.paper
          ? [{ file: source.file, message: 'is the example of a new collection; delete it' }]
          : [],
      ),
      ...topics.flatMap(({ id, summary }) =>
        summary === PLACEHOLDERS.topic ? [describe(`topics/${id}.mdx`, 'example topic')] : [],
      ),
    ];
  },
};
