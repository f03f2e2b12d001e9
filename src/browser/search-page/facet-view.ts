import { text } from '#text';
import { getId } from '../../search/address.ts';
import type { FacetCounts, NamedCount } from '../../search/protocol.ts';
import { requireElement } from '../require-element.ts';
import { arrangeFacet } from './facet-rows.ts';
import { cloneRow, drawRow, moveRows, readRow, rename, type ValueRow } from './value-row.ts';

/** A facet as checkboxes, each with a button to exclude the value; see `SearchFacet.astro`. */
export interface FacetView {
  /**
   * Shows exactly the chosen values.
   *
   * @param values those with a minus in front are excluded
   * @param all facets for which a paper must have all chosen values
   */
  write(values: readonly string[], all: readonly string[]): void;
  /** Shows how many papers match with each value. */
  show(counts: FacetCounts, names?: Readonly<Record<string, string>>): void;
  /** Replaces the values with others that are not in the page's markup, and shows their counts. */
  showNamed(values: readonly NamedCount[]): void;
  /** Shows how many papers of the collection have each value. */
  showTotals(): void;
  getName(value: string): string;
}

interface FacetListener {
  /** Called with a value that the reader selects or clears, with a minus in front to exclude it. */
  toggle(value: string): void;
  /** Called with the name of the facet when the reader switches between any and all values. */
  toggleAll(facet: string): void;
}

/** @param root the fieldset */
export function createFacetView(root: HTMLElement, listener: FacetListener): FacetView {
  const list = requireElement<HTMLElement>(root, '[data-part="values"]');
  const all = requireElement<HTMLElement>(root, '[data-part="all"]');
  const template = requireElement<HTMLTemplateElement>(root, 'template');
  const filter = requireElement<HTMLInputElement>(root, '[data-part="narrow"]');
  const match = root.querySelector<HTMLSelectElement>('[name="all"]');
  const rows = new Map<string, ValueRow>();
  let isExpanded = false;
  let chosen: readonly string[] = [];
  let values: readonly string[] = [];

  const addRow = (element: HTMLElement): ValueRow => {
    const row = readRow(element, rows.size);
    rows.set(row.value, row);
    return row;
  };

  const createRow = (value: string, name: string): ValueRow => {
    const element = cloneRow(template, value, name);
    list.append(element);
    return addRow(element);
  };

  const removeRow = (value: string): void => {
    rows.get(value)?.element.remove();
    rows.delete(value);
  };

  const draw = (): void => {
    const facet = arrangeFacet([...rows.values()], { chosen, isExpanded, filter: filter.value });
    moveRows(list, facet.rows);
    filter.hidden = !facet.hasFilter;
    for (const row of facet.rows) {
      drawRow(row, values, facet.visible.has(row.value));
    }
    all.hidden = !facet.canExpand;
    all.textContent = isExpanded ? text.facets.showFewer : text.facets.showAll(facet.usedCount);
    all.setAttribute('aria-expanded', String(isExpanded));
  };

  list.querySelectorAll<HTMLElement>('[data-row]').forEach(addRow);
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) listener.toggle(target.value);
  });
  list.addEventListener('click', ({ target }) => {
    const row = [...rows.values()].find(
      ({ exclude }) => target instanceof Node && exclude.contains(target),
    );
    if (row !== undefined) listener.toggle(`-${row.value}`);
  });
  match?.addEventListener('change', () => listener.toggleAll(getMatched(match)));
  filter.addEventListener('input', draw);
  all.addEventListener('click', () => {
    isExpanded = !isExpanded;
    draw();
  });

  return {
    write(written, facets) {
      values = written;
      chosen = written.map(getId);
      if (match !== null) match.value = facets.find((facet) => facet === getMatched(match)) ?? '';
      for (const value of chosen) {
        if (!rows.has(value)) createRow(value, guessName(value)).count = 0;
      }
      draw();
    },
    show(counts, names = {}) {
      for (const value of Object.keys(counts)) {
        if (!rows.has(value))
          createRow(value, (Object.hasOwn(names, value) && names[value]) || guessName(value));
      }
      // The name of a chosen value may have been a guess so far.
      for (const [value, name] of Object.entries(names)) {
        const row = rows.get(value);
        if (row !== undefined) rename(row, name);
      }
      for (const row of rows.values()) {
        row.count = Object.hasOwn(counts, row.value) ? (counts[row.value] ?? 0) : 0;
      }
      draw();
    },
    showNamed(counts) {
      for (const value of [...rows.keys()]) if (!chosen.includes(value)) removeRow(value);
      for (const { id, name, count } of counts) {
        // A row that stays keeps its element, which may have the focus.
        const row = rows.get(id) ?? createRow(id, name);
        rows.delete(id);
        rows.set(id, row);
        rename(row, name);
        row.count = count;
      }
      draw();
    },
    showTotals() {
      for (const row of rows.values()) row.count = row.total;
      draw();
    },
    getName: (value) => rows.get(value)?.name ?? guessName(value),
  };
}

/** The facet that a select is for: the value of its option "All of these". */
function getMatched(match: HTMLSelectElement): string {
  return match.options[1]?.value ?? '';
}

/** The likely name behind an id, until an answer contains it: "tim-salimans" → "Tim Salimans". */
function guessName(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
