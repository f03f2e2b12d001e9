import { expect, it } from 'vitest';
import { decodeMapPapers, decodeMapWords, encodeMapPapers, encodeMapWords } from './map-files.ts';

it('papers of a map come back as they were written', () => {
  const papers = {
    hues: ['', 'red'],
    places: Int32Array.of(0, 64_000, 100_000, 3),
    colours: Int32Array.of(0, 1),
    years: Int32Array.of(0, 2021),
  };
  expect(decodeMapPapers(encodeMapPapers(papers))).toEqual(papers);
});

it('words of a map come back by paper, without those that only one paper has', () => {
  const words = decodeMapWords(
    encodeMapWords({
      keys: ['octree', 'once', 'field'],
      forms: ['Octree', 'once', 'fields'],
      byPaper: [Uint32Array.of(0, 1), Uint32Array.of(2, 0), Uint32Array.of(2)],
    }),
  );
  expect(words.forms).toEqual(['Octree', 'fields']);
  expect([...words.spread]).toEqual([2, 2]);
  expect([...words.words]).toEqual([0, 1, 0, 1]);
  expect([...words.ends]).toEqual([1, 3, 4]);
});
