import { describe, expect, it } from 'vitest';
import { IDLE, type SearchState } from '../address.ts';
import { createRagged, type Columns } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import type { People } from '../index/people.ts';
import { createPlan } from '../query/plan.ts';
import { createFilterTest } from '../lookup/test-filters.ts';
import { selectPapers, type Selection } from './facets.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const noLengths = { title: [], abstract: [], authors: [], rest: [] };

const columns: Columns = {
  folder: '',
  wordIndex: 'records',
  code: '',
  dates: '',
  count: 5,
  topics: named('attention', 'scaling', 'vision'),
  paperTopics: createRagged([1, 2, 1, 2, 0], Int32Array.of(0, 0, 1, 2, 1, 2)),
  fieldValues: named('track/nlp', 'track/vision', 'award/best'),
  paperFields: createRagged([1, 2, 0, 2, 0], Int32Array.of(0, 1, 2, 0, 2)),
  venues: named('icml', 'ijcv'),
  paperVenues: Int32Array.of(1, 2, 2, 0, 0),
  years: Int32Array.of(2024, 2023, 2023, 2021, 0),
  // Code; code and project; arXiv.
  has: Int32Array.of(1, 3, 64, 0, 0),
  wordStarts: Int32Array.of(),
  blocks: Int32Array.of(),
  lengths: noLengths,
  languages: {},
  words: [],
  endings: [],
  meanings: [],
  rowsPerFile: 2,
};

const people: People = {
  people: named('ann', 'bo'),
  paperPeople: createRagged([2, 1, 0, 0, 1], Int32Array.of(0, 1, 1, 1)),
};

const mentions: Mentions = {
  mentions: named('m0', 'm1', 'm2', 'm3'),
  paperMentions: createRagged([1, 2, 1, 1, 2], Int32Array.of(0, 1, 0, 0, 2, 2, 3)),
};

const found = Int32Array.of(3, 1, 0, 2, 4);
const FIELDS = ['topic', 'year', 'venue', 'has'] as const;

const select = (chosen: Partial<SearchState> = {}): Selection =>
  selectPapers(found, 2, { ...IDLE, ...chosen }, FIELDS, columns);
const rows = (chosen: Partial<SearchState>): number[] => [...select(chosen).rows];

describe('filters', () => {
  it('keep everything when nothing is chosen', () => {
    expect(rows({})).toEqual([...found]);
  });

  it('treat each field of the site as a separate facet', () => {
    expect(rows({ fields: ['track/nlp', 'track/vision'] })).toEqual([3, 1, 0]);
    expect(rows({ fields: ['track/nlp', 'award/best'] })).toEqual([3]);
    expect(rows({ fields: ['room/1'] })).toEqual([]);
    const { facets } = selectPapers(
      found,
      2,
      { ...IDLE, fields: ['track/nlp'] },
      ['field'],
      columns,
    );
    expect(facets).toEqual({
      field: { 'track/nlp': 2, 'track/vision': 1, 'award/best': 1 },
      names: {
        field: {
          'track/nlp': 'TRACK/NLP',
          'track/vision': 'TRACK/VISION',
          'award/best': 'AWARD/BEST',
        },
      },
    });
  });

  it('are combined with "or" within a facet', () => {
    expect(rows({ topics: ['attention', 'vision'] })).toEqual([3, 1, 0, 2]);
    expect(rows({ has: ['code', 'arxiv'] })).toEqual([1, 0, 2]);
  });

  it('are combined with "and" within a facet that requires all values', () => {
    expect(rows({ topics: ['attention', 'scaling'], all: ['topic'] })).toEqual([1]);
    expect(rows({ topics: ['attention', 'constructor'], all: ['topic'] })).toEqual([]);
    expect(rows({ has: ['code', 'project'], all: ['has'] })).toEqual([1]);
    const fields = ['track/nlp', 'track/vision'];
    expect(rows({ fields, all: ['field/track'] })).toEqual([]);
    expect(rows({ fields, all: ['field/award'] })).toEqual([3, 1, 0]);
  });

  it('exclude values', () => {
    expect(rows({ topics: ['-scaling'] })).toEqual([0, 2, 4]);
    expect(rows({ topics: ['-scaling', 'attention'] })).toEqual([0]);
    expect(rows({ topics: ['-constructor'] })).toEqual([...found]);
    expect(rows({ venues: ['-icml'], fields: ['-track/nlp'] })).toEqual([1, 2, 4]);
  });

  it('are combined with "and" between facets', () => {
    expect(rows({ topics: ['attention', 'vision'], years: ['2023'] })).toEqual([1, 2]);
    expect(rows({ venues: ['ijcv'], has: ['project'] })).toEqual([1]);
  });

  it('accept ranges of years', () => {
    expect(rows({ years: ['2021..2023'] })).toEqual([3, 1, 2]);
  });

  it('keep nothing when a value is unknown', () => {
    expect(rows({ topics: ['constructor'] })).toEqual([]);
  });

  it('report how many of the first papers are kept', () => {
    expect(select({ years: ['2023'] }).ofFirst).toBe(1);
    expect(select({ years: ['2024'] }).ofFirst).toBe(0);
    expect(select().ofFirst).toBe(2);
  });

  it('filter by person', () => {
    const { rows: kept } = selectPapers(found, 2, { ...IDLE, people: ['bo'] }, [], columns, {
      people,
    });
    expect([...kept]).toEqual([1, 0, 4]);
  });
});

describe('counts', () => {
  it('are the papers that would remain if the value were chosen, given the other facets', () => {
    const { topic, year } = select({ topics: ['attention'], years: ['2023'] }).facets;
    expect(topic).toEqual({ attention: 1, scaling: 1, vision: 1 });
    expect(year).toEqual({ 2024: 1, 2023: 1 });
  });

  it('are the papers that would remain if one more value were chosen and all are required', () => {
    const { topic } = select({ topics: ['attention'], all: ['topic'] }).facets;
    expect(topic).toEqual({ attention: 2, scaling: 1 });
  });

  it('of an excluded value are the papers that are missing because of it', () => {
    const { topic, year, names } = select({ topics: ['-scaling', 'attention'] }).facets;
    expect(topic).toEqual({ attention: 1, scaling: 1, vision: 1 });
    expect(year).toEqual({ 2024: 1 });
    expect(names?.topic).toHaveProperty('scaling', 'SCALING');
  });

  it('omit papers without a value', () => {
    const { year, venue, has } = select().facets;
    expect(year).toEqual({ 2024: 1, 2023: 2, 2021: 1 });
    expect(venue).toEqual({ icml: 1, ijcv: 2 });
    expect(has).toEqual({ code: 2, project: 1, arxiv: 1 });
  });

  it('cover only the requested facets', () => {
    const { facets } = selectPapers(found, 2, IDLE, ['year'], columns);
    expect(Object.keys(facets)).toEqual(['year']);
  });

  it('come with the names of topics and venues that have papers or are chosen', () => {
    const { names } = select({ topics: ['attention'], venues: ['icml'], years: ['2023'] }).facets;
    expect(names).toEqual({
      topic: { attention: 'ATTENTION' },
      venue: { icml: 'ICML', ijcv: 'IJCV' },
    });
  });

  it('of people come with names, most papers first', () => {
    const { facets } = selectPapers(found, 2, IDLE, ['person'], columns, { people });
    expect(facets.person).toEqual([
      { id: 'bo', name: 'BO', count: 3 },
      { id: 'ann', name: 'ANN', count: 1 },
    ]);
  });

  it('of mentions cover those with most papers and the chosen ones', () => {
    const { rows: kept, facets } = selectPapers(
      found,
      2,
      { ...IDLE, mentions: ['m3'], years: ['2023', '2024'] },
      ['mention'],
      columns,
      { mentions },
    );
    expect([...kept]).toEqual([]);
    expect(facets.mention?.slice(0, 2)).toEqual([
      { id: 'm0', name: 'M0', count: 3 },
      { id: 'm1', name: 'M1', count: 1 },
    ]);
    expect(facets.mention).toContainEqual({ id: 'm3', name: 'M3', count: 0 });
  });
});

it.each([
  ['year:2023', [1, 2]],
  ['year:2021 year:2024', [0, 3]],
  ['-year:2023', [0, 3, 4]],
  ['has:code', [0, 1]],
  ['has:code has:project', [1]],
  ['has:code -has:project', [0]],
])('years and links in a question filter papers: %s', (query, expected) => {
  const { filters } = createPlan(query);
  expect([0, 1, 2, 3, 4].filter(createFilterTest(filters, columns))).toEqual(expected);
});
