// Runs in a thread started by end-with-npm.mjs.
import { workerData } from 'node:worker_threads';

const CHECK_MS = 250;

setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGTERM');
}, CHECK_MS);
