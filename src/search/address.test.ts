import { describe, expect, it } from 'vitest';
import {
  clearFilters,
  formatAddress,
  IDLE,
  isIdle,
  normalizeQuery,
  parseAddress,
  toggleAll,
  toggleValue,
  type SearchState,
} from './address.ts';

const states: readonly SearchState[] = [
  IDLE,
  { ...IDLE, query: 'linear attention' },
  { ...IDLE, query: '50% of C++ & "a phrase" #1 + ?x=y' },
  { ...IDLE, query: 'Noël β ∇f 注意 😀' },
  { ...IDLE, query: 'quantizaton', exact: true },
  { ...IDLE, topics: ['attention', 'vision-transformers'] },
  { ...IDLE, years: ['2021', '2024'], sort: 'title' },
  { ...IDLE, years: ['2019', '2020..2023'] },
  {
    ...IDLE,
    venues: ['cvpr', 'n-1a2b3c'],
    people: ['noel-vouitsis', '张伟'],
    mentions: ['imagenet-1k', 'scannet-plus-plus'],
    fields: ['award/best-paper', 'track/n-1a2b3c', 'track/張'],
    has: ['code', 'pdf'],
  },
  { ...IDLE, topics: ['-vision', 'attention'], has: ['-code'], fields: ['-track/nlp'] },
  { ...IDLE, topics: ['attention', 'scaling'], all: ['field/track', 'topic'] },
  {
    query: '__proto__',
    exact: true,
    topics: ['other'],
    years: ['1999'],
    venues: ['constructor'],
    people: ['김민준'],
    mentions: ['toString'],
    fields: ['track/toString'],
    has: ['arxiv'],
    all: [],
    sort: 'oldest',
  },
];

describe('the address of a search', () => {
  it.each(states)('survives the round trip: %o', (state) => {
    expect(parseAddress(formatAddress(state))).toEqual(state);
  });

  it('is empty for an idle state', () => {
    expect(formatAddress(IDLE)).toBe('');
  });

  it.each([
    '',
    '?',
    '?q=',
    '?q=%20%20&topic=&year=abc&sort=up&exact=yes',
    '?topic=../x&topic=<b>&year=20212&year=2021%00&venue=a--b&person=%ED%A0%80&has=CODE&field=track&field=/x',
    '?topic=-&topic=--a&venue=-../x&field=-track&has=-CODE&year=-2020&all=venue&all=field/&all=x',
    '?year=2020..&year=..2020&year=2020...2021&year=2020..2021..2022',
    '?%',
    '?q=%E0%A4%A',
    '?=&&==',
  ])('yields a valid state for any input: %s', (address) => {
    const state = parseAddress(address);
    expect(parseAddress(formatAddress(state))).toEqual(state);
    expect({ ...state, query: '' }).toEqual(IDLE);
  });

  it('keeps several values of a facet, sorted and without duplicates', () => {
    expect(parseAddress('?year=2024&topic=b&topic=a&year=2021&topic=b')).toEqual({
      ...IDLE,
      topics: ['a', 'b'],
      years: ['2021', '2024'],
    });
  });

  it('excludes a value that is also chosen', () => {
    expect(parseAddress('?topic=a&topic=-a').topics).toEqual(['-a']);
  });

  it.each([
    ['2023..2020', '2020..2023'],
    ['2020..2020', '2020'],
  ])('parses the years %s as %s', (written, years) => {
    expect(parseAddress(`?year=${written}`).years).toEqual([years]);
  });
});

describe('normalizeQuery', () => {
  it('collapses white space', () => {
    expect(normalizeQuery('  linear \n\t attention ')).toBe('linear attention');
  });

  it('truncates long queries, and does nothing the second time', () => {
    const cut = normalizeQuery(`${'a'.repeat(1999)} ${'b'.repeat(99)}`);
    expect(cut).toBe('a'.repeat(1999));
    expect(normalizeQuery(cut)).toBe(cut);
  });

  it.each([
    // An unpaired surrogate, and one that truncation would produce.
    'a\ud800b',
    `${'a'.repeat(1999)}😀`,
  ])('removes what an address cannot contain, case %#', (text) => {
    const query = normalizeQuery(text);
    expect(parseAddress(formatAddress({ ...IDLE, query })).query).toBe(query);
  });
});

describe('toggleValue', () => {
  it('adds a value in order, and removes it again', () => {
    const one = toggleValue(IDLE, 'topic', 'scaling');
    const two = toggleValue(one, 'topic', 'attention');
    expect(two.topics).toEqual(['attention', 'scaling']);
    expect(toggleValue(two, 'topic', 'scaling').topics).toEqual(['attention']);
  });

  it('replaces a value with its exclusion, and vice versa', () => {
    const without = toggleValue(toggleValue(IDLE, 'topic', 'scaling'), 'topic', '-scaling');
    expect(without.topics).toEqual(['-scaling']);
    expect(toggleValue(without, 'topic', 'scaling').topics).toEqual(['scaling']);
    expect(toggleValue(without, 'topic', '-scaling').topics).toEqual([]);
  });

  it('turns an idle state into a search', () => {
    expect(isIdle(IDLE)).toBe(true);
    expect(isIdle({ ...IDLE, sort: 'title', exact: true })).toBe(true);
    expect(isIdle(toggleValue(IDLE, 'has', 'code'))).toBe(false);
  });

  it('toggleAll requires all values of a facet, or one of them', () => {
    const all = toggleAll(toggleAll(IDLE, 'topic'), 'field/track');
    expect(all.all).toEqual(['field/track', 'topic']);
    expect(toggleAll(all, 'topic').all).toEqual(['field/track']);
    expect(isIdle(all)).toBe(true);
  });

  it('clearFilters removes all values and keeps query and order', () => {
    const state: SearchState = {
      ...IDLE,
      query: 'x',
      people: ['-y'],
      years: ['2020'],
      all: ['person'],
      sort: 'title',
    };
    expect(clearFilters(state)).toEqual({ ...IDLE, query: 'x', sort: 'title' });
  });
});
