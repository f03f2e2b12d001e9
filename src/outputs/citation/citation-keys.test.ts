import { describe, expect, test } from 'vitest';
import { paperSchema } from '../../collection/schema.ts';
import type { Paper } from '../../collection/schema.ts';
import { citationKeys } from './citation-keys.ts';

function createPaper(id: string, fields: Record<string, unknown> = {}): Paper {
  return { id, abstract: '', ...paperSchema.parse({ title: 'Scaling laws', ...fields }) };
}

function keyOf(fields: Record<string, unknown>): string | undefined {
  return citationKeys([createPaper('some-id', fields)]).get('some-id');
}

describe('a citation key', () => {
  test.each([
    [
      {
        title: 'X-Pool: Cross-Modal',
        authors: ['Satya Krishna Gorti', 'B C'],
        submitted: '2022-03',
      },
      'gorti2022xpool',
    ],
    [
      { title: 'The Monge Gap', authors: ['Théo Uscidda'], year: 2023, submitted: '2022' },
      'uscidda2023monge',
    ],
    [{ title: 'On the $O(n^2)$ of it', authors: ['Emmanuel de Bézenac'] }, 'bezenacon2'],
    [{ authors: ['Aradea'] }, 'aradeascaling'],
    [{ authors: ['Łukasz Größe-Øre'] }, 'grosseorescaling'],
    [{ title: 'Ein *Maß* für', authors: [] }, 'ein'],
    [{ title: '模型', authors: ['张伟'], year: 2020 }, 'someid'],
    [{ title: '?!' }, 'someid'],
  ])('of %o is %s', (fields, key) => {
    expect(keyOf(fields)).toBe(key);
  });

  test.each([
    ['[Auth]:[year]', 'Gorti:2022'],
    ['lamp2026-[auth][year]', 'lamp2026-gorti2022'],
    ['[auth]-[shortyear]-[Word]', 'gorti-22-Xpool'],
    ['[auth][venue][year]', 'gorticvpr2022'],
  ])('follows the pattern %s', (pattern, key) => {
    const paper = createPaper('a', {
      title: 'X-Pool: Cross-Modal',
      ...{ authors: ['Satya Krishna Gorti'], venue: 'CVPR', year: 2022 },
    });
    expect(citationKeys([paper], pattern).get('a')).toBe(key);
  });

  test('does not change when a newer paper is added', () => {
    const authors = ['Jared Kaplan'];
    const older = createPaper('z', { authors, submitted: '2020-01' });
    const newer = createPaper('a', { authors, submitted: '2020-10-28' });
    const undated = createPaper('b', { authors, year: 2020 });
    expect(citationKeys([older]).get('z')).toBe('kaplan2020scaling');
    expect(Object.fromEntries(citationKeys([newer, undated, older]))).toEqual({
      b: 'kaplan2020scaling',
      z: 'kaplan2020scalingb',
      a: 'kaplan2020scalingc',
    });
  });

  test('is unique and does not depend on the order of papers', () => {
    const papers = Array.from({ length: 60 }, (_, at) =>
      createPaper(`p${at}`, { title: `Same${at === 7 ? 'b' : ''}` }),
    );
    const keys = citationKeys(papers);
    expect(new Set(keys.values()).size).toBe(60);
    expect([...keys.values()].every((key) => /^[a-z0-9]+$/.test(key))).toBe(true);
    expect(citationKeys(papers.toReversed())).toEqual(keys);
  });
});

test('keys of imported records are kept, and no generated key repeats one', () => {
  const keys = citationKeys([
    createPaper('a', { authors: ['Ada Quiet'], year: 2020 }),
    createPaper('b', { citekey: 'quiet2020scaling' }),
    createPaper('c', { citekey: 'DBLP:conf/lamps/Q20' }),
    createPaper('d', { citekey: 'quiet2020scaling', authors: ['Bo Loud'] }),
    createPaper('e', { citekey: 'a {b}, c' }),
  ]);
  expect(Object.fromEntries(keys)).toEqual({
    a: 'quiet2020scalingb',
    b: 'quiet2020scaling',
    c: 'DBLP:conf/lamps/Q20',
    d: 'loudscaling',
    e: 'abc',
  });
});
