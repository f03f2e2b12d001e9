import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';

/** The years of one bar, `to` included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

/** Maximum number of bars that are wide enough to press. */
const MAX_BARS = 40;

/** Height of the tallest bar, in pixels. */
export const BARS_HEIGHT = 64;

/** With more papers in a bar, their dots would be too small. */
const MAX_DOTS = 16;

/** Distance between the centres of dots, in pixels. */
const MAX_PITCH = 8;

/** Width of bars that are not made of dots, in pixels. */
const LINE_WIDTH = 4;

const RANGE = /^(\d{4})(?:\.\.(\d{4}))?$/;

/**
 * Divides the years into bins of 1, 2, 5, 10, 20 … years, the smallest size that gives at most
 * `max` bins.
 */
export function createBins(first: number, last: number, max = MAX_BARS): readonly Bin[] {
  const step = findStep(last - first + 1, max);
  const start = Math.floor(first / step) * step;
  const bins: Bin[] = [];
  for (let year = start; year <= last; year += step) {
    bins.push({ from: Math.max(first, year), to: Math.min(last, year + step - 1) });
  }
  return bins;
}

/** "2021", or "2020..2023" as in addresses. */
export function formatYears({ from, to }: Bin): string {
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((year) =>
    String(year).padStart(4, '0'),
  );
  return first === last ? `${first}` : `${first}..${last}`;
}

/** The inverse of {@link formatYears}. */
export function parseYears(years: string): Bin | undefined {
  const [, from, to = from] = RANGE.exec(years) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}

/** Whether all years of a bin are chosen. */
export function isChosen(bin: Bin, chosen: readonly string[]): boolean {
  return chosen.some((years) => {
    const range = parseYears(years);
    return range !== undefined && range.from <= bin.from && bin.to <= range.to;
  });
}

/** Distance between the centres of dots, or 0 if there are too many papers for dots. */
function getPitch(highest: number): number {
  if (highest > MAX_DOTS) return 0;
  return Math.min(MAX_PITCH, Math.floor((BARS_HEIGHT / highest) * 10) / 10);
}

/**
 * SVG attributes of all bars: a dot for each paper, or plain lines if there are too many papers.
 * Dots are the rounded ends of dashes without length.
 *
 * @param highest number of papers of the highest bar
 */
export function getBarStyle(highest: number) {
  const pitch = getPitch(highest);
  return {
    'stroke-width': pitch > 0 ? pitch - 1 : LINE_WIDTH,
    'stroke-linecap': pitch > 0 ? 'round' : 'butt',
    'stroke-dasharray': pitch > 0 ? `0 ${pitch}` : 'none',
  } as const;
}

/** SVG attributes of the vertical line of a bar. */
export function getBarLine(papers: number, highest: number) {
  const pitch = getPitch(highest);
  const y1 = BARS_HEIGHT - pitch / 2;
  const height =
    pitch > 0
      ? // A little more than the distance to the last dot, so that it is always drawn.
        (papers - 0.9) * pitch
      : // A single paper is visible.
        Math.max(3, Math.round((papers / highest) * BARS_HEIGHT));
  return { y1, y2: y1 - height, visibility: papers === 0 ? 'hidden' : 'visible' } as const;
}

/** "2020–2023: 12 papers" */
export function describeBin(bin: Bin, papers: number): string {
  return text.facets.bar(formatYears(bin).replace('..', '–'), formatPapers(papers));
}

function findStep(years: number, max: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (years / step <= max - 1) return step;
    if (power > years) return power;
  }
}
