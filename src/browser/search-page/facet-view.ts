import { text } from '#text';
import { formatNumber } from '../../catalogue/format-count.ts';
import type { FacetCounts } from '../../search/protocol.ts';
import type { NamedCount } from '../../search/protocol.ts';
import { requireElement } from './require-element.ts';
import { arrangeFacet, type FacetRow } from './facet-rows.ts';

/** A facet as checkboxes; see `SearchFacet.astro`. */
export interface FacetView {
  /** Checks exactly the chosen values. */
  write(values: readonly string[]): void;
  /** Shows how many papers each value leaves. */
  show(counts: FacetCounts, names?: Readonly<Record<string, string>>): void;
  /** Replaces the values by others, which the page's markup does not have, with their counts. */
  showNamed(values: readonly NamedCount[]): void;
  /** Shows how many papers of the collection have each value. */
  showTotals(): void;
  getName(value: string): string;
}

interface Row extends FacetRow {
  readonly label: HTMLElement;
  readonly box: HTMLInputElement;
  name: string;
  /** Papers in the collection. */
  readonly total: number;
  count: number;
}

/**
 * @param root the fieldset
 * @param toggle called with a value that the reader checks or unchecks
 */
export function createFacetView(root: HTMLElement, toggle: (value: string) => void): FacetView {
  const list = requireElement<HTMLElement>(root, '[data-part="values"]');
  const all = requireElement<HTMLElement>(root, '[data-part="all"]');
  const template = requireElement<HTMLTemplateElement>(root, 'template');
  const filter = requireElement<HTMLInputElement>(root, '[data-part="narrow"]');
  const rows = new Map<string, Row>();
  let isExpanded = false;
  let chosen: readonly string[] = [];

  const addRow = (label: HTMLElement): Row => {
    const row = readRow(label, rows.size);
    rows.set(row.value, row);
    return row;
  };

  const createRow = (value: string, name: string): Row => {
    const copy = template.content.cloneNode(true) as DocumentFragment;
    requireElement<HTMLInputElement>(copy, 'input').value = value;
    requireElement(copy, '[data-name]').textContent = name;
    const label = requireElement<HTMLElement>(copy, 'label');
    list.append(copy);
    return addRow(label);
  };

  const removeRow = (value: string): void => {
    rows.get(value)?.label.remove();
    rows.delete(value);
  };

  const draw = (): void => {
    const facet = arrangeFacet([...rows.values()], { chosen, isExpanded, filter: filter.value });
    moveRows(list, facet.rows);
    filter.hidden = !facet.hasFilter;
    for (const { value, label, box, count } of facet.rows) {
      box.checked = chosen.includes(value);
      label.hidden = !facet.visible.has(value);
      // Dimmed rather than hidden, so that the rows below stay where the reader presses.
      label.toggleAttribute('data-empty', count === 0 && !box.checked);
      requireElement(label, '[data-count]').textContent = formatNumber(count);
    }
    all.hidden = !facet.canExpand;
    all.textContent = isExpanded ? text.facets.showFewer : text.facets.showAll(facet.usedCount);
    all.setAttribute('aria-expanded', String(isExpanded));
  };

  list.querySelectorAll('label').forEach(addRow);
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) toggle(target.value);
  });
  filter.addEventListener('input', draw);
  all.addEventListener('click', () => {
    isExpanded = !isExpanded;
    draw();
  });

  return {
    write(values) {
      chosen = values;
      for (const value of values) {
        if (!rows.has(value)) createRow(value, guessName(value)).count = 0;
      }
      draw();
    },
    show(counts, names = {}) {
      for (const value of Object.keys(counts)) {
        if (!rows.has(value)) createRow(value, names[value] ?? guessName(value));
      }
      // The name of a chosen value may have been a guess so far.
      for (const [value, name] of Object.entries(names)) {
        const row = rows.get(value);
        if (row === undefined || row.name === name) continue;
        row.name = name;
        requireElement(row.label, '[data-name]').textContent = name;
      }
      for (const row of rows.values()) {
        row.count = Object.hasOwn(counts, row.value) ? (counts[row.value] ?? 0) : 0;
      }
      draw();
    },
    showNamed(values) {
      for (const value of [...rows.keys()]) if (!chosen.includes(value)) removeRow(value);
      for (const { id, name, count } of values) {
        removeRow(id);
        createRow(id, name).count = count;
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

function readRow(label: HTMLElement, place: number): Row {
  const box = requireElement<HTMLInputElement>(label, 'input');
  const total = Number(label.dataset.total ?? 0);
  const name = requireElement(label, '[data-name]').textContent;
  return { value: box.value, label, box, name, total, place, count: total };
}

/** Puts the rows in order without losing the focus. */
function moveRows(list: HTMLElement, rows: readonly Row[]): void {
  if (rows.every(({ label }, at) => list.children[at] === label)) return;
  const focused = document.activeElement;
  list.append(...rows.map(({ label }) => label));
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
}

/** The likely name behind an id, until an answer contains it: "tim-salimans" → "Tim Salimans". */
function guessName(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
