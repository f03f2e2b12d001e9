import { expect, it } from 'vitest';
import { createSpatialIndex } from './spatial-index.ts';

it('finds the same nearest paper as an exhaustive search', () => {
  const positions = Int32Array.from(
    { length: 4000 },
    (_, at) => (at * 7919) % (at % 2 ? 64_001 : 100_001),
  );
  const { findNearest } = createSpatialIndex(positions);
  for (let turn = 0; turn < 300; turn++) {
    const [x, y] = [(turn * 331) % 100_000, (turn * 577) % 64_000];
    const distances = Array.from({ length: 2000 }, (_, paper) =>
      Math.hypot((positions[2 * paper] ?? 0) - x, (positions[2 * paper + 1] ?? 0) - y),
    );
    const minDistance = Math.min(...distances);
    const found = findNearest(x, y, 1500);
    if (minDistance > 1500) expect(found).toBeUndefined();
    else expect(distances[found ?? -1]).toBe(minDistance);
  }
});

it('finds nothing on an empty map', () => {
  expect(createSpatialIndex(new Int32Array()).findNearest(5, 5, 1000)).toBeUndefined();
});
