import { describe, expect, it } from 'vitest';
import { findCode, findDeepMarks, isSafeToParse } from './parse-safety.ts';

describe('text is safe to parse', () => {
  it.each([
    ['without braces', 'p < 0.05 (n = 12) '.repeat(2_000)],
    ['with comments and strings in braces', '<Paper id="x" /> {/* <Paper id="y" /> */} {" "}'],
    [
      'with many comments and strings',
      '<Paper id="x" /> {/* its proof (sketch) */} {"<"}\n\n'.repeat(500),
    ],
    ['with unescaped braces', 'the sets {x}, {y} and {(x, y)}\n'.repeat(30)],
    ['with an unclosed brace', 'the set {x'],
  ])('%s', (_what, text) => {
    expect(isSafeToParse(text)).toBe(true);
  });
});

describe('text is not safe to parse', () => {
  const nested = (open: string, close: string, depth: number) =>
    `${open.repeat(depth)}1${close.repeat(depth)}`;

  it.each([
    ['with deep brackets', `{${nested('(', ')', 500)}}`],
    ['with deep operators', `{${'!'.repeat(500)}1}`],
    ['with deep keywords', `{${'typeof '.repeat(500)}1}`],
    ['with type arguments', `{${nested('a<b>(', ')', 40)}}`],
    ['with a deep statement', `export const a = ${nested('[', ']', 500)}`],
    ['with braces in a comment', `\\{/* {${nested('[', ']', 500)}} */}`],
    ['of a megabyte', 'a '.repeat(500_000)],
  ])('%s', (_what, text) => {
    expect(isSafeToParse(text)).toBe(false);
  });
});

it.each(['{/*', '{"', '{ ', '> ', '>', '- ', '\n', '{/* */', '1. ', '\n>'])(
  'a megabyte of %j takes linear time',
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    expect(isSafeToParse(text)).toBe(false);
    expect(isSafeToParse(text.slice(0, 90_000))).toBeTypeOf('boolean');
    expect(findCode(text)).toBeLessThan(text.length);
    findDeepMarks(text);
  },
);
