import { expect, test } from 'vitest';
import { findForeignMarkup } from './foreign-markup.ts';
import { parseMdx } from './parse-mdx.ts';

const find = (text: string) => findForeignMarkup(parseMdx(text), text, 'a.mdx');

test.each([
  ['Text.\n\n<script>one()</script>', 3, 1, '<script> is not allowed'],
  ['<Style>p { color: red }</Style>', 1, 1, 'only use the site’s own styles'],
  ['See <iframe src="/own/" />', 1, 5, 'link to it instead'],
  ['<b onClick="one()">x</b>', 1, 4, '<b> has onClick'],
  ['<b title="a > b" onclick="one()">x</b>', 1, 18, '<b> has onclick'],
  ['<b\n  style="color: red">x</b>', 2, 3, '<b> has style'],
  [
    '<img src="https://a.example/x.png" alt="" />',
    1,
    6,
    '"https://a.example/x.png" is on another host',
  ],
  ["<img alt='' src={'//a.example/x.png'} />", 1, 13, 'on another host'],
  ['<img srcset="/x.png 1x, https://a.example/y.png 2x" alt="" />', 1, 6, 'on another host'],
  ['A ![map](https://a.example/x.png).', 1, 3, 'put the file into public/'],
  ['![map][m]\n\n[m]: https://a.example/x.png', 1, 1, 'on another host'],
  ['![map]\n\n[map]: <data:image/png;base64,x>', 1, 1, 'on another host'],
  ['[here](javascript:one())', 1, 1, 'is not an allowed address'],
  ['<a href="java\tscript:one()">x</a>', 1, 4, 'is not an allowed address'],
  ['[here](&#106;avascript:one())', 1, 1, 'is not an allowed address'],
  ['<svg><image href="https://a.example/x.png" /></svg>', 1, 13, 'on another host'],
  ['<svg><use xlink:href="//a.example/x.svg#a" /></svg>', 1, 11, 'on another host'],
  ['a <title>b</title>', 1, 3, 'write the title in the front matter'],
  ['<body>a</body>', 1, 1, 'the text is already in one'],
  ['See [here][h].\n\n[h]: javascript:one()', 1, 5, 'is not an allowed address'],
  ['![a [map] of it](https://a.example/x.png)', 1, 1, 'on another host'],
  ['é😀 <b title="x=&quot;y" onclick=\'one()\'>x</b>', 1, 26, '<b> has onclick'],
  ['Text.\n\n<link rel="stylesheet" href="/own.css">', 3, 1, '<link> is not allowed'],
  ['`a` <form>\n\n<b', 1, 5, '<form> is not allowed'],
])('%j is reported with its position', (text, line, column, message) => {
  expect(find(text)).toEqual([
    {
      file: 'a.mdx',
      line,
      column,
      rule: 'foreign-markup',
      message: expect.stringContaining(message) as string,
    },
  ]);
});

test.each([
  ["import x from 'node:fs'\n\nText.", 1, 1, 'a line begins with import'],
  ['---\ntitle: A\n---\n\nText.\r\n\r\nexport const x = 1\r\n', 7, 1, 'begins with export'],
  ['Two: {1 + 1}.', 1, 6, '{1 + 1} would run code'],
  ['{process.exit()}', 1, 1, 'write its result instead'],
  ['{/* a */ one() /* b */}', 1, 1, 'would run code'],
  ['{`a ${one()}`}', 1, 1, 'would run code'],
  ['A \\`{one()}\\`.', 1, 5, '{one()} would run code'],
  ['<a title="`">{one()}</a>', 1, 14, '{one()} would run code'],
  ['| a |\n| - |\n| {one()} |', 3, 3, '{one()} would run code'],
  ['[^1]: {one()}\n\nNote[^1]', 1, 7, '{one()} would run code'],
  ['See <Paper id={one()} />', 1, 5, 'id={one()} would run code'],
  ['<Paper {...one()} />', 1, 1, '{...one()} would run code'],
  ['<globalThis.one />', 1, 1, '<globalThis.one> would run code'],
])('%j is reported as code with its position', (text, line, column, message) => {
  expect(find(text).map((fault) => [fault.line, fault.column, fault.rule])).toEqual([
    [line, column, 'foreign-markup'],
  ]);
  expect(find(text)[0]?.message).toContain(message);
});

test.each([
  '---\nsummary: About <script> and <b onclick="x">.\n---\n\nText.',
  'Write `<script>` in code.\n\n```html\n<style></style>\n```\n\n{/* <iframe /> */}',
  '![own](/map.png) and <img src="/map.png" alt="" /> and <Paper id="x" />',
  '[web](https://a.example/) [post](mailto:a@b.example) [page](/about/) [part](#one) [sheet](a.md)',
  '<a href="https://a.example/">x</a>, <em class="on one">y</em>, <Paper id="x" />, a < b on=1',
  'Words\nimport and export\n\n- import x\n\n```js\nimport x\n{x}\n```\n\n``a ` {x}`` and \\{x\\}',
  '{"text"}, {\'text\'}, {3}, {`text`}, {/* one() */}, {}, <Paper id={"x"} n={-1.5} b={true} />',
  '\\<script> and <b title="<script> onclick=1">x</b>',
  '~~~html\n<style></style>\n~~~\n\n    <Frames />',
  'A scripted <scripted-thing /> and a link to <b>formulas</b>.',
])('%j is allowed', (text) => {
  expect(find(text)).toEqual([]);
});
