import { describe, expect, it } from 'vitest';
import { IDLE } from './address.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Answer, Question, Reply, Request } from './protocol.ts';

/** A worker whose replies are controlled by the test. */
class SilentWorker extends EventTarget {
  readonly received: Request[] = [];
  isTerminated = false;

  postMessage(message: Request): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  reply(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const question = (query: string): Question => ({ ...IDLE, query, from: 0, count: 20 });

const answer = (total: number): Answer => ({
  total,
  complete: total,
  facets: {},
  results: [],
  index: 'a',
});

function setUp(): { engine: Engine; workers: SilentWorker[] } {
  const workers: SilentWorker[] = [];
  const engine = createEngine('https://papers.example/pagefind/', () => {
    const worker = new SilentWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { engine, workers };
}

describe('the search engine', () => {
  it('starts one worker, and only when it is needed', () => {
    const { engine, workers } = setUp();
    expect(workers).toHaveLength(0);
    engine.warm();
    engine.warm();
    void engine.ask(question('a'));
    expect(workers).toHaveLength(1);
    expect(workers[0]?.received.map(({ type }) => type)).toEqual(['open', 'ask']);
    expect(workers[0]?.received[0]).toEqual({
      type: 'open',
      folder: 'https://papers.example/pagefind/',
    });
  });

  it('matches answers to questions in any order', async () => {
    const { engine, workers } = setUp();
    const first = engine.ask(question('a'));
    const second = engine.ask(question('b'));
    workers[0]?.reply({ type: 'answer', ticket: 2, answer: answer(2) });
    workers[0]?.reply({ type: 'answer', ticket: 1, answer: answer(1) });
    expect((await first).total).toBe(1);
    expect((await second).total).toBe(2);
  });

  it('answers questions and suggestions independently', async () => {
    const { engine, workers } = setUp();
    const suggested = engine.suggest('att');
    const given = {
      papers: [],
      topics: [{ id: 'attention', name: 'Attention' }],
      people: [],
      venues: [],
      mentions: [],
    };
    workers[0]?.reply({ type: 'suggestions', ticket: 1, suggestions: given });
    expect(workers[0]?.received[1]).toEqual({ type: 'suggest', ticket: 1, text: 'att' });
    expect(await suggested).toEqual(given);
  });

  it('repeats its questions in a second worker, since the index may have been replaced', async () => {
    const { engine, workers } = setUp();
    const asked = [engine.ask(question('a')), engine.ask(question('b'))];
    workers[0]?.reply({ type: 'failure', ticket: 1, failure: 'network', message: 'gone' });
    expect(workers[0]?.isTerminated).toBe(true);
    expect(workers[1]?.received.map(({ type }) => type)).toEqual(['open', 'ask', 'ask']);
    workers[1]?.reply({ type: 'answer', ticket: 1, answer: answer(1) });
    workers[1]?.reply({ type: 'answer', ticket: 2, answer: answer(2) });
    expect((await Promise.all(asked)).map(({ total }) => total)).toEqual([1, 2]);
  });

  it.each(['updated', 'missing'] as const)(
    'repeats nothing when the index is %s',
    async (failure) => {
      const { engine, workers } = setUp();
      const asked = engine.ask(question('a'));
      workers[0]?.reply({ type: 'failure', ticket: 1, failure, message: 'lost' });
      await expect(asked).rejects.toMatchObject({ failure, isGone: failure === 'updated' });
      expect(workers).toHaveLength(1);
    },
  );

  it('reads the index again after a refresh, without losing answers', async () => {
    const { engine, workers } = setUp();
    const first = engine.ask(question('a'));
    engine.refresh();
    const second = engine.ask(question('b'));
    expect(workers).toHaveLength(1);
    workers[0]?.reply({ type: 'answer', ticket: 1, answer: answer(1) });
    workers[0]?.reply({ type: 'answer', ticket: 2, answer: answer(2) });
    expect((await Promise.all([first, second])).map(({ total }) => total)).toEqual([1, 2]);
    void engine.ask(question('c'));
    void engine.ask(question('d'));
    expect(workers).toHaveLength(2);
    expect(workers[0]?.isTerminated).toBe(true);
    expect(workers[1]?.received.map(({ type }) => type)).toEqual(['open', 'ask', 'ask']);
  });

  it('rejects all questions when the index cannot be loaded, and recovers with the next one', async () => {
    const { engine, workers } = setUp();
    const asked = [engine.ask(question('a')), engine.ask(question('b'))];
    workers[0]?.reply({ type: 'failure', ticket: 1, failure: 'network', message: 'lost' });
    workers[1]?.reply({ type: 'failure', ticket: 1, failure: 'network', message: 'lost' });
    for (const { status, reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[]) {
      expect(status).toBe('rejected');
      expect(reason).toMatchObject({ failure: 'network', message: 'lost' });
    }
    expect(workers[1]?.isTerminated).toBe(true);

    const again = engine.ask(question('a'));
    workers[2]?.reply({ type: 'answer', ticket: 3, answer: answer(3) });
    expect((await again).total).toBe(3);
  });

  it('rejects when the worker does not start', async () => {
    const { engine, workers } = setUp();
    const asked = engine.ask(question('a'));
    workers[0]?.dispatchEvent(new Event('error', { cancelable: true }));
    workers[1]?.dispatchEvent(new Event('error', { cancelable: true }));
    await expect(asked).rejects.toMatchObject({ name: 'SearchError', failure: 'network' });
  });
});
