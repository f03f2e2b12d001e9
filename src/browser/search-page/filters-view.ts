import {
  FACET_FIELDS,
  FACETS,
  toggleValue,
  type FacetField,
  type SearchState,
} from '../../search/address.ts';
import type { Facets } from '../../search/protocol.ts';
import { createChipsView } from './chips-view.ts';
import { requireElement } from './require-element.ts';
import { createFacetView } from './facet-view.ts';
import { isLoaded } from './loaded-facets.ts';
import { createYearsView } from './years-view.ts';

export interface FiltersListener {
  /** Called when the reader changes the state. */
  change(next: (state: SearchState) => SearchState): void;
  /** Called when facets without counts become visible. */
  openFacets(): void;
}

/** The panel of facets, and a chip for each chosen value. */
export interface FiltersView {
  write(state: SearchState): void;
  /** The facets that are visible, and those whose names only an answer contains. */
  getFacets(state: SearchState): readonly FacetField[];
  /**
   * Shows how many papers each value leaves; facets that are not given stay as they are. Without
   * counts, shows the totals of the collection.
   */
  show(facets: Facets | undefined): void;
}

type CheckboxField = Exclude<FacetField, 'year'>;

export function createFiltersView(root: HTMLElement, listener: FiltersListener): FiltersView {
  const panel = requireElement<HTMLDetailsElement>(root, '[data-part="filters"]');
  const find = (field: FacetField): HTMLElement | null =>
    root.querySelector(`[data-facet="${field}"]`);
  const fields = FACET_FIELDS.filter((field) => find(field) !== null);
  const lists = new Map(
    fields
      .filter((field): field is CheckboxField => field !== 'year')
      .map((field) => [
        field,
        createFacetView(requireElement(root, `[data-facet="${field}"]`), (value) =>
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
      // The answer may contain names of chosen values.
      if (current) chips.show(current);
    },
  };
}
