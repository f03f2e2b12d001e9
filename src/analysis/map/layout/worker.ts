import { parentPort } from 'node:worker_threads';
import { layoutMap, type Shape } from './layout-map.ts';

parentPort?.on('message', (shape: Shape) => parentPort?.postMessage(layoutMap(shape)));
