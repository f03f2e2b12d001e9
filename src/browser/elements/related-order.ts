import { text } from '#text';

/**
 * `<related-order data-dates="2024-05 2019">` beside a heading, before the list that it orders: two buttons put the rows in
 * order of closeness, as they come, or of date. It has its place from the start, so that nothing
 * moves.
 */
class RelatedOrder extends HTMLElement {
  connectedCallback(): void {
    const list = this.parentElement?.querySelector('ol');
    if (!list || this.firstChild) return;
    const closest = [...list.children];
    const dates = (this.dataset.dates ?? '').split(' ');
    // Rows without a date stand last.
    const newest = closest
      .map((row, at) => ({ row, date: dates[at] ?? '' }))
      .sort((a, b) => compare(b.date, a.date))
      .map(({ row }) => row);
    const buttons = [
      createButton(text.order.closest, true),
      createButton(text.order.newest, false),
    ];
    [closest, newest].forEach((rows, at) => {
      buttons[at]?.addEventListener('click', () => {
        list.replaceChildren(...rows);
        buttons.forEach((button, other) =>
          button.setAttribute('aria-pressed', String(other === at)),
        );
      });
    });
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', text.order.order);
    this.append(...buttons);
  }
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function createButton(label: string, isPressed: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  button.setAttribute('aria-pressed', String(isPressed));
  return button;
}

customElements.define('related-order', RelatedOrder);
