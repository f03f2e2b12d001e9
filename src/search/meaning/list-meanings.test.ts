import { expect, it } from 'vitest';
import { listMeanings } from './list-meanings.ts';
import { decodeVectors, encodeVectors, readVectors } from './vectors.ts';

const word = (text: string, times = 1) => ({ text, count: 1, times });

it('explains general words by words of the collection', () => {
  const words = [word('garments'), word('halo'), word('clinical'), word('photons', 0)];
  const found = new Map(listMeanings(words, 10).map(({ text, parts }) => [text, parts]));
  expect(found.get('clothes')).toBe('garments');
  expect(found.get('diseases')).toBe('clinical');
  // A name of an author rather than a word of a text.
  expect(found.get('laser')).toBeUndefined();
});

it('lists words without near ones, but neither words of the collection nor stop words', () => {
  const found = listMeanings([word('garment')], 10).map(({ text }) => text);
  expect(found).toEqual(expect.arrayContaining(['astrophysics', 'splat']));
  expect(new Set(found).size).toBe(found.length);
  for (const other of ['garment', 'garments', 'the', 'quantizaton'])
    expect(found).not.toContain(other);
});

it('does not use words common to all sciences or most papers as explanations', () => {
  const words = [word('method'), { ...word('garment'), count: 9 }];
  expect(listMeanings(words, 10).filter(({ parts }) => parts !== undefined)).toEqual([]);
});

it('does not explain words that say nothing about a subject', () => {
  const found = listMeanings([word('wish'), word('bit')], 10);
  expect(found.find(({ text }) => text === 'always')).toEqual({ text: 'always', count: 0 });
});

it('reads the vectors that it writes', () => {
  const rows = [
    [1, 0],
    [-0.6, 0.8],
  ];
  expect(decodeVectors(encodeVectors(['a', 'b'], rows))).toEqual({
    words: ['a', 'b'],
    dimensions: 2,
    values: Int8Array.of(127, 0, -76, 102),
  });
  const { words, dimensions } = readVectors();
  expect([words.length, dimensions]).toEqual([40_000, 50]);
});
