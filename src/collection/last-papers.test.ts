import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPaper } from '../catalogue/create-paper.fixture.ts';
import { expectNoFewer, findMissing, toNext } from './last-papers.ts';

const papers = (...ids: string[]) => ids.map((id) => createPaper({ id }));
const moved = (from: string, to?: string) => ({ from, to, line: 1 });

test.each([
  ['all are there', ['a', 'b'], { papers: papers('a', 'b', 'c'), moved: [] }, []],
  ['one is gone', ['a', 'b'], { papers: papers('a'), moved: [] }, ['b']],
  [
    'one was given another id that does not name the old one',
    ['a', 'b'],
    { papers: papers('a', 'c'), moved: [] },
    ['b'],
  ],
  [
    'three are gone, five have come',
    ['a', 'b', 'c', 'd'],
    { papers: papers('d', 'e', 'f', 'g', 'h', 'i'), moved: [] },
    ['a', 'b', 'c'],
  ],
  [
    'one was renamed',
    ['a', 'b'],
    { papers: [...papers('a'), createPaper({ id: 'c', aliases: ['b'] })], moved: [] },
    [],
  ],
  [
    'one leads to another',
    ['a', 'b'],
    { papers: papers('a'), moved: [moved('papers/b', 'papers/a')] },
    [],
  ],
  [
    'a topic that was moved explains no paper',
    ['a', 'b'],
    { papers: papers('a'), moved: [moved('topics/b', 'topics/c')] },
    ['b'],
  ],
  ['one was withdrawn', ['a', 'b'], { papers: papers('a'), moved: [moved('papers/b')] }, []],
  [
    'one was merged',
    ['a', 'b'],
    { papers: [createPaper({ id: 'a', aliases: ['b'] })], moved: [] },
    [],
  ],
  [
    'a rename hides no loss',
    ['a', 'b'],
    { papers: [createPaper({ id: 'c', aliases: ['a'] })], moved: [] },
    ['b'],
  ],
  ['there was none before', [], { papers: papers('a'), moved: [] }, []],
])('%s', (_, before, collection, lost) => {
  expect(findMissing(before, collection)).toEqual(lost);
});

test('a build that loses papers stops and says how many, which and how to go on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-last-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'builds/papers');
  const last = { path, mayBeFewer: false };
  const many = papers(...Array.from({ length: 1234 }, (_, index) => `paper-${index}`));

  expectNoFewer(last, '/content', { papers: many, moved: [] });
  // A build that breaks off is no measure.
  expect(existsSync(path)).toBe(false);
  renameSync(toNext(path), path);

  const fewer = () => expectNoFewer(last, '/content', { papers: many.slice(12), moved: [] });
  expect(fewer).toThrow(
    /has 1,234 papers, and this one would have 1,222\..* 12 of its addresses would be gone/,
  );
  expect(fewer).toThrow(/\n {2}papers\/paper-0\n.*\n {2}papers\/paper-9\n {2}and 2 more\n/s);
  expect(fewer).toThrow('npm run build -- --fewer');
  expect(existsSync(toNext(path))).toBe(false);

  const replaced = [...many.slice(3), ...papers('v', 'w', 'x', 'y', 'z')];
  const more = () => expectNoFewer(last, '/content', { papers: replaced, moved: [] });
  expect(more).toThrow(
    /has 1,234 papers, and this one would have 1,236\..* 3 of its addresses would be gone/,
  );
  expect(more).toThrow(
    /\n {2}papers\/paper-0\n {2}papers\/paper-1\n {2}papers\/paper-2\nNothing was written/,
  );

  // A former id is an address too.
  const renamed = [...many, createPaper({ id: 'new', aliases: ['old', 'older'] })];
  expectNoFewer(last, '/content', { papers: renamed, moved: [] });
  renameSync(toNext(path), path);
  const plain = [...many, ...papers('new', 'old')];
  const forgotten = () => expectNoFewer(last, '/content', { papers: plain, moved: [] });
  expect(forgotten).toThrow(
    /has 1,235 papers, .* 1,236\..* 1 of its .*\n {2}papers\/older\nNothing/,
  );

  // Another collection has nothing to do with it.
  expectNoFewer(last, '/other', { papers: papers('x'), moved: [] });
  expectNoFewer({ path, mayBeFewer: true }, '/content', { papers: many.slice(12), moved: [] });
  expect(readFileSync(toNext(path), 'utf8').split('\n')).toHaveLength(1224);
});
