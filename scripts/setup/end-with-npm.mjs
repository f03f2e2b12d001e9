// Ends this process with the npm that runs it. npm passes signals to the shell that it starts, and
// many shells end without passing them on, so that the script would go on unseen.
import { isMainThread, Worker } from 'node:worker_threads';

if (isMainThread && process.env.npm_lifecycle_event && process.platform !== 'win32') {
  // In a thread, because the main one may be busy or blocked.
  new Worker(new URL('watch-parent.mjs', import.meta.url), {
    workerData: process.ppid,
    execArgv: [],
  }).unref();
}
