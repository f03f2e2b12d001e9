import { createHash } from 'node:crypto';
import type { Compute, Computation } from '../../compute.ts';
import type { Shape } from './create-graph.ts';
import { layoutMap, type Places } from './layout-map.ts';

/**
 * Lays out one map.
 *
 * @public imported by threads
 */
export const layoutAll: Computation<Shape, undefined, Places | undefined> = {
  name: 'layoutAll',
  module: 'src/analysis/map/layout/layout-with.ts',
  run: ([shape]) => shape && layoutMap(shape),
};

/** Lays out a map with an implementation of {@link Compute}. */
export async function layoutWith(compute: Compute, shape: Shape): Promise<Places> {
  const [places] = await compute(layoutAll, {
    sources: [shape],
    pick: (source) => source,
    context: undefined,
    digest: hashShape,
  });
  return places as Places;
}

function hashShape({ ids, near, scores, topics = new Int32Array() }: Shape): string {
  const hash = createHash('sha256').update(`${ids.join(' ')}\0`);
  for (const { buffer, byteOffset, byteLength } of [near, scores, topics]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}
