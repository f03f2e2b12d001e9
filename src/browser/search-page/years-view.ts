import type { FacetCounts } from '../../search/protocol.ts';
import { createBrush } from './brush.ts';
import { requireElement } from '../require-element.ts';
import {
  createBins,
  describeBin,
  formatYears,
  getBarLine,
  getBarStyle,
  isChosen,
  parseYears,
  type Bin,
} from './year-bins.ts';

/** The facet of years: a histogram with a brush, and two selects with the same effect. */
export interface YearsView {
  write(years: readonly string[]): void;
  show(counts: FacetCounts): void;
  /** Shows how many papers of the collection each year has. */
  showTotals(): void;
}

type Choose = (years: readonly string[]) => readonly string[];

/**
 * @param root the fieldset of `SearchYears.astro`, with a bar for each bin, and an option for each
 *   year in each select; `data-count` in the first select is the number of papers
 * @param change called with a function that computes the chosen years
 */
export function createYearsView(root: HTMLElement, change: (choose: Choose) => void): YearsView {
  const from = requireElement<HTMLSelectElement>(root, '[data-part="from"]');
  const to = requireElement<HTMLSelectElement>(root, '[data-part="to"]');
  const totals = Object.fromEntries(
    [...from.options]
      .filter(({ value }) => value !== '')
      .map(({ value, dataset }) => [value, Number(dataset.count)]),
  );
  const known = Object.keys(totals).map(Number);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const bins = createBins(first, last);
  const picture = requireElement<SVGElement>(root, 'svg');
  const bars = [...picture.querySelectorAll('g')].map((group): Bar => ({
    bar: requireElement(group, '[data-bar]'),
    title: requireElement(group, 'title'),
  }));
  let chosen: readonly string[] = [];

  const draw = (years: readonly string[]): void => {
    bars.forEach(({ bar }, i) => {
      const bin = bins[i];
      const isLit = bin !== undefined && isChosen(bin, years);
      const stroke = years.length === 0 ? 'stroke-edge' : isLit ? 'stroke-ink' : 'stroke-line';
      bar.setAttribute('class', stroke);
    });
  };

  createBrush(picture, bins.length, {
    move: (a, b) => draw([spanOf(bins, a, b)]),
    end(a, b) {
      const span = spanOf(bins, a, b);
      // A single bar is toggled; a range replaces the choice.
      change((years) => (a === b ? toggle(years, span) : [span]));
    },
    cancel: () => draw(chosen),
  });

  const choose = ({ currentTarget }: Event): void => {
    if (from.value === '' && to.value === '') {
      change(() => []);
      return;
    }
    // If the range is reversed, the select that was not used follows.
    let [start, end] = [Number(from.value || first), Number(to.value || last)];
    if (start > end) [start, end] = currentTarget === from ? [start, start] : [end, end];
    change(() => [formatYears({ from: start, to: end })]);
  };
  from.addEventListener('change', choose);
  to.addEventListener('change', choose);

  const show = (counts: FacetCounts): void => {
    const sums = bins.map((bin) => sumOf(counts, bin));
    const highest = Math.max(...sums, 1);
    setAttributes(picture, getBarStyle(highest));
    bars.forEach(({ bar, title }, i) => {
      const [bin, papers = 0] = [bins[i], sums[i]];
      setAttributes(bar, getBarLine(papers, highest));
      if (bin) title.textContent = describeBin(bin, papers);
    });
  };

  return {
    write(years) {
      chosen = years;
      const [only] = years.length === 1 ? years : [];
      const range = only === undefined ? undefined : parseYears(only);
      from.value = range ? String(range.from) : '';
      to.value = range ? String(range.to) : '';
      draw(years);
    },
    show,
    showTotals: () => show(totals),
  };
}

interface Bar {
  readonly bar: SVGLineElement;
  readonly title: SVGTitleElement;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function spanOf(bins: readonly Bin[], a: number, b: number): string {
  const [low, high] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
  return low && high ? formatYears({ from: low.from, to: high.to }) : '';
}

function toggle(years: readonly string[], span: string): readonly string[] {
  const others = years.filter((other) => other !== span);
  return others.length < years.length ? others : [...years, span].sort();
}

function sumOf(counts: FacetCounts, { from, to }: Bin): number {
  let sum = 0;
  for (let year = from; year <= to; year++) sum += counts[String(year)] ?? 0;
  return sum;
}
