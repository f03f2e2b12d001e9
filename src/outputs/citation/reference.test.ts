import { describe, expect, test } from 'vitest';
import { createTestReference, EXAMPLES } from './reference.fixture.ts';

test('a reference omits unknown fields', () => {
  expect(EXAMPLES.bare).toEqual({
    key: 'key',
    kind: 'preprint',
    title: 'A title',
    authors: [],
    date: [],
  });
});

test('a title with math has a plain and a TeX form', () => {
  expect(EXAMPLES.preprint.title).toBe('Sorting in O(n log n)');
  expect(EXAMPLES.preprint.titleTex).toBe('Sorting in {$O(n \\log n)$}');
});

test('a reference can be serialised as JSON', () => {
  for (const reference of Object.values(EXAMPLES)) {
    expect(JSON.parse(JSON.stringify(reference))).toEqual(reference);
  }
});

describe('the date is as precise as known', () => {
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

describe('the URL is the most stable one', () => {
  test.each([
    [{ doi: '10.1000/a<b>', arxiv: '2203.15086' }, 'https://doi.org/10.1000/a%3Cb%3E'],
    [
      { arxiv: '2203.15086', links: { pdf: 'https://a.example/' } },
      'https://arxiv.org/abs/2203.15086',
    ],
    [{ links: { project: 'https://a.example/', pdf: 'https://b.example/' } }, 'https://b.example/'],
    [{ links: { pdf: ['/files/a.pdf', 'https://a.example/'] } }, 'https://a.example/'],
    [{ links: { pdf: 'https://a.example/50%{x}' } }, 'https://a.example/50%25%7Bx%7D'],
    [{ links: { code: 'https://a.example/' } }, undefined],
  ])('%o', (fields, url) => {
    expect(createTestReference(fields).url).toBe(url);
  });
});

test('the venue of a preprint with an arXiv id is arXiv', () => {
  expect(EXAMPLES.preprint.venue).toBe('arXiv');
  expect(createTestReference({ venue: 'bioRxiv', arxiv: '2203.15086' }).venue).toBe('bioRxiv');
});
