import { describe, expect, it } from 'vitest';
import { isFound, type Rule } from './case.ts';

const finds = (rule: Rule, expected: string[], papers: string[]): boolean =>
  isFound({ query: '', expected, rule }, { papers });

describe('a paper is found', () => {
  it('if it, or one with the same title, is first', () => {
    expect(finds('first', ['a', 'b'], ['b', 'x'])).toBe(true);
    expect(finds('first', ['a'], ['x', 'a'])).toBe(false);
    expect(finds('first', ['a'], [])).toBe(false);
  });

  it('if it is among the first three', () => {
    expect(finds('first three', ['a'], ['x', 'y', 'a'])).toBe(true);
    expect(finds('first three', ['a'], ['x', 'y', 'z', 'a'])).toBe(false);
  });

  it('if it is the only result', () => {
    expect(finds('alone', ['a'], ['a'])).toBe(true);
    expect(finds('alone', ['a'], ['a', 'x'])).toBe(false);
  });

  it('if all expected papers are listed, at any position', () => {
    expect(finds('all', ['a', 'b'], ['x', 'b', 'a'])).toBe(true);
    expect(finds('all', ['a', 'b'], ['a', 'x'])).toBe(false);
  });
});
