import { expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';
import {
  countByYear,
  createTimeline,
  getSpan,
  layoutBars,
  layoutDots,
  layoutTicks,
} from './timeline.ts';

function createPapers(dates: readonly (string | undefined)[]) {
  return createCatalogue({
    papers: dates.map((submitted, i) =>
      createPaper({ id: `p${i}`, ...(submitted && { submitted }) }),
    ),
    topics: [],
  }).papers;
}

test('the span begins with a year and ends some time after the newest paper', () => {
  const span = getSpan(createPapers(['2020-06-15', undefined, '2025-02-19']));
  expect(span?.start).toBe(2020);
  expect(span?.end).toBeGreaterThan(2025.2);
  expect(span?.end).toBeLessThan(2025.5);
});

test('papers without dates have no span', () => {
  expect(getSpan(createPapers([undefined]))).toBeUndefined();
});

test('dots in a row keep their distance, and every dated paper has one dot', () => {
  const papers = createPapers(['2021-05-01', '2021-05-02', '2021-05-30', '2021-11-01', undefined]);
  const dots = layoutDots(papers, { start: 2021, end: 2022 }, 0.1);
  expect(dots.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  for (const [i, a] of dots.entries()) {
    for (const b of dots.slice(i + 1)) {
      expect(a.row !== b.row || Math.abs(a.x - b.x) >= 0.1).toBe(true);
    }
  }
});

test('papers of one day have no timeline, unless its axis is long', () => {
  const day = createPapers(['2026-12-04', '2026-12-04']);
  expect(createTimeline(day, getSpan(day), 640)).toBeUndefined();
  expect(createTimeline(day, { start: 2020, end: 2027.2 }, 640)?.dots).toHaveLength(2);
  const days = createPapers(['2026-12-04', '2026-12-05']);
  expect(createTimeline(days, getSpan(days), 640)?.dots).toHaveLength(2);
});

test('ticks are reduced to round years if there would be too many', () => {
  expect(layoutTicks({ start: 2020, end: 2023.2 }, 10).map(({ label }) => label)).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
  ]);
  expect(layoutTicks({ start: 1987, end: 2026 }, 10).flatMap(({ label }) => label || [])).toEqual([
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
  ]);
});

test('a label that would not fit before the end of the axis is left out', () => {
  const ticks = layoutTicks({ start: 2020, end: 2024.1 }, 10);
  expect(ticks.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023', '']);
});

test('a single year has ticks of its months', () => {
  const ticks = layoutTicks({ start: 2022, end: 2023 }, 6);
  expect(ticks).toHaveLength(12);
  expect(ticks.map(({ label }) => label).filter(Boolean)).toEqual([
    ...['Jan', 'Mar', 'May', 'Jul', 'Sept', 'Nov'],
  ]);
  expect(ticks[6]?.x).toBe(0.5);
});

test('years without papers have a count of 0, and counts add up to the papers', () => {
  const papers = createPapers(['2020', '2022-01', '2022-05-05']);
  expect(countByYear(papers, { start: 2020, end: 2022.6 })).toEqual([
    { year: 2020, count: 1 },
    { year: 2021, count: 0 },
    { year: 2022, count: 2 },
  ]);
});

test('bars are months if the span is short, and link to months', () => {
  const papers = createPapers(['2021-01-05', '2021-01-09', '2022-12-31']);
  const bars = layoutBars(papers, { start: 2021, end: 2023 });
  expect(bars.map(({ id, count }) => [id, count])).toEqual([
    ['2021/01', 2],
    ['2022/12', 1],
  ]);
  expect(bars[1]?.x).toBeCloseTo(23 / 24, 10);
  expect(bars[1]?.width).toBeCloseTo(1 / 24, 10);
});

test('bars are years if there would be too many months, and stay on the axis', () => {
  const papers = createPapers(['1999', '2003-06', '2024-11-02']);
  const span = getSpan(papers);
  const bars = span ? layoutBars(papers, span) : [];
  expect(bars.map(({ id, count }) => [id, count])).toEqual([
    ['1999', 1],
    ['2003', 1],
    ['2024', 1],
  ]);
  for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
});
