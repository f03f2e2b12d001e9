import type { Rule } from '../finding.ts';

/** Found by `collection/foreign-markup.ts`. */
export const foreignMarkup: Rule = {
  name: 'foreign-markup',
  severity: 'error',
  about:
    'The prose of a topic, a page or a reading list contains a script, styles, an event handler, a frame, an image from another host, an invalid address, or code: a line that begins with import or export, or an expression in braces other than a plain value or a comment. Pages run and load only the site’s own files, and a build does not run code in prose.',
  example: {
    'pages/about.mdx':
      '---\ntitle: About\ndescription: It.\n---\n\n![A map](https://other.example/map.png)\n',
  },
  exampleMessage: 'put the file into public/ and use its path',
};
