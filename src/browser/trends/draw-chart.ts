import { formatNumber } from '../../catalogue/format-count.ts';
import type { Shape } from './shape.ts';

/** Counts over time. */
export interface Series {
  readonly name: string;
  /** Number of papers in each period. */
  readonly counts: readonly number[];
  /** Colour of a topic. */
  readonly hue?: string | undefined;
}

/** Width of the whole chart in CSS pixels, and the number of panels in a row. */
export interface ChartSize {
  readonly width: number;
  readonly columns: number;
}

/** Sizes of the chart for desktops, tablets and phones. */
export const CHART_SIZES: readonly ChartSize[] = [
  { width: 1060, columns: 3 },
  { width: 720, columns: 3 },
  { width: 350, columns: 2 },
];

/** Maximum number of panels that readers can compare at a glance. */
export const MAX_SERIES = 6;

/** Dimensions of a panel in CSS pixels. */
const NAME_HEIGHT = 26;
const PLOT_HEIGHT = 84;
const LABEL_HEIGHT = 24;
const LEFT = 22;
const GAP = 26;
const PANEL_HEIGHT = NAME_HEIGHT + PLOT_HEIGHT + LABEL_HEIGHT + 12;

const LETTER_WIDTH = 7;
/** Minimum width of a period's label. */
const MIN_LABEL_WIDTH = 44;

/**
 * Draws a panel of bars for each series as SVG, all on the same scale.
 *
 * @param labels of the periods
 */
export function drawChart(
  series: readonly Series[],
  labels: readonly string[],
  { width, columns }: ChartSize,
): Shape {
  const panelWidth = (width - GAP * (columns - 1)) / columns;
  const rows = Math.max(1, Math.ceil(series.length / columns));
  const highest = Math.max(...series.flatMap(({ counts }) => counts), 1);
  const step = chooseStep(highest);
  const top = Math.ceil(highest / step) * step;
  return {
    tag: 'svg',
    attributes: {
      viewBox: `0 0 ${width} ${rows * PANEL_HEIGHT}`,
      'aria-hidden': 'true',
      class: 'trend-chart',
    },
    children: series.map((one, at) => {
      const x = round((at % columns) * (panelWidth + GAP));
      const y = Math.floor(at / columns) * PANEL_HEIGHT;
      return {
        tag: 'g',
        attributes: {
          class: `trend${one.hue ? ` hue-${one.hue}` : ''}`,
          transform: `translate(${x} ${y})`,
        },
        children: drawPanel(one, labels, panelWidth, top),
      };
    }),
  };
}

/** @param top the count at the upper edge of every panel */
function drawPanel(
  { name, counts }: Series,
  labels: readonly string[],
  width: number,
  top: number,
): Shape[] {
  const base = NAME_HEIGHT + PLOT_HEIGHT;
  const period = (width - LEFT) / Math.max(labels.length, 1);
  const toX = (at: number): number => round(LEFT + at * period);
  const toHeight = (count: number): number => round((PLOT_HEIGHT * count) / top);
  const rules = [0, top].flatMap((count) => {
    const y = base - toHeight(count);
    return [
      { tag: 'line', attributes: { x1: LEFT, x2: round(width), y1: y, y2: y } },
      write(formatNumber(count), { x: LEFT - 6, y: y + 4, 'text-anchor': 'end' }),
    ];
  });
  const wide = Math.max(MIN_LABEL_WIDTH, ...labels.map(({ length }) => length * LETTER_WIDTH + 8));
  const every = Math.ceil(wide / period);
  const times = labels.flatMap((label, at) =>
    at % every === 0 ? write(label, { x: toX(at), y: base + 17 }) : [],
  );
  const bars = counts.map((count, at) => {
    const height = toHeight(count);
    const barWidth = round(Math.max(1, period * 0.8));
    return { tag: 'rect', attributes: { x: toX(at), y: base - height, width: barWidth, height } };
  });
  const max = Math.floor(width / LETTER_WIDTH);
  return [
    write(shorten(name, max), { x: LEFT, y: 12, class: 'trend-name' }),
    ...rules,
    ...times,
    ...bars,
  ];
}

function write(text: string, attributes: Shape['attributes']): Shape {
  return { tag: 'text', attributes, text };
}

function shorten(name: string, max: number): string {
  return name.length <= max ? name : `${name.slice(0, max - 1).trimEnd()}…`;
}

/** A round step, three to five of which reach the highest count. */
export function chooseStep(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power * 5 >= highest) return step * power;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
