import { describe, expect, test } from 'vitest';
import { createTestReference, EXAMPLES } from './reference.fixture.ts';

test('a reference holds what is known and nothing else', () => {
  expect(EXAMPLES.bare).toEqual({
    key: 'key',
    kind: 'preprint',
    title: 'A title',
    authors: [],
    date: [],
  });
});

test('a title with math is there for reading and for TeX', () => {
  expect(EXAMPLES.preprint.title).toBe('Sorting in O(n log n)');
  expect(EXAMPLES.preprint.titleTex).toBe('Sorting in {$O(n \\log n)$}');
});

test('a reference is JSON', () => {
  for (const reference of Object.values(EXAMPLES)) {
    expect(JSON.parse(JSON.stringify(reference))).toEqual(reference);
  }
});

describe('a date says as much as is known', () => {
  test.each([
    [{ submitted: '2022-03-28' }, [2022, 3, 28]],
    [{ submitted: '2022-03' }, [2022, 3]],
    [{ submitted: '2022' }, [2022]],
    [{ submitted: '2022-03-28', year: 2022 }, [2022, 3, 28]],
    [{ submitted: '2022-03-28', year: 2023 }, [2023]],
    [{ submitted: '2022-03-28', venue: 'CVPR', year: 2022 }, [2022]],
    [{ submitted: '2022-03-28', venue: 'CVPR' }, []],
    [{}, []],
  ])('%o', (fields, date) => {
    expect(createTestReference(fields).date).toEqual(date);
  });
});

describe('the address is the best that is known', () => {
  test.each([
    [{ doi: '10.1000/a<b>', arxiv: '2203.15086' }, 'https://doi.org/10.1000/a%3Cb%3E'],
    [
      { arxiv: '2203.15086', links: { pdf: 'https://a.example/' } },
      'https://arxiv.org/abs/2203.15086',
    ],
    [{ links: { project: 'https://a.example/', pdf: 'https://b.example/' } }, 'https://b.example/'],
    [{ links: { pdf: 'https://a.example/50%{x}' } }, 'https://a.example/50%25%7Bx%7D'],
    [{ links: { code: 'https://a.example/' } }, undefined],
  ])('%o', (fields, url) => {
    expect(createTestReference(fields).url).toBe(url);
  });
});

test('a preprint without a venue is at arXiv where it has an id there', () => {
  expect(EXAMPLES.preprint.venue).toBe('arXiv');
  expect(createTestReference({ venue: 'bioRxiv', arxiv: '2203.15086' }).venue).toBe('bioRxiv');
});
