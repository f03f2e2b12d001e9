import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import { parseAddress, type FacetField, type SearchState } from '../../search/address.ts';
import type { Answer, Facets, Failure } from '../../search/protocol.ts';
import { createAdviceView } from './advice-view.ts';
import { demandElement } from './demand-element.ts';
import { describeAnswer } from './describe-answer.ts';
import { createFiltersView, type FiltersListener } from './filters-view.ts';
import { createResultsView } from './results-view.ts';

/** What the page shows of a search; its markup stands in `pages/search.astro`. */
export interface SearchView {
  isField(target: EventTarget | null): boolean;
  readQuery(): string;
  /** The state that the form as it stands would send. */
  readForm(): SearchState;
  /** Sets the form to a state. */
  write(state: SearchState): void;
  /** The facets whose counts are seen. */
  getFacets(state: SearchState): readonly FacetField[];
  /** For a control that goes away when it has done its work. */
  focusResults(): void;
  showIdle(): void;
  /** Tells a reader who has begun to wonder; what was shown before stays meanwhile. */
  showWaiting(): void;
  /** Tells one who has waited for long. */
  showSlow(): void;
  showAnswer(answer: Answer, state: SearchState): void;
  showFacets(facets: Facets, state: SearchState): void;
  /** Adds results to those that are listed, and goes to the first of them. */
  addResults(answer: Answer): void;
  /** @param keepsList whether what is listed still stands */
  showFailure(failure: Failure, keepsList: boolean): void;
}

/** Which of the elements with `data-when` are shown. */
type Scene = 'idle' | 'results' | 'empty' | 'slow' | Exclude<Failure, 'updated'>;

/** Milliseconds of quiet before a count is said aloud: not each key is an announcement. */
const QUIET = 600;

export function createSearchView(root: HTMLElement, listener: FiltersListener): SearchView {
  const form = demandElement<HTMLFormElement>(root, 'form');
  const field = demandElement<HTMLInputElement>(root, '[name="q"]');
  const sort = demandElement<HTMLSelectElement>(root, '[name="sort"]');
  const results = createResultsView(root);
  const advice = createAdviceView(root);
  const filters = createFiltersView(root, listener);
  const title = document.title;
  let saying: number | undefined;

  sort.addEventListener('change', () => {
    listener.change((state) => ({ ...state, sort: parseAddress(`sort=${sort.value}`).sort }));
  });

  const setScene = (scene: Scene): void => {
    root.removeAttribute('data-settling');
    for (const element of root.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = element.dataset.when !== scene;
    }
    const help = demandElement(root, '[data-part="help"]');
    const place = scene === 'idle' ? 'idle-help' : 'folded-help';
    demandElement(root, `[data-part="${place}"]`).append(help);
    demandElement<HTMLElement>(root, '[data-part="folded-help"]').hidden = scene === 'idle';
  };

  /** A word for the eye at once, a sentence for the ear when it has settled. */
  const say = (seen: string, heard: string): void => {
    demandElement(root, '[data-part="count"]').textContent = seen;
    clearTimeout(saying);
    saying = window.setTimeout(() => {
      const status = demandElement(root, '[data-part="status"]');
      if (status.textContent !== heard) status.textContent = heard;
    }, QUIET);
  };

  return {
    isField: (target) => target === field,
    readQuery: () => field.value,
    readForm: () => parseAddress(formatFields(new FormData(form))),
    write(state) {
      // The field of a reader who types is hers.
      if (parseAddress(formatFields(new FormData(form))).query !== state.query) {
        field.value = state.query;
      }
      sort.value = state.sort;
      filters.write(state);
    },
    getFacets: (state) => filters.getFacets(state),
    focusResults: () => demandElement<HTMLElement>(root, 'section').focus({ preventScroll: true }),
    showIdle() {
      say('', '');
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
      setScene(answer.total === 0 ? 'empty' : 'results');
      document.title = state.query === '' ? title : `${state.query} · ${title}`;
    },
    showFacets: (facets) => filters.show(facets),
    addResults: (answer) => results.add(answer),
    showFailure(failure, keepsList) {
      // An update is said in the notice, and leaves the page as it is.
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

/** A form's fields as it would send them. */
function formatFields(data: FormData): string {
  const fields = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
}
