import { text } from '#text';
import { formatNumber, formatPapers } from '../../catalogue/format-count.ts';
import { IDLE } from '../../search/address.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { GoneError, loadFile } from '../updates/load-file.ts';
import { createPageEngine, type PageEngine } from '../search-page/page-engine.ts';
import {
  formatTrends,
  MENTION,
  parseSeries,
  parseTrends,
  WORD,
  type TrendState,
} from './address.ts';
import { drawChart, MOST_SERIES } from './draw-chart.ts';
import { createShape } from './shape.ts';
import { formatBin } from './time-bins.ts';
import { nameSeries, selectSeries, type CountedGroup, type SearchedBins } from './trends-view.ts';

/** A state whose series are known, the usual ones or others. */
interface ChosenState extends TrendState {
  readonly series: readonly string[];
}

interface Loaded {
  readonly bins: readonly SearchedBins[];
  readonly groups: readonly CountedGroup[];
  /** See `hashDates`. */
  readonly dates: string;
}

/**
 * Makes the chart follow the form and the address.
 *
 * @param root the `trend-chart` element
 * @param isSent whether words were sent off before this script was there
 */
export async function startChart(root: HTMLElement, isSent: boolean): Promise<void> {
  const form = root.querySelector('form');
  const chart = root.querySelector('[data-part="chart"]');
  const chosenWords = root.querySelector('[data-part="words"]');
  const none = root.querySelector('[data-part="none"]');
  const status = root.querySelector('[data-part="status"]');
  const table = root.querySelector('table');
  if (!form || !chart || !chosenWords || !none || !status || !table) return;
  const say = (words: string): void => void (status.textContent = words);
  let isReady = false;
  // From the first moment: until the figures are there, the browser would send the form off.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isReady) addWord();
    else isSent = true;
  });
  const loaded = await load(root.dataset.series ?? '');
  if (loaded === undefined) {
    say(text.trends.notArrived);
    return;
  }
  const { bins, groups, dates } = loaded;
  const engine: PageEngine = createPageEngine(root.dataset.index ?? '/pagefind/');
  /** What the search has counted: words, and mentions that the page does not offer. */
  const counted = new Map<string, CountedGroup>();
  const isOffered = (key: string): boolean => groups.some((group) => group.key === key);
  const isSearched = (key: string): boolean =>
    key.startsWith(WORD) || (key.startsWith(MENTION) && !isOffered(key));
  let ticket = 0;

  const readForm = (): ChosenState => {
    const fields = new FormData(form);
    const by = fields.get('by');
    return choose(
      parseTrends(
        formatTrends({
          series: fields
            .getAll('show')
            .flatMap((value) => (typeof value === 'string' ? value : [])),
          // The usual one need not be said.
          by: (by === 'year' || by === 'month') && by !== bins[0]?.unit ? by : undefined,
        }),
      ),
    );
  };

  const choose = ({ series, by }: TrendState): ChosenState => ({
    series: series ?? listBoxes(form).flatMap((box) => (box.defaultChecked ? box.value : [])),
    by,
  });

  const writeForm = ({ series, by }: ChosenState): void => {
    chosenWords.replaceChildren(
      ...series
        .filter(isSearched)
        .map((key) => createBox(key, counted.get(key)?.name ?? nameSeries(key))),
    );
    for (const box of listBoxes(form)) box.checked = series.includes(box.value);
    const select = form.querySelector('select');
    if (select && by !== undefined && bins.some(({ unit }) => unit === by)) select.value = by;
  };

  const show = async (state: ChosenState): Promise<void> => {
    const mine = ++ticket;
    const bin = bins.find(({ unit }) => unit === state.by) ?? bins[0];
    if (bin === undefined) return;
    none.textContent = state.series.length === 0 ? text.trends.noLines : '';
    say('');
    try {
      for (const key of state.series.filter((one) => isSearched(one) && !counted.has(one))) {
        const group = await countSearched(key);
        counted.set(key, group);
        const papers = (group.counts[bin.unit] ?? []).reduce((sum, count) => sum + count, 0);
        if (mine === ticket) say(text.trends.counted(group.name, formatPapers(papers)));
      }
    } catch (error) {
      void explainFailure(error, ['updated', 'offline']);
      engine.restart();
      say(text.trends.noAnswer);
    }
    if (mine !== ticket) return;
    writeForm(state);
    const series = selectSeries(state.series, [...groups, ...counted.values()], bin);
    const parts = [...chart.children];
    const sizes = [
      { width: 1060, height: 340 },
      { width: 350, height: 320 },
    ];
    const labels = bin.ids.map(formatBin);
    for (const [at, size] of sizes.entries()) {
      const part = parts[at];
      part?.replaceChildren(createShape(drawChart(series, labels, size)));
    }
    const rows = [
      createRow('td', '', labels, 'th'),
      ...series.map(({ name, counts }) => createRow('th', name, counts.map(formatNumber), 'td')),
    ];
    table.tHead?.replaceChildren(...rows.slice(0, 1));
    table.tBodies[0]?.replaceChildren(...rows.slice(1));
    root.dataset.shown = formatTrends(state);
  };

  /** All ways of cutting time at once: another is then shown without asking again. */
  const countSearched = async (key: string): Promise<CountedGroup> => {
    const id = key.startsWith(MENTION) ? key.slice(MENTION.length) : undefined;
    const { facets, counts, ...answer } = await engine.ask({
      ...IDLE,
      ...(id === undefined ? { query: `"${key.slice(WORD.length)}"` } : { mentions: [id] }),
      ...{ exact: true, from: 0, count: 0, facets: id === undefined ? [] : ['mention'] },
      stretches: bins.flatMap(({ stretches }) => stretches),
    });
    // The index is of a site with other papers: their rows are not those that the bins name.
    if (answer.dates !== dates) throw new GoneError(key);
    let from = 0;
    return {
      key,
      name: facets.mention?.find((mention) => mention.id === id)?.name ?? nameSeries(key),
      counts: Object.fromEntries(
        bins.map(({ unit, ids }) => [unit, counts?.slice(from, (from += ids.length)) ?? []]),
      ),
    };
  };

  const change = (state: ChosenState): void => {
    history.replaceState(history.state, '', location.pathname + formatTrends(state));
    writeForm(state);
    void show(state);
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'word') return;
    const state = readForm();
    const checked = listBoxes(form).filter((box) => box.checked);
    change(state);
    if (checked.length > MOST_SERIES) say(text.trends.most(MOST_SERIES));
  });
  const addWord = (): void => {
    const field = form.querySelector<HTMLInputElement>('[name="word"]');
    const key = parseSeries(WORD + (field?.value ?? ''));
    if (key === undefined || field === null) return;
    field.value = '';
    const { series, by } = readForm();
    const others = series.filter((one) => one !== key).slice(0, MOST_SERIES - 1);
    change({ series: [...others, key], by });
  };
  isReady = true;

  if (location.search.length > 1) {
    const state = choose(parseTrends(location.search));
    writeForm(state);
    const shown = show(state);
    if (isSent) addWord();
    await shown;
    return;
  }
  // What was chosen before this script was there.
  if (isSent) addWord();
  else if (isChanged(form)) change(readForm());
}

/** The figures, or undefined where they do not arrive whole. */
async function load(address: string): Promise<Loaded | undefined> {
  try {
    const response = await loadFile(address);
    return (await response.json()) as Loaded;
  } catch (error) {
    void explainFailure(error, ['updated', 'offline']);
    return undefined;
  }
}

function isChanged(form: HTMLFormElement): boolean {
  return listBoxes(form).some(({ checked, defaultChecked }) => checked !== defaultChecked);
}

function listBoxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name="show"]')];
}

function createBox(key: string, name: string): HTMLLabelElement {
  const label = document.createElement('label');
  label.className = 'inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'show';
  box.value = key;
  box.checked = true;
  label.append(box, name);
  return label;
}

function createRow(
  first: 'td' | 'th',
  name: string,
  cells: readonly string[],
  kind: 'td' | 'th',
): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement(first);
  head.textContent = name;
  if (head instanceof HTMLTableCellElement && first === 'th') head.scope = 'row';
  row.append(
    head,
    ...cells.map((words) => {
      const cell = document.createElement(kind);
      cell.textContent = words;
      if (kind === 'th') cell.scope = 'col';
      return cell;
    }),
  );
  return row;
}
