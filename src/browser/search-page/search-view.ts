import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import { parseAddress, type FacetField, type SearchState } from '../../search/address.ts';
import type { Answer, Facets, Failure } from '../../search/protocol.ts';
import { createAdviceView } from './advice-view.ts';
import { requireElement } from '../require-element.ts';
import { describeAnswer } from './describe-answer.ts';
import { createFiltersView, type FiltersListener } from './filters-view.ts';
import { startFilterSheet } from './filter-sheet.ts';
import { createResultsView } from './results-view.ts';

/** The view of the search page; its markup is in `pages/search.astro`. */
export interface SearchView {
  isField(target: EventTarget | null): boolean;
  readQuery(): string;
  /** The state after submitting the form. */
  readForm(): SearchState;
  /** Sets the form's fields. */
  write(state: SearchState): void;
  /** The facets with visible counts. */
  getFacets(state: SearchState): readonly FacetField[];
  /** Used by controls that disappear when they are pressed. */
  focusResults(): void;
  /** Closes the filters if they cover the results. */
  closeFilters(): void;
  showIdle(): void;
  /** Shows that the search is in progress; previous results stay visible. */
  showWaiting(): void;
  /** Shows that the search is taking unusually long. */
  showSlow(): void;
  showAnswer(answer: Answer, state: SearchState): void;
  showFacets(facets: Facets, state: SearchState): void;
  /** Appends results and moves the focus to the first of them. */
  addResults(answer: Answer): void;
  /** @param keepsList whether the results in the list stay valid */
  showFailure(failure: Failure, keepsList: boolean): void;
}

/** The value of `data-when` of the visible elements. */
type Scene = 'idle' | 'results' | 'empty' | 'slow' | Exclude<Failure, 'updated'>;

/** Milliseconds without a change before the number of results is announced. */
const ANNOUNCEMENT_DELAY = 600;

export function createSearchView(root: HTMLElement, listener: FiltersListener): SearchView {
  const form = requireElement<HTMLFormElement>(root, 'form');
  const field = requireElement<HTMLInputElement>(root, '[name="q"]');
  const sort = requireElement<HTMLSelectElement>(root, '[name="sort"]');
  const results = createResultsView(root);
  const advice = createAdviceView(root);
  const filters = createFiltersView(root, listener);
  const title = document.title;
  const panel = requireElement<HTMLDetailsElement>(root, '[data-part="filters"]');
  const show = requireElement(panel, '[data-part="show"]');
  const showAll = show.textContent;
  let saying: number | undefined;

  startFilterSheet(panel);
  sort.addEventListener('change', () => {
    listener.change((state) => ({ ...state, sort: parseAddress(`sort=${sort.value}`).sort }));
  });

  const setScene = (scene: Scene): void => {
    root.removeAttribute('data-settling');
    for (const element of root.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = element.dataset.when !== scene;
    }
    const help = requireElement(root, '[data-part="help"]');
    const helpPart = scene === 'idle' ? 'idle-help' : 'folded-help';
    requireElement(root, `[data-part="${helpPart}"]`).append(help);
    requireElement<HTMLElement>(root, '[data-part="folded-help"]').hidden = scene === 'idle';
  };

  /** Shows a short text at once, and announces a full sentence when typing pauses. */
  const say = (visible: string, announced: string): void => {
    requireElement(root, '[data-part="count"]').textContent = visible;
    clearTimeout(saying);
    saying = window.setTimeout(() => {
      const status = requireElement(root, '[data-part="status"]');
      if (status.textContent !== announced) status.textContent = announced;
    }, ANNOUNCEMENT_DELAY);
  };

  return {
    isField: (target) => target === field,
    readQuery: () => field.value,
    readForm: () => parseAddress(formatFields(new FormData(form))),
    write(state) {
      // Not overwritten while it is equivalent, since the reader may be typing.
      if (parseAddress(formatFields(new FormData(form))).query !== state.query) {
        field.value = state.query;
      }
      sort.value = state.sort;
      filters.write(state);
    },
    getFacets: (state) => filters.getFacets(state),
    focusResults: () => requireElement<HTMLElement>(root, 'section').focus({ preventScroll: true }),
    closeFilters() {
      panel.open = false;
    },
    showIdle() {
      say('', '');
      show.textContent = showAll;
      root.removeAttribute('data-nothing');
      results.clear();
      advice.clear();
      filters.show(undefined);
      setScene('idle');
      document.title = title;
    },
    showWaiting: () => say(`${text.search.searching}…`, text.search.searching),
    showSlow() {
      if (results.count() === 0) setScene('slow');
    },
    showAnswer(answer, state) {
      say(formatPapers(answer.total), describeAnswer(answer));
      results.show(answer);
      advice.show(answer, state);
      filters.show(answer.facets);
      show.textContent = text.search.showPapers(formatPapers(answer.total));
      root.toggleAttribute('data-nothing', answer.total === 0);
      setScene(answer.total === 0 ? 'empty' : 'results');
      document.title = state.query === '' ? title : `${state.query} · ${title}`;
    },
    showFacets: (facets) => filters.show(facets),
    addResults: (answer) => results.add(answer),
    showFailure(failure, keepsList) {
      // `explainFailure` shows a notice about updates, and the page does not change.
      if (failure === 'updated') {
        say('', '');
        root.removeAttribute('data-settling');
        return;
      }
      say('', text.search.failed);
      if (!keepsList) {
        results.clear();
        advice.clear();
      }
      setScene(failure);
    },
  };
}

/** The form's fields as a query string. */
function formatFields(data: FormData): string {
  const fields = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
}
