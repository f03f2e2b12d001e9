import { expect, it } from 'vitest';
import { GAP } from '../../search/index/layout.ts';
import { createLocator } from './locate.ts';
import { placesOf } from '../../search/lookup/postings.ts';

const BLOCK = 40;
const COUNT = BLOCK + 2;
const same = (length: number): number[] => Array.from({ length: COUNT }, () => length);
const lengths = { title: same(4), abstract: same(20), authors: same(2), rest: same(6) };
const WIDTH = 4 + 20 + 2 + 6 + 4 * GAP;

const locate = createLocator({ count: COUNT, lengths, blocks: Int32Array.of(BLOCK, 2) });

it('converts positions of a block to papers and positions in them', () => {
  const { rows, ...rest } = locate([
    { block: 1, positions: [0, WIDTH + 3] },
    { block: 0, positions: [2, WIDTH - 1, WIDTH, 5 * WIDTH + 7] },
  ]);
  expect([...rows]).toEqual([0, 1, 5, BLOCK, BLOCK + 1]);
  const positions = [...rows].map((_, i) => [...placesOf({ rows, ...rest }, i)]);
  expect(positions).toEqual([[2, WIDTH - 1], [0], [7], [0], [3]]);
});
