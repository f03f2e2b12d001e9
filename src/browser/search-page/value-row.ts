import { text } from '#text';
import { formatNumber } from '../../catalogue/format-count.ts';
import type { FacetRow } from './facet-rows.ts';
import { requireElement } from '../require-element.ts';

/** A value of a facet and its elements; see `FacetValue.astro`. */
export interface ValueRow extends FacetRow {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  /** The button that excludes the value. */
  readonly exclude: HTMLElement;
  name: string;
  /** Papers in the collection. */
  readonly total: number;
  count: number;
}

export function readRow(element: HTMLElement, position: number): ValueRow {
  const box = requireElement<HTMLInputElement>(element, 'input');
  const exclude = requireElement<HTMLElement>(element, '[data-exclude]');
  const total = Number(element.dataset.total ?? 0);
  const name = requireElement(element, '[data-name]').textContent.trim();
  return { value: box.value, element, box, exclude, name, total, position, count: total };
}

/** The element of a value that is not in the page's markup. */
export function cloneRow(template: HTMLTemplateElement, value: string, name: string): HTMLElement {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const element = requireElement<HTMLElement>(copy, '[data-row]');
  requireElement<HTMLInputElement>(element, 'input').value = value;
  writeName(element, name);
  return element;
}

export function rename(row: ValueRow, name: string): void {
  if (row.name === name) return;
  row.name = name;
  writeName(row.element, name);
}

function writeName(element: HTMLElement, name: string): void {
  requireElement(element, '[data-name]').textContent = name;
  requireElement(element, '[data-exclude] span').textContent = text.facets.not(name);
}

/**
 * Shows the state of a row.
 *
 * @param values the chosen values of the facet; those with a minus in front are excluded
 */
export function drawRow(
  { value, element, box, exclude, count }: ValueRow,
  values: readonly string[],
  isVisible: boolean,
): void {
  const isExcluded = values.includes(`-${value}`);
  box.checked = values.includes(value);
  exclude.setAttribute('aria-pressed', String(isExcluded));
  element.hidden = !isVisible;
  element.toggleAttribute('data-excluded', isExcluded);
  // Dimmed rather than hidden, so that the rows below stay where the reader presses.
  element.toggleAttribute('data-empty', count === 0 && !box.checked);
  requireElement(element, '[data-count]').textContent = formatNumber(count);
}

/** Puts the rows in order without losing the focus. */
export function moveRows(list: HTMLElement, rows: readonly ValueRow[]): void {
  if (rows.every(({ element }, at) => list.children[at] === element)) return;
  const focused = document.activeElement;
  list.append(...rows.map(({ element }) => element));
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
}
