// Ends this process when the npm that runs it ends. npm forwards signals to its shell, but many shells
// do not forward them to the script, which would keep running in the background.
import { isMainThread, Worker } from 'node:worker_threads';

if (isMainThread && process.env.npm_lifecycle_event && process.platform !== 'win32') {
  // A thread watches npm, because the main thread may be blocked.
  new Worker(new URL('watch-parent.mjs', import.meta.url), {
    workerData: process.ppid,
    execArgv: [],
  }).unref();
}
