import { expect, test } from 'vitest';
import { createPaper } from '../catalogue/create-paper.fixture.ts';
import { createRegistry } from './create-registry.ts';

const NUMBERS = { arxiv: '2203.15086', doi: '10.1234/ABC', acl: '2023.lamps-main.1' };

test('numbers that another paper has are omitted and named, ignoring case', () => {
  const { restrict } = createRegistry([createPaper({ id: 'one', ...NUMBERS })], [], new Set());
  const { paper, notes } = restrict(
    createPaper({ title: 'Other', ...NUMBERS, doi: '10.1234/abc' }),
    undefined,
  );
  expect(paper).not.toHaveProperty('arxiv');
  expect(paper).not.toHaveProperty('doi');
  expect(paper).not.toHaveProperty('acl');
  expect(notes).toEqual([
    'arxiv: "2203.15086" belongs to the paper "one"; omitted',
    'doi: "10.1234/abc" belongs to the paper "one"; omitted',
    'acl: "2023.lamps-main.1" belongs to the paper "one"; omitted',
  ]);
});

test('a paper keeps its own numbers', () => {
  const own = createPaper({ id: 'one', ...NUMBERS });
  const { paper, notes } = createRegistry([own], [], new Set()).restrict(own, 'one');
  expect(paper).toMatchObject(NUMBERS);
  expect(notes).toEqual([]);
});
