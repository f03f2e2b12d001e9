import type { CataloguePaper, CatalogueTopic } from './types.ts';
import { formatMonth, getYear, toDecimalYear } from './dates.ts';

/** A period in decimal years: 2020 is 1 January 2020. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paper with its date, which may be unknown; counting by period needs no other fields. */
export type Dated = Pick<CataloguePaper, 'date'>;

/** A paper as a dot. */
export interface TimelinePaper extends Pick<CataloguePaper, 'id' | 'title' | 'date'> {
  /** Its first authors. */
  readonly authors?: readonly string[] | undefined;
  readonly topics: readonly { readonly topic: Pick<CatalogueTopic, 'hue'> }[];
}

/** Distance between dots in CSS pixels, which is also their minimum target size. */
export const PITCH = 24;

export interface Dot {
  readonly paper: TimelinePaper;
  /** Position along the axis, 0 to 1. */
  readonly x: number;
  /** Position above the axis, 0 at the bottom. */
  readonly row: number;
}

export interface Tick {
  /** Empty if there is no room for it. */
  readonly label: string;
  readonly x: number;
}

/** A dot for each paper, or bars if there would be too many dots. */
export interface TimelineView {
  readonly span: Span;
  readonly dots?: readonly TimelinePaper[];
  readonly bars?: readonly Bar[];
}

/** Width of the timeline next to a paper, in CSS pixels. */
export const NEIGHBOURS_WIDTH = 270;

/** A timeline that would exceed either limit shows bars instead of dots. */
const MAX_DOTS = 300;
const MAX_ROWS = 12;

/**
 * Chooses between dots and bars; undefined if no paper is dated, or if all have the same date on an
 * axis of less than two years, such as the papers of a workshop.
 *
 * @param span the period of the axis
 * @param width the minimum width of the timeline on wide screens, in CSS pixels
 */
export function createTimeline(
  papers: readonly TimelinePaper[],
  span: Span | undefined,
  width: number,
): TimelineView | undefined {
  const dated = papers.filter(({ date }) => date !== undefined);
  if (span === undefined || dated.length === 0) return undefined;
  const isShort = span.end - span.start < 2;
  if (isShort && new Set(dated.map(({ date }) => date)).size === 1) return undefined;
  const isCrowded =
    dated.length > MAX_DOTS ||
    layoutDots(dated, span, PITCH / width).some(({ row }) => row >= MAX_ROWS);
  if (isCrowded) return { span, bars: layoutBars(dated, span) };
  const dots = dated.map(({ id, title, authors, date, topics }) => ({
    ...{ id, title, authors, date },
    topics: topics.slice(0, 1).map(({ topic: { hue } }) => ({ topic: { hue } })),
  }));
  return { span, dots };
}

/** Returns the period of the dated papers; undefined if there are none. */
export function getSpan(papers: readonly Dated[]): Span | undefined {
  const years = papers.flatMap(({ date }) => (date === undefined ? [] : [toDecimalYear(date)]));
  if (years.length === 0) return undefined;
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  // A margin of a quarter of a year keeps the newest dot away from the edge.
  return { start: Math.floor(first), end: Math.max(Math.floor(first) + 1, last + 0.25) };
}

/**
 * Places one dot per paper: as close to its date as possible, and as low as neighbouring dots
 * allow.
 *
 * @param pitch minimum distance between two dots in a row, as a fraction of the axis
 */
export function layoutDots(
  papers: readonly TimelinePaper[],
  span: Span,
  pitch: number,
): readonly Dot[] {
  const rowEnds: number[] = [];
  return papers
    .flatMap((paper) =>
      paper.date === undefined ? [] : [{ paper, x: toShare(toDecimalYear(paper.date), span) }],
    )
    .sort((a, b) => a.x - b.x)
    .map(({ paper, x }) => {
      const free = rowEnds.findIndex((end) => x - end >= pitch);
      const row = free === -1 ? rowEnds.length : free;
      rowEnds[row] = x;
      return { paper, x, row };
    });
}

/**
 * Places a tick at the start of each year, or of each month if the axis covers a single year.
 *
 * @param count maximum number of labels
 */
export function layoutTicks(span: Span, count: number): readonly Tick[] {
  if (span.end - span.start <= 1) {
    const step = Math.ceil(12 / count);
    return Array.from({ length: 12 }, (_, i) => ({
      label: i % step === 0 ? formatMonth(i + 1, 'short') : '',
      x: i / 12,
    }));
  }
  const first = Math.ceil(span.start);
  const years = Array.from({ length: Math.floor(span.end) - first + 1 }, (_, i) => first + i);
  const step = [1, 2, 5, 10, 20, 50, 100].find((n) => years.length / n <= count) ?? 100;
  // A label extends to the right of its tick and must not run past the end of the axis.
  const last = 1 - 0.5 / count;
  return years.map((year) => {
    const x = toShare(year, span);
    const isLabelled = x <= last && (years.length <= count || year % step === 0);
    return { label: isLabelled ? String(year) : '', x };
  });
}

/** Counts the papers in each year of a span, including years without papers. */
export function countByYear(
  papers: readonly Dated[],
  span: Span,
): readonly { readonly year: number; readonly count: number }[] {
  return countBins(papers, getYear, Math.floor(span.start), Math.ceil(span.end)).map(
    ([year, count]) => ({ year, count }),
  );
}

/** Returns the largest yearly count among several groups, at least 1, as their common scale. */
export function getMaxPapersPerYear(groups: readonly (readonly Dated[])[], span: Span): number {
  const counts = groups.flatMap((papers) => countByYear(papers, span));
  return counts.reduce((highest, { count }) => Math.max(highest, count), 1);
}

/** Number of papers in a period. */
export interface Bar {
  /** `YYYY`, or `YYYY/MM` if the span is short enough for months. */
  readonly id: string;
  readonly count: number;
  /** Start and width along the axis, 0 to 1. */
  readonly x: number;
  readonly width: number;
}

/** More bars would be too narrow to point at. */
const MAX_BARS = 72;

/**
 * Counts papers by month, or by year if there would be too many months; empty periods are omitted.
 */
export function layoutBars(papers: readonly Dated[], span: Span): readonly Bar[] {
  const months = Math.ceil((span.end - span.start) * 12);
  const perYear = months <= MAX_BARS ? 12 : 1;
  const toBin = (date: string) => Math.floor(toDecimalYear(date) * perYear);
  return countBins(papers, toBin, Math.floor(span.start * perYear), Math.ceil(span.end * perYear))
    .filter(([, count]) => count > 0)
    .map(([bin, count]) => {
      const year = Math.floor(bin / perYear);
      const month = String((bin % 12) + 1).padStart(2, '0');
      const start = Math.max(0, toShare(bin / perYear, span));
      const end = Math.min(1, toShare((bin + 1) / perYear, span));
      return {
        id: perYear === 12 ? `${year}/${month}` : String(year),
        count,
        x: start,
        width: end - start,
      };
    });
}

/** Counts the papers in all periods from `first` up to, but not including, `end`. */
function countBins(
  papers: readonly Dated[],
  toBin: (date: string) => number,
  first: number,
  end: number,
): readonly (readonly [bin: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const { date } of papers) {
    if (date !== undefined) counts.set(toBin(date), (counts.get(toBin(date)) ?? 0) + 1);
  }
  return Array.from({ length: end - first }, (_, i) => [first + i, counts.get(first + i) ?? 0]);
}

function toShare(year: number, { start, end }: Span): number {
  return (year - start) / (end - start);
}
