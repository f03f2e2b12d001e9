import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPaper } from '../catalogue/create-paper.fixture.ts';
import { refuseLostPapers, findLost, getPendingPath } from './lost-papers.ts';

const papers = (...ids: string[]) => ids.map((id) => createPaper({ id }));
const moved = (from: string, to?: string) => ({ from, to, line: 1 });

test.each([
  ['no paper is missing', ['a', 'b'], { papers: papers('a', 'b', 'c'), moved: [] }, []],
  ['a paper is missing', ['a', 'b'], { papers: papers('a'), moved: [] }, ['b']],
  [
    'a paper was renamed without an alias',
    ['a', 'b'],
    { papers: papers('a', 'c'), moved: [] },
    ['b'],
  ],
  [
    'three papers are missing, five are new',
    ['a', 'b', 'c', 'd'],
    { papers: papers('d', 'e', 'f', 'g', 'h', 'i'), moved: [] },
    ['a', 'b', 'c'],
  ],
  [
    'a paper was renamed with an alias',
    ['a', 'b'],
    { papers: [...papers('a'), createPaper({ id: 'c', aliases: ['b'] })], moved: [] },
    [],
  ],
  [
    'a paper was redirected in moved.txt',
    ['a', 'b'],
    { papers: papers('a'), moved: [moved('papers/b', 'papers/a')] },
    [],
  ],
  [
    'a moved topic does not explain a missing paper',
    ['a', 'b'],
    { papers: papers('a'), moved: [moved('topics/b', 'topics/c')] },
    ['b'],
  ],
  ['a paper was withdrawn', ['a', 'b'], { papers: papers('a'), moved: [moved('papers/b')] }, []],
  [
    'a paper was merged',
    ['a', 'b'],
    { papers: [createPaper({ id: 'a', aliases: ['b'] })], moved: [] },
    [],
  ],
  [
    'a renamed paper does not hide a missing one',
    ['a', 'b'],
    { papers: [createPaper({ id: 'c', aliases: ['a'] })], moved: [] },
    ['b'],
  ],
  ['there were no papers before', [], { papers: papers('a'), moved: [] }, []],
])('%s', (_, before, collection, lost) => {
  expect(findLost(before, collection)).toEqual(lost);
});

test('a build that loses papers fails with a list and advice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-last-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'builds/papers');
  const last = { path, allowFewer: false };
  const many = papers(...Array.from({ length: 1234 }, (_, index) => `paper-${index}`));

  refuseLostPapers(last, '/content', { papers: many, moved: [] });
  // A failed build is not compared.
  expect(existsSync(path)).toBe(false);
  renameSync(getPendingPath(path), path);

  const fewer = () => refuseLostPapers(last, '/content', { papers: many.slice(12), moved: [] });
  expect(fewer).toThrow(
    /contained 1,234 papers, and this one contains 1,222\. .*disappear without an explanation: 12\n/,
  );
  expect(fewer).toThrow(/\n {2}papers\/paper-0\n.*\n {2}papers\/paper-9\n {2}and 2 more\n/s);
  expect(fewer).toThrow('npm run build -- --fewer');
  expect(existsSync(getPendingPath(path))).toBe(false);

  const replaced = [...many.slice(3), ...papers('v', 'w', 'x', 'y', 'z')];
  const more = () => refuseLostPapers(last, '/content', { papers: replaced, moved: [] });
  expect(more).toThrow(
    /contained 1,234 papers, and this one contains 1,236\. .*disappear without an explanation: 3\n/,
  );
  expect(more).toThrow(
    /\n {2}papers\/paper-0\n {2}papers\/paper-1\n {2}papers\/paper-2\nNothing was written/,
  );

  // Former ids are addresses too.
  const renamed = [...many, createPaper({ id: 'new', aliases: ['old', 'older'] })];
  refuseLostPapers(last, '/content', { papers: renamed, moved: [] });
  renameSync(getPendingPath(path), path);
  const plain = [...many, ...papers('new', 'old')];
  const withoutAlias = () => refuseLostPapers(last, '/content', { papers: plain, moved: [] });
  expect(withoutAlias).toThrow(
    /contained 1,235 papers, .* 1,236\. .* explanation: 1\n {2}papers\/older\nNothing/,
  );

  // Another collection is not compared.
  refuseLostPapers(last, '/other', { papers: papers('x'), moved: [] });
  refuseLostPapers({ path, allowFewer: true }, '/content', { papers: many.slice(12), moved: [] });
  expect(readFileSync(getPendingPath(path), 'utf8').split('\n')).toHaveLength(1224);
});
