import { text } from '#text';
import { formatNumber } from '../../catalogue/format-count.ts';
import type { FacetCounts } from '../../search/protocol.ts';
import type { NamedCount } from '../../search/protocol.ts';
import { demandElement } from './demand-element.ts';

/** A facet as checkboxes; see `SearchFacet.astro`. */
export interface FacetView {
  /** Checks the values that are chosen, and no others. */
  write(values: readonly string[]): void;
  /** Shows how many papers each value leaves. */
  show(counts: FacetCounts, names?: Readonly<Record<string, string>>): void;
  /** The same, of values that are not in the page's markup. */
  showNamed(values: readonly NamedCount[]): void;
  /** Shows how many papers the collection has of each value. */
  showTotals(): void;
  getName(value: string): string;
}

interface Row {
  readonly label: HTMLElement;
  readonly box: HTMLInputElement;
  name: string;
  readonly total: number;
  /** Of rows with equal counts the first in the markup stands first. */
  readonly place: number;
  count: number;
}

/** Values that are listed before "Show all". */
const SHORT = 8;

/** Values from which on all of them are too many to look through. */
const MANY = 20;

/**
 * @param root the fieldset
 * @param toggle called with a value that the reader checks or unchecks
 */
export function createFacetView(root: HTMLElement, toggle: (value: string) => void): FacetView {
  const list = demandElement(root, '[data-part="values"]');
  const all = demandElement<HTMLElement>(root, '[data-part="all"]');
  const template = demandElement<HTMLTemplateElement>(root, 'template');
  const rows = new Map<string, Row>();
  const narrow = demandElement<HTMLInputElement>(root, '[data-part="narrow"]');
  let isLong = false;
  let chosen: readonly string[] = [];

  const addRow = (label: HTMLElement): Row => {
    const box = demandElement<HTMLInputElement>(label, 'input');
    const row: Row = {
      label,
      box,
      name: demandElement(label, '[data-name]').textContent,
      total: Number(label.dataset.total ?? 0),
      place: rows.size,
      count: Number(label.dataset.total ?? 0),
    };
    rows.set(box.value, row);
    return row;
  };

  const createRow = (value: string, name: string): Row => {
    const copy = template.content.cloneNode(true) as DocumentFragment;
    demandElement<HTMLInputElement>(copy, 'input').value = value;
    demandElement(copy, '[data-name]').textContent = name;
    const label = demandElement<HTMLElement>(copy, 'label');
    list.append(copy);
    return addRow(label);
  };

  const draw = (): void => {
    const isChosen = ({ box }: Row): boolean => chosen.includes(box.value);
    let ordered = [...rows.values()];
    // A short facet keeps its order, so that nothing moves.
    if (ordered.length > SHORT) {
      ordered = ordered.sort((a, b) => b.count - a.count || a.place - b.place);
      const focused = document.activeElement;
      if (ordered.some(({ label }, i) => list.children[i] !== label)) {
        list.append(...ordered.map(({ label }) => label));
        if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
      }
    }
    narrow.hidden = !isLong || ordered.length <= MANY;
    const part = narrow.hidden ? '' : foldName(narrow.value);
    const telling = ordered.filter((row) => row.count > 0 || isChosen(row)).length;
    ordered.forEach((row, i) => {
      const { label, box, count } = row;
      box.checked = isChosen(row);
      const isListed = i < (isLong ? Math.max(telling, SHORT) : SHORT) || box.checked;
      label.hidden = !isListed || !foldName(row.name).includes(part);
      // Dimmed and not hidden: nothing below may move under a finger.
      label.toggleAttribute('data-empty', count === 0 && !box.checked);
      demandElement(label, '[data-count]').textContent = formatNumber(count);
    });
    all.hidden = telling <= SHORT;
    all.textContent = isLong ? text.facets.showFewer : text.facets.showAll(telling);
    all.setAttribute('aria-expanded', String(isLong));
  };

  list.querySelectorAll('label').forEach(addRow);
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) toggle(target.value);
  });
  narrow.addEventListener('input', draw);
  all.addEventListener('click', () => {
    isLong = !isLong;
    draw();
  });

  return {
    write(values) {
      chosen = values;
      for (const value of values) if (!rows.has(value)) createRow(value, spell(value)).count = 0;
      draw();
    },
    show(counts, names = {}) {
      for (const value of Object.keys(counts)) {
        if (!rows.has(value)) createRow(value, names[value] ?? spell(value));
      }
      // A chosen value may have been listed before its name was known.
      for (const [value, name] of Object.entries(names)) {
        const row = rows.get(value);
        if (row === undefined || row.name === name) continue;
        row.name = name;
        demandElement(row.label, '[data-name]').textContent = name;
      }
      for (const row of rows.values()) {
        row.count = Object.hasOwn(counts, row.box.value) ? (counts[row.box.value] ?? 0) : 0;
      }
      draw();
    },
    showNamed(values) {
      for (const [value, { label }] of rows) {
        if (chosen.includes(value)) continue;
        label.remove();
        rows.delete(value);
      }
      values.forEach(({ id, name, count }) => {
        const known = rows.get(id);
        known?.label.remove();
        rows.delete(id);
        createRow(id, name).count = count;
      });
      draw();
    },
    showTotals() {
      for (const row of rows.values()) row.count = row.total;
      draw();
    },
    getName: (value) => rows.get(value)?.name ?? spell(value),
  };
}

/** As two spellings of a name are compared: without case and accents. */
function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** An id as a name, until a better one is known: "tim-salimans" → "Tim Salimans". */
function spell(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
