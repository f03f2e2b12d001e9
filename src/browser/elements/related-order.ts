import { text } from '#text';

/**
 * `<related-order data-dates="2024-05 2019">` between a heading and its list: two buttons sort the
 * rows by similarity, the initial order, or by date. Its space is reserved, so that nothing moves.
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
  button.textContent = label;
  button.setAttribute('aria-pressed', String(isPressed));
  return button;
}

customElements.define('related-order', RelatedOrder);
