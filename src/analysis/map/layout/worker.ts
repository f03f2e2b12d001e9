import { parentPort } from 'node:worker_threads';
import type { Shape } from './create-graph.ts';
import { layoutMap } from './layout-map.ts';

parentPort?.on('message', (shape: Shape) => parentPort?.postMessage(layoutMap(shape)));
