import { createElement } from '../create-element.ts';
import { formatNumber } from '../../catalogue/format-count.ts';
import { CHART_SIZES, drawChart, type Series } from './draw-chart.ts';
import { createShape } from './shape.ts';
import { formatBin, type TimeBins } from './time-bins.ts';

/** Redraws the chart, which has a child for each size, and fills the table with the same counts. */
export function showSeries(
  chart: Element,
  table: HTMLTableElement,
  series: readonly Series[],
  { ids }: TimeBins,
): void {
  const labels = ids.map(formatBin);
  for (const [at, size] of CHART_SIZES.entries()) {
    chart.children[at]?.replaceChildren(createShape(drawChart(series, labels, size)));
  }
  table.tHead?.replaceChildren(createRow('td', '', labels, 'th'));
  table.tBodies[0]?.replaceChildren(
    ...series.map(({ name, counts }) => createRow('th', name, counts.map(formatNumber), 'td')),
  );
}

function createRow(
  first: 'td' | 'th',
  name: string,
  cells: readonly string[],
  kind: 'td' | 'th',
): HTMLTableRowElement {
  const row = createElement('tr');
  const head = createElement(first, '', name);
  if (first === 'th') head.scope = 'row';
  row.append(
    head,
    ...cells.map((content) => {
      const cell = createElement(kind, '', content);
      if (kind === 'th') cell.scope = 'col';
      return cell;
    }),
  );
  return row;
}
