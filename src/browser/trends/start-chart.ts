import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import { createPageEngine } from '../search-page/page-engine.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { loadFile } from '../updates/load-file.ts';
import { formatTrends, parseTrends } from './address.ts';
import { createChartForm, type ChartForm, type ChosenState } from './chart-form.ts';
import { showSeries } from './chart-view.ts';
import { createCountedGroups, type ChartData } from './count-groups.ts';
import { MAX_SERIES } from './draw-chart.ts';
import { selectSeries } from './trends-view.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly chart: Element;
  readonly chosenWords: Element;
  /** Explains an empty chart. */
  readonly none: Element;
  readonly status: Element;
  readonly table: HTMLTableElement;
}

/**
 * Makes the chart follow the form and the address.
 *
 * @param root the `trend-chart` element
 * @param isSent whether the reader submitted the form before this script had loaded
 */
export async function startChart(root: HTMLElement, isSent: boolean): Promise<void> {
  const parts = findParts(root);
  if (!parts) return;
  const { form } = parts;
  let addWord = (): void => void (isSent = true);
  // Registered before the data is loaded: until then, the browser would submit the form.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    addWord();
  });
  const data = await load(root.dataset.series ?? '');
  if (data === undefined) {
    parts.status.textContent = text.trends.loadFailed;
    return;
  }
  const { chartForm, show } = connect(root, parts, data);
  const change = (state: ChosenState): void => {
    history.replaceState(history.state, '', location.pathname + formatTrends(state));
    chartForm.write(state);
    void show(state);
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'word') return;
    const hasTooMany = chartForm.hasTooMany();
    change(chartForm.read());
    if (hasTooMany) parts.status.textContent = text.trends.maximum(MAX_SERIES);
  });
  addWord = () => {
    const state = chartForm.takeWord();
    if (state) change(state);
  };

  if (location.search.length > 1) {
    const state = chartForm.choose(parseTrends(location.search));
    chartForm.write(state);
    const shown = show(state);
    if (isSent) addWord();
    await shown;
    return;
  }
  // The reader may have used the form before this script had loaded.
  if (isSent) addWord();
  else if (chartForm.isChanged()) change(chartForm.read());
}

function findParts(root: HTMLElement): Parts | undefined {
  const form = root.querySelector('form');
  const chart = root.querySelector('[data-part="chart"]');
  const chosenWords = root.querySelector('[data-part="words"]');
  const none = root.querySelector('[data-part="none"]');
  const status = root.querySelector('[data-part="status"]');
  const table = root.querySelector('table');
  if (!form || !chart || !chosenWords || !none || !status || !table) return undefined;
  return { form, chart, chosenWords, none, status, table };
}

function connect(
  root: HTMLElement,
  { form, chart, chosenWords, none, status, table }: Parts,
  data: ChartData,
): { readonly chartForm: ChartForm; readonly show: (state: ChosenState) => Promise<void> } {
  const engine = createPageEngine(root.dataset.index ?? '/pagefind/');
  const groups = createCountedGroups(data, engine);
  const chartForm = createChartForm(form, chosenWords, groups);
  let ticket = 0;

  const show = async (state: ChosenState): Promise<void> => {
    const mine = ++ticket;
    const bin = data.bins.find(({ unit }) => unit === state.by) ?? data.bins[0];
    if (bin === undefined) return;
    none.textContent = state.series.length === 0 ? text.trends.noLines : '';
    status.textContent = '';
    try {
      for (const key of state.series) {
        const group = await groups.count(key);
        if (group === undefined || mine !== ticket) continue;
        const papers = (group.counts[bin.unit] ?? []).reduce((sum, count) => sum + count, 0);
        status.textContent = text.trends.counted(group.name, formatPapers(papers));
      }
    } catch (error) {
      void explainFailure(error, ['updated', 'offline']);
      engine.restart();
      status.textContent = text.trends.noCounts;
    }
    if (mine !== ticket) return;
    chartForm.write(state);
    showSeries(chart, table, selectSeries(state.series, groups.list(), bin), bin);
    root.dataset.shown = formatTrends(state);
  };
  return { chartForm, show };
}

/** Loads the counts; returns undefined and reports the failure if they cannot be loaded. */
async function load(address: string): Promise<ChartData | undefined> {
  try {
    const response = await loadFile(address);
    return (await response.json()) as ChartData;
  } catch (error) {
    void explainFailure(error, ['updated', 'offline']);
    return undefined;
  }
}
