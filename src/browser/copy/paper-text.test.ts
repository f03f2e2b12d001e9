import { expect, test } from 'vitest';
import { formatPaperMarkdown, formatPaperText } from './paper-text.ts';

const PAPER = {
  title: 'On [lamps] & <wicks>',
  authors: ['Ada Quiet', 'Bo_Loud'],
  facts: ['28 March 2022', 'LAMPS 2022'],
  address: 'https://papers.example/papers/lamps/',
  paragraphs: ['Lamps *burn* with $x_i < 3$ and <b>oil_1</b>.', '1. Wicks, too.'],
};

test('Markdown has a linked title, escaped text, and unchanged emphasis and formulas', () => {
  expect(formatPaperMarkdown(PAPER)).toBe(
    `# [On \\[lamps\\] \\& \\<wicks\\>](<https://papers.example/papers/lamps/>)

Ada Quiet, Bo\\_Loud

28 March 2022 · LAMPS 2022

Lamps *burn* with $x_i < 3$ and \\<b\\>oil\\_1\\</b\\>.

1\\. Wicks, too.
`,
  );
});

test('plain text ends with the address', () => {
  expect(formatPaperText(PAPER)).toBe(
    `On [lamps] & <wicks>

Ada Quiet, Bo_Loud

28 March 2022 · LAMPS 2022

Lamps *burn* with $x_i < 3$ and <b>oil_1</b>.

1. Wicks, too.

https://papers.example/papers/lamps/
`,
  );
});

test('a paper with only a title has no empty lines', () => {
  const bare = { ...PAPER, title: 'Lamps', authors: [], facts: [], paragraphs: [] };
  expect(formatPaperText(bare)).toBe('Lamps\n\nhttps://papers.example/papers/lamps/\n');
});
