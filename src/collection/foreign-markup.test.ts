import { expect, test } from 'vitest';
import { findForeignMarkup } from './foreign-markup.ts';

const find = (text: string) => findForeignMarkup(text, 'a.mdx');

test.each([
  ['Text.\n\n<script>one()</script>', 3, 1, '<script> is here'],
  ['<Style>p { color: red }</Style>', 1, 1, 'no styles but the site’s own'],
  ['See <iframe src="/own/" />', 1, 5, 'link to it instead'],
  ['<b onClick={() => one()}>x</b>', 1, 4, '<b> has onClick'],
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
  ['[here](javascript:one())', 1, 1, 'is no address to lead to'],
  ['<a href="java\tscript:one()">x</a>', 1, 4, 'is no address to lead to'],
])('%j is found where it stands', (text, line, column, message) => {
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
  '---\nsummary: About <script> and <b onclick="x">.\n---\n\nText.',
  'Write `<script>` in code.\n\n```html\n<style></style>\n```\n\n{/* <iframe /> */}',
  '![own](/map.png) and <img src="/map.png" alt="" /> and <Paper id="x" />',
  '[web](https://a.example/) [post](mailto:a@b.example) [page](/about/) [part](#one) [sheet](a.md)',
  '<a href="https://a.example/">x</a>, <em class="on one">y</em>, <Paper id="x" />, a < b on=1',
  'A scripted <scripted-thing /> and a link to <b>formulas</b>.',
])('%j is what may stand there', (text) => {
  expect(find(text)).toEqual([]);
});
