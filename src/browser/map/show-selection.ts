import { createElement } from '../create-element.ts';
import { requireElement } from '../require-element.ts';
import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import type { ExportElement } from '../list/export/export-element.ts';
import { addPapers } from '../list/edit-list.ts';
import { formatPrinted } from '../../collection/person-name.ts';
import { loadFacts, type FactsSource } from '../list/load-facts.ts';
import { MAX_PAPERS } from '../list/saved-list.ts';
import { list } from '../list/store.ts';
import { showTitle } from '../show-title.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { chooseWords } from '../../analysis/map/choose-words.ts';
import type { MapPapers, MapWords } from '../../outputs/data/map-files.ts';

const WORDS_SHOWN = 8;
const PAPERS_PER_STEP = 20;

/** The panel about the selected papers: their number, words, years, and the papers themselves. */
export interface SelectionView {
  readonly show: (papers: readonly number[]) => Promise<void>;
  readonly hide: () => void;
  /** Location of the facts of papers. */
  readonly source: FactsSource;
}

/**
 * @param panel with parts `count`, `words`, `years`, `papers`, `more`, `save` and `saved`
 * @param options.base address of the papers' pages
 */
export function createSelectionView(
  panel: HTMLElement,
  options: {
    readonly data: MapPapers;
    readonly loadIds: () => Promise<readonly string[]>;
    readonly loadWords: () => Promise<MapWords>;
    readonly base: string;
  },
): SelectionView {
  const { data, loadIds, loadWords, base } = options;
  const exporter = panel.querySelector<ExportElement>('offprint-export');
  const source: FactsSource = {
    folder: exporter?.dataset.references ?? '/references/',
    parts: Number(exporter?.dataset.parts ?? 1),
  };
  const part = (name: string): HTMLElement => requireElement(panel, `[data-part="${name}"]`);
  let ids: readonly string[] = [];
  let ticket = 0;
  let shown = 0;

  const addRows = async (): Promise<void> => {
    const mine = ticket;
    const next = ids.slice(shown, shown + PAPERS_PER_STEP);
    shown += next.length;
    part('more').hidden = shown >= ids.length;
    const facts = await loadFacts(next, source).catch((error: unknown) => {
      void explainFailure(error, ['updated', 'offline']);
      return new Map<string, never>();
    });
    if (mine !== ticket) return;
    part('papers').append(
      ...next.map((id) => {
        const row = createElement('li');
        const link = createElement('a', 'quiet');
        link.href = `${base}${encodeURIComponent(id)}/`;
        const known = facts.get(id);
        showTitle(link, known?.reference.title ?? id, known?.language);
        const [first, ...others] = known?.reference.authors ?? [];
        const name = first && formatPrinted(first);
        const people = name && others.length > 0 ? text.map.andOthers(name) : name;
        const line = [people, known?.date?.slice(0, 4)].filter(Boolean).join(', ');
        row.append(link, ' ', createElement('span', 'font-sans text-sm text-soft', line));
        return row;
      }),
    );
  };

  part('more').addEventListener('click', () => void addRows());
  panel.querySelector('[data-part="save"]')?.addEventListener('click', () => {
    const before = list.read().length;
    const outcome = list.change((own) =>
      addPapers(
        own,
        ids.map((id) => ({ id, note: '' })),
      ),
    );
    const added = list.read().length - before;
    part('saved').textContent =
      outcome === 'saved'
        ? (list.read().length >= MAX_PAPERS ? text.map.addedFull : text.map.added)(
            formatPapers(added),
          )
        : text.map.notSaved;
  });

  return {
    source,
    hide() {
      ticket++;
      panel.hidden = true;
    },
    async show(papers) {
      const mine = ++ticket;
      const [all, words] = await Promise.all([loadIds(), loadWords()]);
      if (mine !== ticket) return;
      const newest = papers.toSorted(
        (a, b) => (data.years[b] ?? 0) - (data.years[a] ?? 0) || a - b,
      );
      ids = newest.flatMap((paper) => all[paper] ?? []);
      shown = 0;
      part('saved').textContent = '';
      part('count').textContent = text.map.selected(formatPapers(papers.length));
      const own = nameWords(papers, words);
      part('words').textContent = own.join(', ') || text.map.noWords;
      part('years').textContent = countYears(papers, data.years);
      part('papers').replaceChildren();
      panel.hidden = false;
      exporter?.offer(ids.length, () => ids.map((id) => ({ id, note: '' })));
      await addRows();
    },
  };
}

/** The words that distinguish some papers from the others, with their counts. */
export function nameWords(papers: readonly number[], map: MapWords): string[] {
  const { keys, forms, paperCounts, ends, words } = map;
  const counts = new Map<number, number>();
  for (const paper of papers) {
    for (const word of words.subarray(ends[paper - 1] ?? 0, ends[paper] ?? 0)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const own = [...counts].map(([word, inside]) => ({
    key: keys[word] ?? '',
    form: forms[word] ?? '',
    inside,
    everywhere: paperCounts[word] ?? inside,
  }));
  const size = { inside: papers.length, everywhere: ends.length };
  return chooseWords(own, size, WORDS_SHOWN).map(({ form, inside }) => `${form} (${inside})`);
}

/** Papers by year: "2020: 3, 2021: 5". */
export function countYears(papers: readonly number[], years: ArrayLike<number>): string {
  const counts = new Map<number, number>();
  for (const paper of papers) {
    const year = years[paper] ?? 0;
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => `${year}: ${count}`)
    .join(', ');
}
