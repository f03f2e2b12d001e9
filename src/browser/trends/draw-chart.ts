import { formatNumber } from '../../catalogue/format-count.ts';
import type { Shape } from './shape.ts';

/** Counts over time. */
export interface Series {
  readonly name: string;
  /** Number of papers in each period. */
  readonly counts: readonly number[];
  /** A topic's colour. Lines also differ by their dashes. */
  readonly hue?: string | undefined;
}

/** More lines could not be told apart. */
export const MAX_SERIES = 6;

/** Dash patterns that distinguish lines without colour. */
const DASHES = ['', '7 4', '2 4', '12 4 2 4', '16 5', '5 3 1 3 1 3'];

/** Lines with more periods have no dot for each of them. */
const MAX_DOTTED = 12;

const LINE_HEIGHT = 17;
const TOP = 12;
const BOTTOM = 26;
const LEFT = 34;
const LETTER_WIDTH = 7;
/** Minimum width of a period's label. */
const MIN_LABEL_WIDTH = 52;

/**
 * Draws lines over time as SVG, each with a label at its end.
 *
 * @param labels of the periods
 * @param size in CSS pixels
 */
export function drawChart(
  series: readonly Series[],
  labels: readonly string[],
  size: { readonly width: number; readonly height: number },
): Shape {
  const { width, height } = size;
  const names = series.map(({ name }) => shorten(name, Math.floor((width * 0.34) / LETTER_WIDTH)));
  const right = Math.max(...names.map(({ length }) => length), 4) * LETTER_WIDTH + 14;
  const highest = Math.max(...series.flatMap(({ counts }) => counts), 1);
  const step = chooseStep(highest);
  const top = Math.ceil(highest / step) * step;
  const toX = (at: number): number =>
    round(LEFT + (width - LEFT - right) * (labels.length < 2 ? 0.5 : at / (labels.length - 1)));
  const toY = (count: number): number =>
    round(height - BOTTOM - ((height - TOP - BOTTOM) * count) / top);
  const rules = Array.from({ length: top / step + 1 }, (_, i) => i * step).flatMap((count) => {
    const y = toY(count);
    const attributes = { x1: LEFT, x2: width - right, y1: y, y2: y, class: 'stroke-line' };
    return [
      { tag: 'line', attributes },
      write(formatNumber(count), { x: LEFT - 8, y: y + 4, 'text-anchor': 'end' }),
    ];
  });
  const wide = Math.max(MIN_LABEL_WIDTH, ...labels.map(({ length }) => length * LETTER_WIDTH));
  const every = Math.ceil(labels.length / Math.max(2, Math.floor((width - LEFT - right) / wide)));
  const times = labels.flatMap((label, at) =>
    at % every === 0 ? write(label, { x: toX(at), y: height - 6, 'text-anchor': 'middle' }) : [],
  );
  const ends = spreadOut(series.map(({ counts }) => toY(counts.at(-1) ?? 0)));
  const lines = series.map(({ counts, hue }, at): Shape => {
    const points = counts.map((count, i) => `${toX(i)} ${toY(count)}`);
    const dash = DASHES[at % DASHES.length] ?? '';
    const path = { d: `M${points.join('L')}`, ...(dash && { 'stroke-dasharray': dash }) };
    const dots = { d: points.map((point) => `M${point}h0`).join(''), class: 'trend-dots' };
    const end = { x: toX(counts.length - 1) + 10, y: (ends[at] ?? 0) + 4, class: 'trend-name' };
    return {
      tag: 'g',
      attributes: { class: `trend${hue ? ` hue-${hue}` : ''}` },
      children: [
        { tag: 'path', attributes: path },
        ...(counts.length <= MAX_DOTTED ? [{ tag: 'path', attributes: dots }] : []),
        write(names[at] ?? '', end),
      ],
    };
  });
  return {
    tag: 'svg',
    attributes: {
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
      class: 'trend-chart',
    },
    children: [...rules, ...times, ...lines],
  };
}

function write(text: string, attributes: Shape['attributes']): Shape {
  return { tag: 'text', attributes, text };
}

function shorten(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** A round step such that three to five steps reach the highest count. */
export function chooseStep(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power * 5 >= highest) return step * power;
  }
}

/** Moves labels up until they no longer overlap, starting with the lowest. */
function spreadOut(places: readonly number[]): number[] {
  const order = places.map((_, at) => at).sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0));
  const spread = [...places];
  let above = Infinity;
  for (const at of order) {
    above = Math.min(places[at] ?? 0, above - LINE_HEIGHT);
    spread[at] = above;
  }
  return spread;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
