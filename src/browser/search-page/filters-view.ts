import { text } from '#text';
import {
  FACET_FIELDS,
  FACETS,
  getId,
  isExcluded,
  toggleAll,
  toggleValue,
  type FacetField,
  type SearchState,
} from '../../search/address.ts';
import type { Facets } from '../../search/protocol.ts';
import { createChipsView } from './chips-view.ts';
import { requireElement } from '../require-element.ts';
import { createFacetView, type FacetView } from './facet-view.ts';
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
  /** The facets that are visible, and those with names that only an answer contains. */
  getFacets(state: SearchState): readonly FacetField[];
  /**
   * Shows how many papers match with each value; other facets are unchanged. Without counts, shows
   * the totals of the collection.
   */
  show(facets: Facets | undefined): void;
}

type CheckboxField = Exclude<FacetField, 'year'>;

export function createFiltersView(root: HTMLElement, listener: FiltersListener): FiltersView {
  const panel = requireElement<HTMLDetailsElement>(root, '[data-part="filters"]');
  const findAll = (field: FacetField): readonly HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`[data-facet="${field}"]`),
  ];
  const find = (field: FacetField): HTMLElement | undefined => findAll(field)[0];
  const fields = FACET_FIELDS.filter((field) => find(field) !== undefined);
  const lists = new Map(
    fields
      .filter((field): field is CheckboxField => field !== 'year')
      .map((field) => [
        field,
        joinViews(
          findAll(field).map((fieldset) => [
            fieldset.dataset.prefix ?? '',
            createFacetView(fieldset, {
              toggle: (value) => listener.change((state) => toggleValue(state, field, value)),
              toggleAll: (facet) => listener.change((state) => toggleAll(state, facet)),
            }),
          ]),
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
    const id = getId(value);
    const name = lists.get(field)?.getName(id) ?? id.slice(id.indexOf('/') + 1);
    return isExcluded(value) ? text.facets.not(name) : name;
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
    panel.open && findAll(field).some((fieldset) => fieldset.closest('details')?.open);

  return {
    write(state) {
      current = state;
      for (const [field, list] of lists) list.write(state[FACETS[field]], state.all);
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

/** Treats facets of the same name as one: each contains the values that begin with its prefix. */
function joinViews(views: readonly (readonly [prefix: string, view: FacetView])[]): FacetView {
  const [first] = views;
  if (first?.[0] === '') return first[1];
  const pick = <T>(values: Readonly<Record<string, T>>, prefix: string) =>
    Object.fromEntries(Object.entries(values).filter(([value]) => value.startsWith(prefix)));
  const findView = (value: string) => views.find(([prefix]) => value.startsWith(prefix))?.[1];
  return {
    write: (values, all) => {
      for (const [prefix, view] of views) {
        view.write(
          values.filter((value) => getId(value).startsWith(prefix)),
          all,
        );
      }
    },
    show: (counts, names = {}) => {
      for (const [prefix, view] of views) view.show(pick(counts, prefix), pick(names, prefix));
    },
    showNamed: (values) => {
      for (const [prefix, view] of views) {
        view.showNamed(values.filter(({ id }) => id.startsWith(prefix)));
      }
    },
    showTotals: () => {
      for (const [, view] of views) view.showTotals();
    },
    getName: (value) => findView(value)?.getName(value) ?? value,
  };
}
