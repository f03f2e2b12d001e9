import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeContentFolder } from '../harness/content-folder.ts';
import { changeContent } from './change-content.ts';

const PAPERS = [
  { id: 'a', title: 'A', abstract: 'One.', arxiv: '2503.00001' },
  { id: 'b', title: 'B', abstract: 'Two $& of them.' },
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-content-'));
  writeContentFolder(folder, PAPERS);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () =>
  readFileSync(join(folder, 'papers/papers.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as (typeof PAPERS)[number]);

test('the change "nothing" changes nothing', () => {
  changeContent(folder, PAPERS, 'none', 1);
  expect(read()).toEqual(PAPERS);
});

test('each turn adds a new paper, which shares no identifier with others', () => {
  changeContent(folder, PAPERS, 'add', 1);
  changeContent(folder, PAPERS, 'add', 2);
  const [first, second, ...added] = read();
  expect([first, second]).toEqual(PAPERS);
  expect(added.map(({ id, arxiv }) => [id, arxiv])).toEqual([
    ['added-1', undefined],
    ['added-2', undefined],
  ]);
});

test('an edit only changes the abstract of one paper', () => {
  changeContent(folder, PAPERS, 'edit', 1);
  const after = read();
  expect(
    after.filter(({ id, abstract }) => PAPERS.find((p) => p.id === id)?.abstract !== abstract),
  ).toHaveLength(1);
  expect(after.map(({ id }) => id)).toEqual(['a', 'b']);
});
