import type { Rule } from '../finding.ts';

/** Found by `collection/prose/check-prose.ts`. */
export const brokenMarkup: Rule = {
  name: 'broken-markup',
  severity: 'error',
  about:
    'The prose of a topic, a page or a reading list is not valid MDX, which would fail the build: an unclosed tag (`<br>` instead of `<br />`), an HTML comment (write `{/* … */}`), a literal `<` or `{` (write `\\<` and `\\{`), a component that does not exist, a wrong attribute, or nesting of more than 100 levels.',
  example: {
    'pages/about.mdx':
      '---\ntitle: About\ndescription: It.\n---\n\nOne<br>two, and <Papr id="first" />.\n',
  },
  exampleMessage: '<br> is never closed; write <br />',
};
