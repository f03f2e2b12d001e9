import { expect, it } from 'vitest';
import { drawClusters } from './draw-clusters.ts';

it('draws papers at the same position as one wide point, in their most frequent colour', () => {
  const red = Array.from({ length: 8 }, () => ({ x: 12, y: 3, hue: 'red' as const }));
  const one = { x: 12, y: 3, hue: 'blue' as const };
  const far = { x: 500, y: 300, hue: undefined };
  expect(drawClusters([one, ...red, far])).toEqual([
    { hue: undefined, width: 3, path: 'M505 305h0' },
    { hue: 'red', width: 6, path: 'M15 5h0' },
  ]);
});
