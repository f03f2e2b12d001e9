import { describe, expect, it } from 'vitest';
import { findCode, findManyMarks, isHarmless } from './harmless.ts';

describe('a text is parsed in this process', () => {
  it.each([
    ['without braces', 'p < 0.05 (n = 12) '.repeat(2_000)],
    ['with comments and strings in braces', '<Paper id="x" /> {/* <Paper id="y" /> */} {" "}'],
    ['with many of them', '<Paper id="x" /> {/* its proof (sketch) */} {"<"}\n\n'.repeat(500)],
    ['with braces that are mistakes', 'the sets {x}, {y} and {(x, y)}\n'.repeat(30)],
    ['with a brace that nothing closes', 'the set {x'],
  ])('%s', (_what, text) => {
    expect(isHarmless(text)).toBe(true);
  });
});

describe('a text is tried in a process of its own', () => {
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
    expect(isHarmless(text)).toBe(false);
  });
});

it.each(['{/*', '{"', '{ ', '> ', '>', '- ', '\n', '{/* */', '1. ', '\n>'])(
  'a megabyte of %j takes linear time',
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    expect(isHarmless(text)).toBe(false);
    expect(isHarmless(text.slice(0, 90_000))).toBeTypeOf('boolean');
    expect(findCode(text)).toBeLessThan(text.length);
    findManyMarks(text);
  },
);
