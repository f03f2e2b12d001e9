import { expect, test } from 'vitest';
import { findTree, parseShare, parseStat } from './process-tree.ts';

/** In the kernel's format, with a name that looks like fields. */
const STAT =
  '4242 (node (x) S 7) S 4200 4200 4100 34816 4300 4194304 9 0 0 0 120 33 5 6 20 0 11 0 98765 1234567890 25600 18446744073709551615 1 1 0 0';

const stat = (pid: number, parent: number, started = '1', pages = 1) => ({
  pid,
  parent,
  started,
  pages,
});

test('a process is parsed with any name', () => {
  expect(parseStat(STAT)).toEqual({ pid: 4242, parent: 4200, started: '98765', pages: 25600 });
});

test('the tree contains a process and its descendants only', () => {
  const all = [stat(1, 0), stat(10, 1), stat(11, 10), stat(12, 11), stat(20, 1)];
  expect(findTree(all, 10, new Map()).map(({ pid }) => pid)).toEqual([10, 11, 12]);
});

test('an orphaned process remains in the tree', () => {
  const known = new Map<number, string>();
  findTree([stat(10, 1), stat(11, 10)], 10, known);
  expect(findTree([stat(10, 1), stat(11, 1)], 10, known).map(({ pid }) => pid)).toEqual([10, 11]);
});

test('a process with a reused pid does not', () => {
  const known = new Map<number, string>();
  findTree([stat(10, 1), stat(11, 10, '5')], 10, known);
  expect(findTree([stat(10, 1), stat(11, 1, '9')], 10, known)).toHaveLength(1);
});

test('the share of memory is parsed in kilobytes', () => {
  expect(parseShare('55-7f ---p 00000000 00:00 0 [rollup]\nRss:  900 kB\nPss:   512 kB\n')).toBe(
    512,
  );
  expect(parseShare('')).toBe(0);
});
