import { expect, it } from 'vitest';
import type { Row } from '../index/rows.ts';
import { putInitialsFirst } from './put-initials-first.ts';

const AUTHORS = ['Bo Łuk', 'Ann Lukas', 'Cy Dee', 'Ada Łuk'];
const readRow = (row: number): Promise<Row> =>
  Promise.resolve({
    ...{ id: String(row), title: '', abstract: '', people: [] },
    authors: ['Eve Fox', AUTHORS[row] ?? ''],
  });
const order = async (query: string): Promise<number[]> => {
  const ranking = {
    ...{ rows: Int32Array.of(0, 1, 2, 3), scores: Float64Array.of(4, 3, 2, 1) },
    ...{ complete: 4, quoted: 0 },
  };
  return [...(await putInitialsFirst(ranking, query, readRow)).rows];
};

it.each(['A. Łuk', 'a luk', 'Luk, A.', 'Łuk A'])('%s is Ada Łuk', async (query) => {
  expect(await order(query)).toEqual([3, 0, 1, 2]);
});

it.each(['Łuk', 'Ada Łuk', 'A. Łuk attention', 'k-means'])(
  'leaves the order alone without an initial and a surname: %s',
  async (query) => {
    expect(await order(query)).toEqual([0, 1, 2, 3]);
  },
);
