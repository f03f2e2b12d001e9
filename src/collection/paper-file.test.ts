import { describe, expect, it } from 'vitest';
import { formatFault } from './faults.ts';
import { formatPaperFile, parsePaperFile } from './paper-file.ts';
import type { Paper } from './schema.ts';

/** The faults and warnings of a file, without the file name. */
function listProblems(text: string, file = 'x-pool.md'): string[] {
  const { faults, warnings } = parsePaperFile(text, file);
  return [
    ...faults.map((fault) => formatFault(fault)),
    ...warnings.map((fault) => formatFault(fault, 'warning')),
  ].map((line) => line.replace(file, '').replace(/^:/, ''));
}

const withFields = (fields: string): string => `---\ntitle: T\n${fields}\n---\nText.\n`;

const FULL: Paper = {
  id: 'x-pool',
  title: 'On $O(n^2)$: "why" #1, *two-stage* & [more]',
  authors: ['Noël Vouitsis', "O'Neil: J.", 'Yes', '2024'],
  submitted: '2024',
  venue: 'NeurIPS',
  venueFull: 'Advances in Neural Information Processing Systems 33',
  year: 2020,
  arxiv: '2203.15080',
  doi: '10.1145/3458817.3476205',
  links: { code: ['https://a.example/x'], pdf: ['https://a.example/1', 'https://a.example/2'] },
  topics: ['scaling', '-attention'],
  aliases: ['2203.15080', 'old-name'],
  lang: 'pt-BR',
  note: '- not a list: a note',
  abstract: '--- not front matter\n\n<projektor> G_{LM} {approx} \\% `x`\n\n---\n\nimport x',
};

describe('a paper file', () => {
  it('is parsed to the paper from which it was formatted', () => {
    expect(parsePaperFile(formatPaperFile(FULL), 'papers/x-pool.md')).toMatchObject({
      paper: FULL,
      faults: [],
      warnings: [],
    });
  });

  it('has fields in the order of the schema, one author per line and the arXiv id in quotes', () => {
    const reversed = Object.fromEntries(Object.entries(FULL).reverse()) as Paper;
    expect(formatPaperFile(reversed)).toBe(formatPaperFile(FULL));
    expect(formatPaperFile(FULL)).toMatch(
      /^---\ntitle: .*\nauthors:\n {2}- Noël Vouitsis\n(.*\n)*submitted: 2024\n(.*\n)*arxiv: "2203.15080"\n(.*\n)*topics: \[scaling, -attention\]\n/,
    );
  });

  it('omits empty fields', () => {
    const { paper } = parsePaperFile('---\ntitle: T\n---\nText.\n', 'x.md');
    expect(paper).toEqual({
      ...{ id: 'x', title: 'T', abstract: 'Text.' },
      ...{ authors: [], links: {}, topics: [], aliases: [] },
    });
    expect(paper && formatPaperFile(paper)).toBe('---\ntitle: T\n---\n\nText.\n');
  });

  it('can have a byte order mark and CRLF line ends', () => {
    const text = '\uFEFF---\r\ntitle: T\r\n---\r\n\r\nOne\r\n\r\ntwo\r\n';
    expect(parsePaperFile(text, 'x.md').paper?.abstract).toBe('One\n\ntwo');
  });

  it('can have line and paragraph separators in its fields', () => {
    const text = '---\ntitle: One\u2028two\u2029three\n---\nText.\n';
    expect(parsePaperFile(text, 'x.md').paper?.title).toBe('One two three');
  });

  it('preserves the precision of a date', () => {
    for (const date of ['2024', '2024-03', '2024-02-29']) {
      expect(parsePaperFile(withFields(`submitted: ${date}`), 'x.md').paper?.submitted).toBe(date);
    }
  });

  it('locates fields', () => {
    const text = '---\ntitle: T\nlinks:\n  code:\n    - https://a.example\n---\n\n\nText.\n';
    const { locate } = parsePaperFile(text, 'x.md');
    expect(locate(['links', 'code', 0])).toEqual({ line: 5, column: 7 });
    expect(locate(['links', 'pdf'])).toEqual({ line: 3, column: 1 });
    expect(locate(['abstract'])).toEqual({ line: 9, column: 1 });
  });
});

describe('a fault in a paper file has a position and advice:', () => {
  it.each([
    ['no front matter', 'Text.', [/^1:1 {2}has no front matter; begin the file with a line "---"/]],
    ['unclosed front matter', '---\ntitle: T\n', [/^1:1 {2}the front matter is not closed; add/]],
    [
      'empty front matter and abstract',
      '---\n---\n',
      [/^2:1 {2}title: is missing; add it$/, /^3:1 {2}abstract: is missing; write it below/],
    ],
    [
      'a title and an abstract without visible characters',
      '---\ntitle: "\u200B"\nauthors: ["\u3164"]\n---\n\u200D\n',
      [
        /^2:1 {2}title: is empty; fill it in$/,
        /^3:11 {2}authors\[0\]: is empty; fill it in$/,
        /^5:1 {2}abstract: is missing; write it below/,
      ],
    ],
    ['no fields', '---\n- a\n---\nx', [/^2:1 {2}must consist of fields; write one "field: value"/]],
    [
      'an unknown field',
      withFields('author: A'),
      [/^3:1 {2}unknown field "author"; did you mean "authors"\?$/],
    ],
    [
      'a field name of another program',
      withFields('tags: a'),
      [/unknown field "tags"; did you mean "topics"\?$/],
    ],
    [
      'an unknown field without a similar one',
      withFields('zzzzzz: a'),
      [/unknown field "zzzzzz"; the fields are title, authors, contributors, submitted/],
    ],
    [
      'names of properties in JavaScript',
      withFields('constructor: a\n__proto__: b'),
      [/unknown field "constructor"; the fields/, /unknown field "__proto__"; the fields/],
    ],
    [
      'a name that would change the prototype of an object',
      withFields('authors: [A]\ncontributors:\n  A: { family: A }\n  __proto__: { family: B }'),
      [/^6:3 {2}contributors: the name "__proto__" cannot be used; choose another/],
    ],
    [
      'an unknown kind of link',
      withFields('links:\n  github: https://a.example'),
      [/^4:3 {2}links: unknown field "github"; did you mean "code"\?$/],
    ],
    [
      'an invalid day',
      withFields('submitted: 2023-02-29'),
      [/^3:1 {2}submitted: "2023-02-29" is not a date; write .* 2024-03/],
    ],
    [
      'an invalid month',
      withFields('submitted: 2024-13'),
      [/^3:1 {2}submitted: "2024-13" is not a date/],
    ],
    [
      'an arXiv id without quotes',
      withFields('arxiv: 2203.15080'),
      [/^3:1 {2}arxiv: must be text; put it in quotation marks: "2203.15080"$/],
    ],
    [
      'an arXiv id with a version',
      withFields('arxiv: 2203.15080v2'),
      [/arxiv: "2203.15080v2" is not an arXiv id; write it without version/],
    ],
    [
      'a year in quotes',
      withFields('year: "2024"'),
      [/year: must be a number; write 2024 without quotation marks$/],
    ],
    [
      'an author without a list',
      withFields('authors: A. B.'),
      [/authors: must be a list, even for a single value; write \["A. B."\]$/],
    ],
    [
      'an empty field',
      withFields('venue:'),
      [/^3:1 {2}venue: is empty; fill it in or remove the field$/],
    ],
    [
      'an invalid link in a list',
      withFields('links: { code: [github.com/a/b] }'),
      [/links.code\[0\]: "github.com\/a\/b" is not a web address; write it in full/],
    ],
    [
      'an invalid link',
      withFields('links: { pdf: a.pdf }'),
      [/^3:10 {2}links.pdf: "a.pdf" is not a web address/],
    ],
    [
      'a javascript: link',
      withFields('links: { code: "javascript:alert(1)" }'),
      [/^3:10 {2}links.code: .* is not a web address/],
    ],
    [
      'a topic both added and removed',
      withFields('topics: [a, -a]'),
      [/topics\[1\]: repeats the topic "a"; keep one/],
    ],
    ['a duplicate field', withFields('title: U'), [/^3:1 {2}the field "title" is defined twice/]],
    [
      'a title with a colon',
      '---\ntitle: A: b\n---\nx',
      [/^2:8 {2}invalid YAML: .*; put values that contain ": " in quotes/],
    ],
    [
      'a title that begins with emphasis',
      '---\ntitle: "*A*" b\n---\nx',
      [/^2:\d+ {2}invalid YAML: .*; put the value in quotation marks/],
    ],
    [
      'a YAML alias',
      '---\ntitle: *a\n---\nx',
      [/invalid YAML: .*; put values that begin with \* or & in quotes$/],
    ],
    [
      'the abstract among the fields',
      withFields('abstract: A').replace('Text.\n', ''),
      [/^3:1 {2}abstract: the abstract belongs below/],
    ],
    [
      'the id among the fields',
      withFields('id: a'),
      [/^3:1 {2}id: the file’s name is the id; remove the field$/],
    ],
    [
      'two faults',
      withFields('author: A\nyear: 20'),
      [/year: must be a year in four digits/, /author/],
    ],
    [
      'an unintended YAML comment',
      '---\ntitle: C #1\n---\nx',
      [/^2:8 {2}warning: "#1" is read as a comment/],
    ],
    [
      'a TeX command parsed as an escape sequence',
      withFields('note: "\\beta"'),
      [/warning: note: contains the control character U\+0008/],
    ],
  ])('%s', (_what, text, messages) => {
    expect(listProblems(text)).toEqual(
      messages.map((message): unknown => expect.stringMatching(message)),
    );
  });

  it.each([
    ['X Pool é.md', 'x-pool-e.md'],
    ['a--b.md', 'a-b.md'],
    ['-a.md', 'a.md'],
  ])('the file name %s', (file, better) => {
    expect(listProblems(withFields('year: 2020'), file)).toEqual([
      expect.stringContaining(`rename the file to "${better}"`),
    ]);
  });

  it('a file name with only digits, which would collide with page numbers', () => {
    expect(listProblems(withFields('year: 2020'), '2024.md')).toEqual([
      expect.stringMatching(/not only digits; rename the file to "2024-paper.md"$/),
    ]);
  });
});
