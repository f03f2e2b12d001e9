import { describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../search/protocol.ts';
import { createCountedGroups, type ChartData } from './count-groups.ts';

const DATA: ChartData = {
  bins: [
    {
      unit: 'year',
      ids: ['2020', '2021'],
      stretches: [
        [2, 5],
        [0, 2],
      ],
    },
    { unit: 'month', ids: ['2021-03'], stretches: [[0, 1]] },
  ],
  groups: [{ key: 'mention:imagenet', name: 'ImageNet', counts: { year: [1, 2] } }],
  dates: 'same',
};

function start(answer: Partial<Answer> = {}) {
  const ask = vi.fn<(question: Question) => Promise<Answer>>();
  ask.mockResolvedValue({
    total: 4,
    complete: 4,
    facets: {},
    results: [],
    index: 'first',
    counts: [3, 1, 1],
    dates: 'same',
    ...answer,
  });
  return { ask, groups: createCountedGroups(DATA, { ask }) };
}

describe('count', () => {
  it('counts a word as a phrase, in all units with one query', async () => {
    const { ask, groups } = start();
    const group = await groups.count('word:optimal transport');
    expect(ask.mock.calls[0]?.[0]).toMatchObject({
      query: '"optimal transport"',
      exact: true,
      stretches: [
        [2, 5],
        [0, 2],
        [0, 1],
      ],
    });
    expect(group?.counts).toEqual({ year: [3, 1], month: [1] });
    expect(groups.list().map(({ key }) => key)).toEqual([
      'mention:imagenet',
      'word:optimal transport',
    ]);
  });

  it('counts a series only once, and never one that the page already offers', async () => {
    const { ask, groups } = start();
    await groups.count('word:kernel');
    expect(await groups.count('word:kernel')).toBeUndefined();
    expect(await groups.count('mention:imagenet')).toBeUndefined();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('gets the name of a mention from the answer', async () => {
    const { ask, groups } = start({
      facets: { mention: [{ id: 'glue', name: 'GLUE', count: 4 }] },
    });
    expect(groups.getName('mention:glue')).toBe('glue');
    await groups.count('mention:glue');
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ mentions: ['glue'], query: '' });
    expect(groups.getName('mention:glue')).toBe('GLUE');
  });

  it('rejects counts from an index of other papers', async () => {
    const { groups } = start({ dates: 'other' });
    await expect(groups.count('word:kernel')).rejects.toMatchObject({ isGone: true });
    expect(groups.list()).toHaveLength(1);
  });
});
