import { expect, it } from 'vitest';
import { createRagged, decodeColumns, encodeColumns, valuesOf } from './columns.ts';

it('survive the round trip', () => {
  const numbers = (...values: number[]): Int32Array => Int32Array.from(values);
  const columns = {
    wordIndex: 'packed' as const,
    stamp: 'x',
    code: 'c',
    dates: 'd',
    folder: 'f',
    count: 2,
    topics: [{ id: 'bees', name: 'Bees' }],
    paperTopics: createRagged([1, 0], numbers(0)),
    fieldValues: [{ id: 'track/vision', name: 'Vision' }],
    paperFields: createRagged([0, 1], numbers(0)),
    venues: [{ id: 'icml', name: 'ICML' }],
    paperVenues: numbers(0, 1),
    years: numbers(2024, 0),
    has: numbers(3, 0),
    lengths: {
      title: numbers(3, 4),
      abstract: numbers(96, 208),
      authors: numbers(0, 32),
      rest: numbers(64, 128),
    },
    wordStarts: numbers(64, 320),
    blocks: numbers(2),
    languages: { 1: 'de' },
    words: ['ant'],
    endings: ['tna'],
    meanings: ['bee'],
    rowsPerFile: 2,
  };
  expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
});

it('are rejected if the data is invalid', () => {
  expect(() => decodeColumns(Uint8Array.of(2, 0, 0, 0, 123, 125))).toThrow('No columns');
});

it('can contain any number of values per row', () => {
  const ragged = createRagged([2, 0, 1], Int32Array.of(7, 8, 9));
  expect([0, 1, 2].map((row) => [...valuesOf(ragged, row)])).toEqual([[7, 8], [], [9]]);
});
