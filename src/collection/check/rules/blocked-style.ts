import type { Rule } from '../finding.ts';

/** Found by `collection/theme-file.ts`. */
export const blockedStyle: Rule = {
  name: 'blocked-style',
  severity: 'error',
  about:
    'An address in `theme.css` is on another host, is a `data:` address, or does not begin with a slash. The Content-Security-Policy of the pages allows only files of the site; those in `content/files/` have addresses such as `/files/our-serif.woff2`. `@import` is not possible either.',
  example: { 'theme.css': "body {\n  background: url('https://a.example/paper.png');\n}\n" },
  exampleMessage:
    '"https://a.example/paper.png" is on another host, which the policy of the pages blocks; put the file into content/files/ and write /files/NAME',
};
