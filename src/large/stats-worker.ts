import { parentPort } from 'node:worker_threads';
import { readStats } from '../build/read-stats.ts';

parentPort?.on('message', (folder: string) => parentPort?.postMessage(readStats(folder)));
