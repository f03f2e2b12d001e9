import { resolve } from 'node:path';
import { startThreads } from '../../../large/threads.ts';
import type { Shape } from './create-graph.ts';
import { layoutMap, type Places } from './layout-map.ts';

/** Fewer papers are laid out before a thread has started. */
const FEW = 3000;

/** Lays papers out beside what else is done: in a thread, if they are many. */
export async function layoutApart(shape: Shape): Promise<Places> {
  if (shape.ids.length < FEW) return layoutMap(shape);
  // Its path from the project: a bundler would not find it.
  const thread = startThreads<Shape>(resolve('src/analysis/map/layout/worker.ts'), {
    count: 1,
    name: 'The map could not be made',
  });
  try {
    const [places] = await thread.share<Places>([() => shape]);
    return places as Places;
  } finally {
    await thread.close();
  }
}
