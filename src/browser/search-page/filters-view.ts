import {
  FACET_FIELDS,
  FACETS,
  toggleValue,
  type FacetField,
  type SearchState,
} from '../../search/address.ts';
import type { Facets } from '../../search/protocol.ts';
import { createChipsView } from './chips-view.ts';
import { demandElement } from './demand-element.ts';
import { createFacetView } from './facet-view.ts';
import { isLoaded } from './loaded-facets.ts';
import { createYearsView } from './years-view.ts';

export interface FiltersListener {
  /** The reader wants another state than the one that there is. */
  change(next: (state: SearchState) => SearchState): void;
  /** Facets are seen whose counts were not wanted until now. */
  openFacets(): void;
}

/** The panel of facets, and a chip for each value that is chosen. */
export interface FiltersView {
  write(state: SearchState): void;
  /** The facets whose counts are seen, and those that only an answer can name. */
  getFacets(state: SearchState): readonly FacetField[];
  /**
   * Shows how many papers each value leaves; a facet that is not given stays as it is. Without
   * counts, shows how many papers the collection has.
   */
  show(facets: Facets | undefined): void;
}

type CheckboxField = Exclude<FacetField, 'year'>;

export function createFiltersView(root: HTMLElement, listener: FiltersListener): FiltersView {
  const panel = demandElement<HTMLDetailsElement>(root, '[data-part="filters"]');
  const find = (field: FacetField): HTMLElement | null =>
    root.querySelector(`[data-facet="${field}"]`);
  const fields = FACET_FIELDS.filter((field) => find(field) !== null);
  const lists = new Map(
    fields
      .filter((field): field is CheckboxField => field !== 'year')
      .map((field) => [
        field,
        createFacetView(demandElement(root, `[data-facet="${field}"]`), (value) =>
          listener.change((state) => toggleValue(state, field, value)),
        ),
      ]),
  );
  const years = find('year');
  const yearsView =
    years &&
    createYearsView(years, (choose) =>
      listener.change((state) => ({ ...state, years: choose(state.years) })),
    );
  const chips = createChipsView(root, (field, value) => {
    if (field === 'year') return value.replace('..', '–');
    return lists.get(field)?.getName(value) ?? value;
  });
  let current: SearchState | undefined;

  panel.addEventListener(
    'toggle',
    (event) => {
      if (event.target instanceof HTMLDetailsElement && event.target.open) listener.openFacets();
    },
    true,
  );

  const isSeen = (field: FacetField): boolean =>
    panel.open && (find(field)?.closest('details')?.open ?? false);

  return {
    write(state) {
      current = state;
      for (const [field, list] of lists) list.write(state[FACETS[field]]);
      yearsView?.write(state.years);
      chips.show(state);
    },
    getFacets: (state) =>
      fields.filter(
        (field) => isSeen(field) || (isLoaded(field) && state[FACETS[field]].length > 0),
      ),
    show(facets) {
      for (const [field, list] of lists) {
        if (facets === undefined) list.showTotals();
        else if (isLoaded(field)) {
          const values = facets[field];
          if (values) list.showNamed(values);
        } else {
          const counts = facets[field];
          if (counts) list.show(counts, field === 'has' ? undefined : facets.names?.[field]);
        }
      }
      if (facets === undefined) yearsView?.showTotals();
      else if (facets.year) yearsView?.show(facets.year);
      // A name may have come with the counts.
      if (current) chips.show(current);
    },
  };
}
