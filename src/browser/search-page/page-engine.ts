import { createEngine, type Engine } from '../../search/engine.ts';
import { startWorker } from './start-worker.ts';

/** The engine of a page, which can be restarted when it no longer answers. */
export interface PageEngine extends Engine {
  restart(): void;
}

/** @param folder address of the index, with a trailing slash */
export function createPageEngine(folder: string): PageEngine {
  let worker: Worker | undefined;
  const start = (): Engine =>
    createEngine(new URL(folder, document.baseURI).href, () => {
      worker = startWorker();
      return worker;
    });
  let engine = start();
  // The site may have been updated while the page was hidden.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') engine.refresh();
  });
  return {
    warm: () => engine.warm(),
    refresh: () => engine.refresh(),
    ask: (question) => engine.ask(question),
    suggest: (text) => engine.suggest(text),
    restart() {
      worker?.terminate();
      engine = start();
    },
  };
}
