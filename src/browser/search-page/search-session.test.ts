import { describe, expect, it, vi } from 'vitest';
import { IDLE } from '../../search/address.ts';
import { SearchError } from '../../search/engine.ts';
import type { Answer, Question } from '../../search/protocol.ts';
import { createSearchSession } from './search-session.ts';

const ANSWER: Answer = { total: 45, complete: 45, facets: {}, results: [], index: 'first' };

/** A session in which the test answers questions, in any order. */
function start(query = 'transport') {
  const asked: (PromiseWithResolvers<Answer> & { readonly question: Question })[] = [];
  const view = {
    getFacets: vi.fn<() => readonly ['topic'] | readonly ['person'] | readonly []>(() => []),
    showIdle: vi.fn<() => void>(),
    showWaiting: vi.fn<() => void>(),
    showSlow: vi.fn<() => void>(),
    showAnswer: vi.fn<(answer: Answer) => void>(),
    showFacets: vi.fn<() => void>(),
    addResults: vi.fn<(answer: Answer) => void>(),
    showFailure: vi.fn<(failure: string, keepsList: boolean) => void>(),
  };
  const offerExport = vi.fn<(total: number, getPapers: () => Promise<unknown>) => void>();
  const dataset: DOMStringMap = {};
  const ask = (question: Question): Promise<Answer> => {
    const answering = Promise.withResolvers<Answer>();
    asked.push({ ...answering, question });
    return answering.promise;
  };
  const session = createSearchSession(
    { ...IDLE, query },
    { engine: { ask }, view, dataset, offerExport },
  );
  return { session, asked, view, dataset, offerExport };
}

describe('show', () => {
  it('discards the answer to an earlier question', async () => {
    const { session, asked, view, dataset } = start('transp');
    const first = session.show();
    session.state = { ...session.state, query: 'transport' };
    const second = session.show();
    asked[1]?.resolve(ANSWER);
    await second;
    asked[0]?.resolve({ ...ANSWER, total: 1 });
    await first;
    expect(view.showAnswer.mock.calls.map(([{ total }]) => total)).toEqual([45]);
    expect(dataset).toEqual({ query: 'transport', state: 'ready' });
    expect(session.isAsking()).toBe(false);
  });

  it('does not say that an unfinished word finds nothing', async () => {
    vi.useFakeTimers();
    const { session, asked, view } = start('transpo');
    const first = session.show(true);
    asked[0]?.resolve({ ...ANSWER, total: 0 });
    await vi.advanceTimersByTimeAsync(400);
    session.state = { ...session.state, query: 'transport' };
    const second = session.show(true);
    asked[1]?.resolve(ANSWER);
    await vi.runAllTimersAsync();
    await Promise.all([first, second]);
    expect(view.showAnswer.mock.calls.map(([{ total }]) => total)).toEqual([45]);

    const last = session.show(true);
    asked[2]?.resolve({ ...ANSWER, total: 0 });
    await vi.runAllTimersAsync();
    await last;
    expect(view.showAnswer.mock.lastCall?.[0].total).toBe(0);
    vi.useRealTimers();
  });

  it('sends no question while the state is idle', async () => {
    const { session, asked, view, dataset } = start('');
    await session.show();
    expect(asked).toEqual([]);
    expect(view.showIdle).toHaveBeenCalledOnce();
    expect(dataset.state).toBe('idle');
  });

  it('shows a failure in position of the results', async () => {
    const { session, asked, view, dataset } = start();
    const showing = session.show();
    asked[0]?.reject(new SearchError('missing', 'no index'));
    await showing;
    expect(view.showFailure).toHaveBeenCalledWith('missing', false);
    expect(dataset.state).toBe('error');
  });

  it('offers an export of all results', async () => {
    const { session, asked, offerExport } = start();
    const showing = session.show();
    asked[0]?.resolve(ANSWER);
    await showing;
    const [total, getPapers] = offerExport.mock.calls[0] ?? [];
    expect(total).toBe(45);
    const papers = getPapers?.();
    expect(asked[1]?.question).toMatchObject({ query: 'transport', withIds: true });
    asked[1]?.resolve({ ...ANSWER, ids: ['x-pool'] });
    expect(await papers).toEqual([{ id: 'x-pool', note: '' }]);
  });
});

describe('showMore', () => {
  it('appends the results after those in the list', async () => {
    const { session, asked, view } = start();
    const showing = session.show();
    asked[0]?.resolve(ANSWER);
    await showing;
    const adding = session.showMore();
    expect(asked[1]?.question).toMatchObject({ from: 20, count: 20, facets: [] });
    asked[1]?.resolve(ANSWER);
    expect(await adding).toBe(true);
    expect(session.position.shown).toBe(40);
    expect(view.addResults).toHaveBeenCalledOnce();
  });

  it('shows all results again when they come from another index', async () => {
    const { session, asked, view } = start();
    const showing = session.show();
    asked[0]?.resolve(ANSWER);
    await showing;
    const adding = session.showMore();
    asked[1]?.resolve({ ...ANSWER, index: 'second' });
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[2]?.question).toMatchObject({ from: 0, count: 40 });
    asked[2]?.resolve({ ...ANSWER, index: 'second' });
    expect(await adding).toBe(false);
    expect(view.addResults).not.toHaveBeenCalled();
    expect(view.showAnswer).toHaveBeenCalledTimes(2);
  });

  it('keeps the list when it fails', async () => {
    const { session, asked, view } = start();
    const showing = session.show();
    asked[0]?.resolve(ANSWER);
    await showing;
    const adding = session.showMore();
    asked[1]?.reject(new SearchError('missing', 'no index'));
    expect(await adding).toBe(false);
    expect(view.showFailure).toHaveBeenCalledWith('missing', true);
    expect(session.position.shown).toBe(20);
  });
});

describe('refreshFacets', () => {
  it('counts without results, even when nothing is searched for', async () => {
    const { session, asked, view } = start('');
    view.getFacets.mockReturnValue(['person']);
    const refreshing = session.refreshFacets();
    expect(asked[0]?.question).toMatchObject({ count: 0, facets: ['person'] });
    asked[0]?.resolve(ANSWER);
    await refreshing;
    expect(view.showFacets).toHaveBeenCalledOnce();
  });

  it('requests no counts of facets that the page already shows', async () => {
    const { session, asked, view } = start('');
    view.getFacets.mockReturnValue(['topic']);
    await session.refreshFacets();
    expect(asked).toEqual([]);
  });
});
