import { expect, it } from 'vitest';
import { findHull } from './find-hull.ts';

const at = (x: number, y: number) => ({ x, y });

it('consists of the points at the edge, and encloses the others', () => {
  const square = [at(0, 0), at(4, 0), at(4, 4), at(0, 4)];
  expect(new Set(findHull([at(2, 2), ...square, at(2, 0), at(1, 3)]))).toEqual(new Set(square));
});

it('is a point or a line if there are only one or two points', () => {
  expect(findHull([])).toEqual([]);
  expect(findHull([at(1, 2)])).toEqual([at(1, 2)]);
  expect(findHull([at(3, 3), at(1, 1), at(2, 2)])).toEqual([at(1, 1), at(3, 3)]);
});
