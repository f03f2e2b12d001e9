import type { Answer, Failure, Question, Reply, Request, Suggestions } from './protocol.ts';

/** The reason why a question could not be answered. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
  readonly failure: Failure;

  constructor(failure: Failure, message: string) {
    super(message);
    this.failure = failure;
  }

  /** Whether the site has been updated; see `updates/explain-failure.ts`. */
  get isGone(): boolean {
    return this.failure === 'updated';
  }
}

export interface Engine {
  /** Starts loading the files that every question needs. Nothing is loaded before this or `ask`. */
  warm(): void;
  /** Makes the next question read the index again, once no answer is pending. */
  refresh(): void;
  /** @throws SearchError when a second worker also fails; the next question starts another one */
  ask(question: Question): Promise<Answer>;
  /**
   * Suggests completions for a text being typed.
   *
   * @throws SearchError, as `ask`
   */
  suggest(text: string): Promise<Suggestions>;
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (given: Answer | Suggestions) => void;
  readonly reject: (error: SearchError) => void;
  isRepeated: boolean;
}

/**
 * @param folder absolute address of the index, with a trailing slash
 * @param startWorker starts the search worker; see `worker.ts`
 */
export function createEngine(folder: string, startWorker: () => Worker): Engine {
  let worker: Worker | undefined;
  let isStale = false;
  let lastTicket = 0;
  const waiting = new Map<number, Waiting>();

  /** The type of a reply follows from its request. */
  const send = <T extends Answer | Suggestions>(
    createRequest: (ticket: number) => Request,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const ticket = ++lastTicket;
      const request = createRequest(ticket);
      const current = open();
      waiting.set(ticket, {
        request,
        resolve: (given) => resolve(given as T),
        reject,
        isRepeated: false,
      });
      current.postMessage(request);
    });

  const fail = (failure: Failure, message: string): void => {
    // Pagefind does not recover from a failure, so the next question needs a new worker.
    worker?.terminate();
    worker = undefined;
    for (const [ticket, one] of waiting) {
      // The index may have been replaced; a new worker reads the new one.
      if (failure === 'network' && !one.isRepeated) {
        one.isRepeated = true;
        open().postMessage(one.request);
      } else {
        waiting.delete(ticket);
        one.reject(new SearchError(failure, message));
      }
    }
  };

  const open = (): Worker => {
    if (isStale && waiting.size === 0) {
      worker?.terminate();
      worker = undefined;
    }
    if (worker !== undefined) return worker;
    worker = startWorker();
    isStale = false;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'failure') fail(data.failure, data.message);
      else {
        const given = data.type === 'answer' ? data.answer : data.suggestions;
        waiting.get(data.ticket)?.resolve(given);
        waiting.delete(data.ticket);
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail('network', event.message || 'The search worker did not start.');
    });
    worker.postMessage({ type: 'open', folder } satisfies Request);
    return worker;
  };

  return {
    warm: () => void open(),
    refresh: () => void (isStale = true),
    ask: (question) => send<Answer>((ticket) => ({ type: 'ask', ticket, question })),
    suggest: (text) => send<Suggestions>((ticket) => ({ type: 'suggest', ticket, text })),
  };
}
