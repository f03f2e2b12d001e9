import type { Rule } from '../finding.ts';

/** Found by `collection/foreign-markup.ts`. */
export const foreignMarkup: Rule = {
  name: 'foreign-markup',
  severity: 'error',
  about:
    'The prose of a topic, a page or a reading list holds a script, styles, an attribute that runs something, a frame, a picture of another host, an address that is none, or code: a line that begins with import or export, an expression in braces that is more than a plain value or a comment. Pages run and load nothing but what is the site’s own, and a build runs nothing that is written in a text.',
  example: {
    'pages/about.mdx':
      '---\ntitle: About\ndescription: It.\n---\n\n![A map](https://other.example/map.png)\n',
  },
  says: 'put the file into public/ and name it from there',
};
