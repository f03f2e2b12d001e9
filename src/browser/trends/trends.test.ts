import { describe, expect, it } from 'vitest';
import { createIndex } from '../../analysis/related/create-index.ts';
import { readVectors } from '../../analysis/related/read-vectors.ts';
import { formatTrends, parseSeries, parseTrends } from './address.ts';
import { chooseStep, drawChart, MAX_SERIES } from './draw-chart.ts';
import { findChanges } from '../../analysis/trends/find-changes.ts';
import { findGroupChanges } from '../../analysis/trends/find-group-changes.ts';
import { findPairs } from '../../analysis/trends/find-pairs.ts';
import { formatShape } from './shape.ts';
import { findBounds } from '../../analysis/trends/measure-change.ts';
import { countDates, createBins, findStretches, listUnits } from './time-bins.ts';

describe('time bins', () => {
  it('are consecutive years or months, and count dates of sufficient precision', () => {
    const dates = ['2020', '2020-11-30', '2021-02', '2022-01-01'];
    const years = createBins(dates, 'year');
    expect(years.ids).toEqual(['2020', '2021', '2022']);
    expect(countDates([...dates, undefined], years)).toEqual([2, 1, 1]);
    const months = createBins(dates.slice(0, 3), 'month');
    expect(months.ids).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']);
    expect(countDates(dates, months)).toEqual([1, 0, 0, 1]);
    expect(createBins([], 'month').ids).toEqual([]);
  });

  it('find the ranges of papers sorted by date', () => {
    const dates = ['2021-02-03', '2021-02', '2021', '2020-12-31', '2020-11', '2020', undefined];
    const months = createBins(['2020-11', '2021-02'], 'month');
    expect(findStretches(dates, months)).toEqual([
      [4, 5],
      [3, 4],
      [0, 0],
      [0, 2],
    ]);
    expect(findStretches(dates, createBins(['2020', '2021'], 'year'))).toEqual([
      [3, 6],
      [0, 3],
    ]);
  });

  it('default to months for a few years, and never exceed the maximum', () => {
    expect(listUnits(['2025-03', '2026-07'])).toEqual(['month', 'year']);
    expect(listUnits(['2020-03', '2025-07'])).toEqual(['year', 'month']);
    expect(listUnits(['1990-03', '2025-07'])).toEqual(['year']);
  });
});

describe('the address of a chart', () => {
  it.each([
    [{ series: [], by: undefined }],
    [{ series: undefined, by: 'month' as const }],
    [{ series: ['topic:scaling', 'word:linear attention'], by: 'month' as const }],
    [{ series: ['mention:imagenet-1k', 'word:β & <i>'], by: 'year' as const }],
  ])('parses %j back to what was formatted', (state) => {
    expect(parseTrends(formatTrends(state))).toEqual(state);
  });

  it('can be parsed from the form’s query', () => {
    expect(parseTrends('?show=topic%3Ascaling&word=linear+attention&by=year')).toEqual({
      series: ['topic:scaling', 'word:linear attention'],
      by: 'year',
    });
    expect(parseTrends('?show=topic%3Ascaling&word=').series).toEqual(['topic:scaling']);
    expect(parseTrends('?word=').series, 'nothing is ticked').toEqual([]);
    expect(parseTrends('?by=month').series, 'of lines it says nothing').toBeUndefined();
  });

  it('ignores invalid values and series beyond the maximum', () => {
    expect(parseTrends('?show=topic&show=topic:&show=word:+&show=%22&by=day&x=1')).toEqual({
      series: [],
      by: undefined,
    });
    const many = Array.from({ length: 20 }, (_, at) => `show=topic:t${at}`).join('&');
    expect(parseTrends(`?${many}`).series).toHaveLength(MAX_SERIES);
    expect(parseSeries('word:"two words"')).toBe('word:two words');
  });
});

describe('a chart', () => {
  const size = { width: 600, columns: 2 };
  const format = (...given: Parameters<typeof drawChart>) => formatShape(drawChart(...given));

  it('draws a named panel for each series, all on one scale', () => {
    const svg = format(
      ['One', 'Two', 'Three'].map((name, at) => ({ name, counts: [1, 2, at], hue: 'red' })),
      ['2020', '2021', '2022'],
      size,
    );
    for (const name of ['One', 'Two', 'Three']) expect(svg).toContain(`>${name}</text>`);
    const heights = [...svg.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights).toEqual([42, 84, 0, 42, 84, 42, 42, 84, 84]);
  });

  it('labels as many periods as there is room for', () => {
    const count = (label: string): number => {
      const labels = Array.from({ length: 40 }, () => label);
      const svg = format([{ name: 'One', counts: labels.map(() => 1) }], labels, size);
      return svg.split(`>${label}</text>`).length - 1;
    };
    expect(count('2024')).toBe(6);
    expect(count('Sept 2024')).toBe(4);
  });

  it('escapes its labels', () => {
    const svg = format([{ name: '<i>&"', counts: [1, 2], hue: '"><b>' }], ['<u>', '2'], size);
    expect(svg).not.toMatch(/<[iub]>/);
  });

  it('begins at zero and has round steps', () => {
    expect([1, 5, 6, 11, 43, 51, 4800].map(chooseStep)).toEqual([1, 1, 2, 5, 10, 20, 1000]);
    expect(format([{ name: 'One', counts: [3] }], ['2020'], size)).toContain('>0</text>');
  });
});

describe('rising and declining words', () => {
  const papers = Array.from({ length: 60 }, (_, at) => ({
    id: `p${String(at).padStart(2, '0')}`,
    title: `Paper ${at}`,
    abstract: [
      at < 40 ? 'Convolution matters.' : 'Diffusion matters.',
      at % 2 ? 'Octrees help.' : '',
      at === 59 || at === 58 ? 'Mamba appears.' : '',
    ].join(' '),
  }));
  const dates = papers.map((_, at) => `20${String(10 + Math.floor(at / 6)).padStart(2, '0')}`);
  const index = createIndex([readVectors(papers)]);
  const changes = findChanges(index, dates);

  it('are those with a changed share of papers', () => {
    expect(changes?.rising.map(({ word }) => word.toLowerCase())).toContain('diffusion');
    expect(changes?.declining.map(({ word }) => word.toLowerCase())).toContain('convolution');
    const all = [...(changes?.rising ?? []), ...(changes?.declining ?? [])];
    expect(all.map(({ word }) => word.toLowerCase())).not.toContain('octrees');
  });

  it('are not words of only two papers', () => {
    expect(changes?.rising.map(({ word }) => word.toLowerCase())).not.toContain('mamba');
  });

  it('are not computed for small collections', () => {
    expect(
      findChanges(
        index,
        papers.map((_, at) => (at < 10 ? '2020' : undefined)),
      ),
    ).toBeUndefined();
  });

  it('are measured by confidence bounds, which are wider for fewer papers', () => {
    const [few, many] = [findBounds(1, 2), findBounds(500, 1000)];
    expect(few.high - few.low).toBeGreaterThan(5 * (many.high - many.low));
    expect(findBounds(0, 20).low).toBeCloseTo(0, 10);
  });
});

it('groups rise and decline with their shares of the papers', () => {
  const papers = Array.from({ length: 60 }, (_, at) => ({
    date: `20${String(10 + Math.floor(at / 6)).padStart(2, '0')}`,
  }));
  const group = (id: string, ...own: typeof papers) => ({
    id,
    name: id.toUpperCase(),
    papers: own,
  });
  const changes = findGroupChanges(
    [
      group('old', ...papers.slice(0, 30)),
      group('new', ...papers.slice(38)),
      group('steady', ...papers.filter((_, at) => at % 2 === 0)),
      group('few', ...papers.slice(58)),
    ],
    papers.map(({ date }) => date),
  );
  expect(changes?.rising).toEqual([expect.objectContaining({ id: 'new', word: 'NEW', newer: 22 })]);
  expect(changes?.declining).toEqual([expect.objectContaining({ id: 'old', newer: 0, older: 30 })]);
  expect(
    findGroupChanges(
      [],
      papers.slice(0, 9).map(({ date }) => date),
    ),
  ).toBeUndefined();
});

it('groups pair up when they share more papers than expected by chance', () => {
  const group = (id: string, from: number, to: number) => ({
    id,
    papers: Array.from({ length: to - from }, (_, at) => ({ id: `p${from + at}` })),
  });
  const groups = [group('a', 0, 20), group('b', 5, 25), group('c', 24, 80), group('d', 19, 21)];
  const pairs = findPairs(groups, 100).map(({ one, other, both, lift }) => ({
    names: `${one.id} ${other.id}`,
    both,
    lift,
  }));
  expect(pairs[0]).toEqual({ names: 'a b', both: 15, lift: 3.75 });
  expect(pairs.map(({ names }) => names)).not.toContain('a c');
  expect(pairs.map(({ names }) => names)).not.toContain('a d');
});
