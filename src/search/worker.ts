/**
 * The search worker: Pagefind and our ranking run here, off the main thread. Pagefind's own worker
 * is not used: it would only move its look-ups off the thread, and it swallows failed requests, so
 * that an incomplete index would answer as if it were complete.
 */
import { answerQuestion } from './answer/answer.ts';
import { openSearcher, type Searcher } from './answer/open-searcher.ts';
import { suggest } from './answer/suggest.ts';
import { COLUMNS, gunzip } from './index/files.ts';
import { isGone } from './is-gone.ts';
import { loadPagefind } from './lookup/load-pagefind.ts';
import { createRecordLookUp } from './lookup/look-up-records.ts';
import type { Failure, Reply, Request } from './protocol.ts';

/** Milliseconds after which loading an index file fails. */
const LOAD_TIMEOUT = 20_000;

/** The site has no index. */
class MissingError extends Error {}

/** The index was written by other code. */
class UpdatedError extends Error {}

/** Index files that could not be loaded. */
const lost: string[] = [];
let searcher: Promise<Searcher> | undefined;

const plainFetch = self.fetch.bind(self);

/** Reads files to their end and records failures, which Pagefind does not report. */
self.fetch = async (input, init) => {
  try {
    const response = await plainFetch(input, {
      ...init,
      signal: AbortSignal.timeout(LOAD_TIMEOUT),
    });
    if (!response.ok || isGone(response)) throw new Error(`${response.status} ${response.url}`);
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    lost.push(String(error));
    throw error;
  }
};

/** Pagefind release and code id at build time. */
const { PAGEFIND = '', CODE } = import.meta.env;

/** Reads one of our own files. */
async function read(folder: string, name: string): Promise<Uint8Array> {
  const response = await plainFetch(folder + name, {
    // Revalidated, since it names all other files.
    ...(name === COLUMNS && { cache: 'no-cache' }),
    signal: AbortSignal.timeout(LOAD_TIMEOUT),
  });
  if (name === COLUMNS && isGone(response)) {
    throw new MissingError(`${response.url} does not exist.`);
  }
  if (!response.ok || isGone(response)) throw new Error(`${response.status} ${response.url}`);
  return gunzip(new Uint8Array(await response.arrayBuffer()));
}

function open(folder: string): Promise<Searcher> {
  const index = loadPagefind(folder, PAGEFIND);
  // Awaited later. Without columns there is no index, and this failure is expected.
  index.catch(() => undefined);
  return openSearcher(
    async (columns, readBeside) => {
      const createLookUp =
        columns.wordIndex === 'packed'
          ? (await import('../large/search-index/look-up-packed.ts')).createPackedLookUp
          : createRecordLookUp;
      return createLookUp(index)(columns, readBeside);
    },
    (name) => read(folder, name),
    ({ code }) => {
      if (code !== CODE)
        throw new UpdatedError(`The index was written by ${code}, not by ${CODE}.`);
    },
  );
}

async function answer(request: Exclude<Request, { type: 'open' }>): Promise<Reply> {
  if (searcher === undefined) throw new Error('No index was opened.');
  const { ticket } = request;
  const opened = await searcher;
  const reply: Reply =
    request.type === 'ask'
      ? { type: 'answer', ticket, answer: await answerQuestion(request.question, opened) }
      : { type: 'suggestions', ticket, suggestions: await suggest(request.text, opened) };
  if (lost.length > 0) throw new Error(lost.join('; '));
  return reply;
}

// Pagefind leaves a failed start unhandled; the question that needs it reports the failure.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

function nameFailure(error: unknown): Failure {
  if (error instanceof MissingError) return 'missing';
  return error instanceof UpdatedError ? 'updated' : 'network';
}

const send = (message: Reply): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'open') {
    searcher = open(data.folder);
    // Questions that await it report the failure.
    searcher.catch(() => undefined);
    return;
  }
  const { ticket } = data;
  answer(data).then(send, (error: unknown) =>
    send({
      type: 'failure',
      ticket,
      failure: nameFailure(error),
      message: String(error),
    }),
  );
});
