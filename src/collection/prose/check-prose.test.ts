import { describe, expect, it } from 'vitest';
import { checkProse } from './check-prose.ts';

const HEAD = '---\ntitle: A\nsummary: <div> and { are fine here\n---\n\n';

/** The faults of a text as `line:column message`. The text begins at line 6. */
const check = (text: string) =>
  checkProse(HEAD + text, 'pages/a.mdx', true)
    .faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('broken markup is reported with position and advice', () => {
  it.each([
    ['<div>open', '6:1 <div> is never closed; write </div> where it ends'],
    [
      'a <div>\n\nb</div>',
      '6:3 <div> is not closed in the paragraph or list item that it starts in',
    ],
    ['<b>\n\n# x</b>', '8:4 </b> comes before <b> of line 6, column 1 is closed'],
    ['a <b>x</i> y', '6:7 </i> comes before <b> of line 6, column 3 is closed'],
    ['x </b>', '6:3 </b> closes nothing; write <b> where it starts'],
    ['one<br>two', '6:4 <br> is never closed; write <br />'],
    ['</br>', '6:1 </br> closes nothing; remove it, because <br /> has no closing tag'],
    ['<br>x</br>', '6:1 <br> cannot have content; write <br />'],
    ['<img src="/a.png">', '6:1 <img src="/a.png"> is never closed; write <img src="/a.png" />'],
    ['é😀 <Paper id="x">', '6:5 <Paper id="x"> is never closed; write <Paper id="x" />'],
    ['a\n\n<!-- b\n\nc -->\n', '8:1 MDX has no <!-- comments -->; write {/* … */}'],
    ['<!DOCTYPE html>', '6:1 <!DOCTYPE html> is not allowed in MDX; remove it'],
    ['p<0.05', '6:2 < begins a tag in MDX; write \\< for a literal <'],
    ['x <b and c', '6:3 <b has no closing >; add it'],
    [
      '<https://a.example>',
      '6:1 <https://a.example> is not a link in MDX; write [https://a.example](',
    ],
    [
      '<a@b.example>',
      '6:1 <a@b.example> is not a link in MDX; write [a@b.example](mailto:a@b.example)',
    ],
    ['<a href=/x/>x</a>', '6:1 <a href=/x/> has a value without quotes; write href="/x/"'],
    ['the set {x', '6:9 the brace { is never closed; write \\{ for a literal {'],
    ['the set {x y} is', '6:9 {x y} is not a value that MDX can read; write \\{ for a literal {'],
    ['the set {x} is', '6:9 {x} would run code in the build'],
    ['{ {"a": 1} }', '6:1 { {"a": 1} } has no text to show'],
    ['<b title={}>x</b>', '6:1 title={} has no value; write title="…"'],
    ['<b title={[1]}>x</b>', '6:1 title={[1]} is not a valid value in HTML'],
    ['<b className="x">x</b>', '6:1 className is not an attribute of HTML; write class'],
    ['<b set:html="<i>">x</b>', '6:1 set:html is a directive of Astro, which prose cannot use'],
    ['<b style="color: red">x</b>', '6:4 <b> has style, which the content security policy blocks'],
    ['<Unknown />', '6:1 there is no component <Unknown>; the components are Paper, PaperList'],
    ['<paper id="x" />', '6:1 there is no component <paper>; did you mean <Paper>?'],
    ['<dvi>x</dvi>', '6:1 HTML has no element <dvi>; did you mean <div>?'],
    [
      'a <blokquote>x</blokquote>',
      '6:3 HTML has no element <blokquote>; did you mean <blockquote>?',
    ],
    ['<svg><a /></svg> <dvi />', '6:18 HTML has no element <dvi>'],
    ['<i>x <foobarbaz /></i>', '6:6 HTML has no element <foobarbaz>; write \\< for a literal <'],
    ['<Papr id="x" />', '6:1 there is no component <Papr>; did you mean <Paper>?'],
    ['<PaperList theme="a" />', '6:1 <PaperList> has theme, but only accepts topic, venue, year'],
    ['<PaperList>a</PaperList>', '6:1 <PaperList> cannot have content; write <PaperList topic'],
    ['<Timeline id="a" />', '6:1 <Timeline> has id, but accepts no attributes; remove it'],
    ['<Paper />', '6:1 <Paper> has no id; write <Paper id="ID" />'],
    ['<Paper id="x" id="y" />', '6:1 <Paper> has two ids; keep one'],
    ['<Paper id="x" title="y" />', '6:1 <Paper> has title, but only accepts id'],
    ['<Paper id="x">y</Paper>', '6:1 <Paper> shows the title of the paper and cannot have content'],
    ['import x from "y"', '6:1 a line begins with import, which would run code in the build'],
    ['export conts a', '6:1 a line begins with export, which would run code in the build'],
  ])('%j', (text, message) => {
    expect(check(text)).toEqual([expect.stringContaining(message)]);
  });

  it('at each of several errors', () => {
    expect(check('<div>a <Unknown /> <!-- b -->\n\nc<br>d {\n')).toMatchObject(
      [
        /^6:1 <div> is never closed/,
        /^6:8 there is no component <Unknown>/,
        /^6:20 MDX has no <!-- comments -->/,
        /^8:2 <br> is never closed/,
        /^8:8 the brace \{ is never closed/,
      ].map((message) => expect.stringMatching(message) as string),
    );
  });

  it('in files with CRLF line ends and a byte order mark', () => {
    const text = '\uFEFF---\r\ntitle: { a: b }\r\n---\r\n\r\none<br>two\r\n';
    expect(checkProse(text, 'a.mdx').faults).toMatchObject([{ line: 5, column: 4 }]);
  });
});

describe('text that would crash the compiler is reported', () => {
  const DEEP = 20_000;
  const CODE = '('.repeat(DEEP) + ')'.repeat(DEEP);
  it.each([
    ['quotes', `${'>'.repeat(DEEP)} a`, /^6:\d+ is nested more than 100 levels deep/],
    ['lists', `${'- '.repeat(200)}a`, /^6:\d+ is nested more than 100 levels deep/],
    ['emphasis', `${'*'.repeat(DEEP)}a${'*'.repeat(DEEP)}`, /^6:\d+ is nested more than/],
    ['tags', `${'<b>'.repeat(200)}a${'</b>'.repeat(200)}`, /^6:\d+ is nested more than/],
    ['tags without an end', `${'<b>'.repeat(DEEP)}a`, /^6:1 is nested more than/],
    ['quotes of a megabyte', `${'>'.repeat(1_000_000)} a`, /^6:1 is nested more than/],
    ['braces', `a {${CODE}}`, /^6:3 cannot be parsed from here on/],
    ['braces that an escaped comment hides', `\\{/* {${CODE}} */}`, /^6:2 cannot be parsed/],
    ['braces that a comment in a code span hides', `\`{/*\` {${CODE}} \`*/}\``, /^6:2 cannot be/],
    ['braces that an escaped string hides', `\\{"a" {${CODE}} "}`, /^6:2 cannot be parsed/],
    ['a statement that a comment hides', `\\{/*\n\nexport const a = ${CODE}\n\n*/}`, /cannot be/],
  ])('%s', (_what, text, message) => {
    expect(check(text)).toEqual([expect.stringMatching(message)]);
  });

  it('a statement that ends with a backslash', () => {
    expect(check("export 'a\\")).toEqual([expect.stringMatching(/^6:1 /)]);
  });

  it('unless it has at most 100 levels, even with many brackets', () => {
    expect(check('['.repeat(DEEP))).toEqual([]);
    expect(check(`${'>'.repeat(90)} a`)).toEqual([]);
  });
});

it.each([
  'One<br />two <img src="/a.png" alt="" /> \\< \\{ {/* a comment <div> */} `<b> {x}`',
  '<div class="x" id="y" data-z aria-label="w">\n\n> *a*\n\n</div>\n\n<Fragment>a</Fragment>',
  '<Paper id="x" /> {"{"} <svg viewBox="0 0 1 1"><g><use xlink:href="#a" /></g></svg> <math><mrow><mi>x</mi></mrow></math> <center>a</center> <my-box />',
  '```\n<div> {\n```\n\na < b, a > b, }',
  '| a | b |\n| - | - |\n| `<` | $x$ |\n\nNote[^1]\n\n[^1]: Text.',
])('%j has no faults', (text) => {
  expect(check(text)).toEqual([]);
});

it.each(['constructor', 'valueOf', '__proto__'])(
  '%s, which every object inherits, is unknown as an element and harmless as an attribute',
  (name) => {
    const unknown = /^6:1 (?:HTML has no element|there is no component) /;
    const faults = check(`<${name} a="b" /> <b ${name}="x">y</b>`);
    expect(faults).toEqual([expect.stringMatching(unknown)]);
  },
);

it('headings have the same ids as in the build', () => {
  const { headings } = checkProse(
    `${HEAD}# One *two* \`x\`\n\n## One two x\n\n### Größe & 2<i>b</i>`,
    'a.mdx',
  );
  expect(headings).toEqual(['one-two-x', 'one-two-x-1', 'größe--2b']);
});

it('topics and reading lists have no component but <Paper>', () => {
  const { faults } = checkProse(`${HEAD}<PaperList topic="a" />`, 'topics/a.mdx');
  expect(faults.map(({ message }) => message)).toEqual([
    '<PaperList> can only be used on pages, in pages/; remove it',
  ]);
});
