import { describe, expect, it } from 'vitest';
import {
  BARS_HEIGHT,
  createBins,
  formatYears,
  getBarLine,
  getBarStyle,
  isChosen,
  parseYears,
} from './year-bins.ts';

describe('createBins', () => {
  it('makes one bar per year for a few years', () => {
    expect(createBins(2021, 2023)).toEqual([
      { from: 2021, to: 2021 },
      { from: 2022, to: 2022 },
      { from: 2023, to: 2023 },
    ]);
    expect(createBins(2021, 2021)).toEqual([{ from: 2021, to: 2021 }]);
  });

  it('makes one bar per decade for many years and ends with the last paper', () => {
    const bins = createBins(1799, 2026);
    expect(bins[0]).toEqual({ from: 1799, to: 1799 });
    expect(bins[1]).toEqual({ from: 1800, to: 1809 });
    expect(bins.at(-1)).toEqual({ from: 2020, to: 2026 });
  });

  it.each([
    [1, 2026],
    [1665, 2026],
    [1950, 2026],
    [1986, 2026],
    [2026, 2026],
  ])('covers every year from %d to %d once, with a limited number of bars', (first, last) => {
    const bins = createBins(first, last);
    expect(bins.length).toBeLessThanOrEqual(40);
    const years = bins.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i),
    );
    expect(years).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  });
});

describe('the bar of a year', () => {
  it.each([1, 5, 13, 16])('has a dot for each paper if the highest has %d', (highest) => {
    const [, pitch = 0] = getBarStyle(highest)['stroke-dasharray'].split(' ').map(Number);
    for (let papers = 1; papers <= highest; papers++) {
      const { y1, y2 } = getBarLine(papers, highest);
      expect(Math.floor((y1 - y2) / pitch) + 1).toBe(papers);
      expect(y1 - (papers - 0.5) * pitch).toBeGreaterThan(-0.001);
    }
  });

  it('is a line relative to the highest for more papers', () => {
    const heights = [500, 250, 1].map((papers) => {
      const { y1, y2 } = getBarLine(papers, 500);
      return y1 - y2;
    });
    expect(heights).toEqual([BARS_HEIGHT, BARS_HEIGHT / 2, 3]);
    expect(getBarStyle(500)['stroke-dasharray']).toBe('none');
  });

  it('is hidden without papers', () => {
    expect(getBarLine(0, 1).visibility).toBe('hidden');
  });
});

describe('years in an address', () => {
  it.each([
    [{ from: 2021, to: 2021 }, '2021'],
    [{ from: 2020, to: 2023 }, '2020..2023'],
    [{ from: 987, to: 1023 }, '0987..1023'],
  ])('survive the round trip: %o', (bin, written) => {
    expect(formatYears(bin)).toBe(written);
    expect(parseYears(written)).toEqual(bin);
  });

  it('are ordered, however they were chosen', () => {
    expect(formatYears({ from: 2023, to: 2020 })).toBe('2020..2023');
  });

  it('select the bars that they contain completely', () => {
    const chosen = ['2015', '2020..2023'];
    expect(isChosen({ from: 2015, to: 2015 }, chosen)).toBe(true);
    expect(isChosen({ from: 2021, to: 2022 }, chosen)).toBe(true);
    expect(isChosen({ from: 2019, to: 2020 }, chosen)).toBe(false);
    expect(isChosen({ from: 2020, to: 2020 }, [])).toBe(false);
  });
});
