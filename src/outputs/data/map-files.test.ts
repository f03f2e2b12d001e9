import { expect, it } from 'vitest';
import { decodeMapPapers, decodeMapWords, encodeMapPapers, encodeMapWords } from './map-files.ts';

it('decodes papers unchanged', () => {
  const papers = {
    hues: ['', 'red'],
    positions: Int32Array.of(0, 64_000, 100_000, 3),
    colours: Int32Array.of(0, 1),
    years: Int32Array.of(0, 2021),
  };
  expect(decodeMapPapers(encodeMapPapers(papers))).toEqual(papers);
});

it('decodes words by paper, without those of a single paper', () => {
  const words = decodeMapWords(
    encodeMapWords({
      keys: ['octree', 'once', 'field'],
      forms: ['Octree', 'once', 'fields'],
      byPaper: [Uint32Array.of(0, 1), Uint32Array.of(2, 0), Uint32Array.of(2)],
    }),
  );
  expect(words.forms).toEqual(['Octree', 'fields']);
  expect([...words.paperCounts]).toEqual([2, 2]);
  expect([...words.words]).toEqual([0, 1, 0, 1]);
  expect([...words.ends]).toEqual([1, 3, 4]);
});
