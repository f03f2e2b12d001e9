import type { Rule } from '../finding.ts';

/** Rules for the faults that reading the collection reports. */
export const READING_RULES: readonly Rule[] = [
  {
    name: 'schema',
    severity: 'error',
    about:
      'A file cannot be read, or a field is unknown, missing or invalid. The schema describes all fields.',
    example: { 'papers/b.md': '---\ntitel: On Gardens\n---\n\nText.\n' },
    exampleMessage: 'unknown field "titel"; did you mean "title"?',
  },
  {
    name: 'duplicate-id',
    severity: 'error',
    about: 'Two papers have the same id, and therefore the same address.',
    example: {
      'papers/b.md': '---\ntitle: One\n---\n\nText.\n',
      'papers/more.jsonl': '{"id":"b","title":"Two","abstract":"Text."}\n',
    },
    exampleMessage: 'the id "b" is also used by',
  },
  {
    name: 'duplicate-arxiv',
    severity: 'error',
    about: 'Two papers have the same arXiv id: they are the same paper, or one id is wrong.',
    example: {
      'papers/b.md': '---\ntitle: One\narxiv: "2203.15086"\n---\n\nText.\n',
      'papers/c.md': '---\ntitle: Two\narxiv: "2203.15086"\n---\n\nText.\n',
    },
    exampleMessage: 'the arXiv id "2203.15086" is also used by',
  },
  {
    name: 'duplicate-doi',
    severity: 'error',
    about: 'Two papers have the same DOI, ignoring case.',
    example: {
      'papers/b.md': '---\ntitle: One\ndoi: 10.1234/ABC\n---\n\nText.\n',
      'papers/c.md': '---\ntitle: Two\ndoi: 10.1234/abc\n---\n\nText.\n',
    },
    exampleMessage: 'the DOI "10.1234/abc" is also used by',
  },
  {
    name: 'duplicate-acl',
    severity: 'error',
    about: 'Two papers have the same id of the ACL Anthology, ignoring case.',
    example: {
      'papers/b.md': '---\ntitle: One\nacl: 2023.lamps-main.1\n---\n\nText.\n',
      'papers/c.md': '---\ntitle: Two\nacl: 2023.lamps-main.1\n---\n\nText.\n',
    },
    exampleMessage: 'the ACL id "2023.lamps-main.1" is also used by',
  },
  {
    name: 'alias-in-use',
    severity: 'error',
    about:
      'An alias is another paper’s id or alias, or the paper’s own id: an address can only lead to one paper.',
    example: {
      'papers/b.md': '---\ntitle: One\naliases: [c]\n---\n\nText.\n',
      'papers/c.md': '---\ntitle: Two\n---\n\nText.\n',
    },
    exampleMessage: '"c" is the id of',
  },
  {
    name: 'unknown-topic',
    severity: 'error',
    about: 'A paper names a topic that has no file in `topics/`.',
    example: { 'papers/b.md': '---\ntitle: One\ntopics: [scalling]\n---\n\nText.\n' },
    exampleMessage: 'there is no topic "scalling"; did you mean "scaling"?',
  },
  {
    name: 'unknown-paper',
    severity: 'error',
    about: 'The prose of a topic, a page or a reading list refers to a paper that does not exist.',
    example: {
      'lists/start.mdx':
        '---\ntitle: Start\nsummary: Where to start.\n---\n\nBegin with <Paper id="frist" />.\n',
    },
    exampleMessage: 'there is no paper "frist"; did you mean "first"?',
  },
  {
    name: 'programme',
    severity: 'error',
    about:
      'In `programme.yaml`, a talk is a paper that does not exist, a paper is in two sessions, two sessions are in one room at the same time, or days, sessions or talks are repeated or not in order; or a paper names a session that the programme does not contain.',
    example: {
      'programme.yaml':
        "timeZone: Europe/Oslo\ndays:\n  - date: 2026-05-04\n    sessions:\n      - { title: Light, start: '09:00', end: '10:30', talks: [frist] }\n",
    },
    exampleMessage: 'there is no paper "frist"; did you mean "first"?',
  },
  {
    name: 'broken-markup',
    severity: 'error',
    about:
      'The prose of a topic, a page or a reading list is not valid MDX, which would fail the build: an unclosed tag (`<br>` instead of `<br />`), an HTML comment (write `{/* … */}`), a literal `<` or `{` (write `\\<` and `\\{`), a component that does not exist, a wrong attribute, or nesting of more than 100 levels.',
    example: {
      'pages/about.mdx':
        '---\ntitle: About\ndescription: It.\n---\n\nOne<br>two, and <Papr id="first" />.\n',
    },
    exampleMessage: '<br> is never closed; write <br />',
  },
  {
    name: 'foreign-markup',
    severity: 'error',
    about:
      'The prose of a topic, a page or a reading list contains a script, styles, an event handler, a frame, an image from another host, an invalid address, or code: a line that begins with import or export, or an expression in braces other than a plain value or a comment. Pages run and load only the site’s own files, and a build does not run code in prose.',
    example: {
      'pages/about.mdx':
        '---\ntitle: About\ndescription: It.\n---\n\n![A map](https://other.example/map.png)\n',
    },
    exampleMessage: 'put the file into public/ and use its path',
  },
  {
    name: 'blocked-style',
    severity: 'error',
    about:
      'An address in `theme.css` is on another host, is a `data:` address, or does not begin with a slash. The Content-Security-Policy of the pages allows only files of the site; those in `content/files/` have addresses such as `/files/our-serif.woff2`. `@import` is not possible either.',
    example: { 'theme.css': "body {\n  background: url('https://a.example/paper.png');\n}\n" },
    exampleMessage:
      '"https://a.example/paper.png" is on another host, which the policy of the pages blocks; put the file into content/files/ and write /files/NAME',
  },
  {
    name: 'vanished-address',
    severity: 'error',
    about:
      'An address in `published.txt` would disappear, which breaks all links to it; or `moved.txt` is invalid.',
    example: { 'published.txt': 'papers/gone\n' },
    exampleMessage: '"papers/gone" was published and would disappear',
  },
];
