/**
 * The search worker: Pagefind and all that is ours of answering run here, off the page's thread.
 * Pagefind's own worker is not used: it would only move its look-ups, and it swallows files that
 * do not arrive, so that half an index answers as if it were whole.
 */
import { answerQuestion } from './answer/answer.ts';
import { openSearcher, type Searcher } from './answer/open-searcher.ts';
import { suggest } from './answer/suggest.ts';
import { COLUMNS, gunzip } from './index/files.ts';
import { isGone } from './is-gone.ts';
import { loadPagefind } from './index/open-index.ts';
import type { Failure, Reply, Request } from './protocol.ts';

/** Milliseconds for a file of the index to arrive whole. */
const PATIENCE = 20_000;

/** The site has no index. */
class MissingError extends Error {}

/** The index was written by other code. */
class UpdatedError extends Error {}

/** Files of the index that did not arrive. */
const lost: string[] = [];
let searcher: Promise<Searcher> | undefined;

const plainFetch = self.fetch.bind(self);

/** Reads a file to its end, and remembers where that failed, since Pagefind does not tell. */
self.fetch = async (input, init) => {
  try {
    const response = await plainFetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || isGone(response)) throw new Error(`${response.status} ${response.url}`);
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    lost.push(String(error));
    throw error;
  }
};

/** Release of Pagefind and code that this was built with. */
const { PAGEFIND = '', CODE } = import.meta.env;

/** Reads one of our files. */
async function read(folder: string, name: string): Promise<Uint8Array> {
  const response = await plainFetch(folder + name, {
    // They name all other files: a copy in the cache is asked about.
    ...(name === COLUMNS && { cache: 'no-cache' }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (name === COLUMNS && isGone(response)) {
    throw new MissingError(`${response.url} is not there.`);
  }
  if (!response.ok || isGone(response)) throw new Error(`${response.status} ${response.url}`);
  return gunzip(new Uint8Array(await response.arrayBuffer()));
}

function open(folder: string): Promise<Searcher> {
  const index = loadPagefind(folder, PAGEFIND);
  // Waited for later; where there is no index, that it does not load either is no news.
  index.catch(() => undefined);
  return openSearcher(
    index,
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

// Pagefind leaves its own failed start unhandled; whoever asks is told.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

function nameFailure(error: unknown): Failure {
  if (error instanceof MissingError) return 'missing';
  return error instanceof UpdatedError ? 'updated' : 'network';
}

const send = (message: Reply): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'open') {
    searcher = open(data.folder);
    // Whoever asks learns of it.
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
