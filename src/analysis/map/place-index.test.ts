import { expect, it } from 'vitest';
import { createPlaceIndex } from './place-index.ts';

it('finds the same nearest paper as an exhaustive search', () => {
  const places = Int32Array.from(
    { length: 4000 },
    (_, at) => (at * 7919) % (at % 2 ? 64_001 : 100_001),
  );
  const { findNearest } = createPlaceIndex(places);
  for (let turn = 0; turn < 300; turn++) {
    const [x, y] = [(turn * 331) % 100_000, (turn * 577) % 64_000];
    const distances = Array.from({ length: 2000 }, (_, paper) =>
      Math.hypot((places[2 * paper] ?? 0) - x, (places[2 * paper + 1] ?? 0) - y),
    );
    const least = Math.min(...distances);
    const found = findNearest(x, y, 1500);
    if (least > 1500) expect(found).toBeUndefined();
    else expect(distances[found ?? -1]).toBe(least);
  }
});

it('finds nothing on an empty map', () => {
  expect(createPlaceIndex(new Int32Array()).findNearest(5, 5, 1000)).toBeUndefined();
});
