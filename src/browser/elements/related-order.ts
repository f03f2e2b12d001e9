import { createButton } from './create-button.ts';
import { text } from '#text';

/**
 * `<related-order data-dates="2024-05 2019">` between a heading and its list: two buttons sort the
 * rows by similarity, which is the initial order, or by date. The style sheet reserves its space.
 */
class RelatedOrder extends HTMLElement {
  connectedCallback(): void {
    const list = this.parentElement?.querySelector('ol');
    if (!list || this.firstChild) return;
    const closest = [...list.children];
    const dates = (this.dataset.dates ?? '').split(' ');
    // Rows without a date come last.
    const newest = closest
      .map((row, at) => ({ row, date: dates[at] ?? '' }))
      .sort((a, b) => compare(b.date, a.date))
      .map(({ row }) => row);
    const orders = [
      [text.order.closest, closest],
      [text.order.newest, newest],
    ] as const;
    const buttons = orders.map(([label, rows]) => {
      const button = createButton(label, () => {
        list.replaceChildren(...rows);
        for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      });
      button.setAttribute('aria-pressed', String(rows === closest));
      return button;
    });
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', text.order.order);
    this.append(...buttons);
  }
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

customElements.define('related-order', RelatedOrder);
