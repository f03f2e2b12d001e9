import { text } from '#text';

/**
 * `<list-sort for="ID">` around buttons with `data-order` `newest`, `oldest` or `title`, which sort
 * the rows of a list. Initially, the list is sorted newest first or in the order of a programme; a
 * button with any other `data-order` restores the initial order.
 */
class ListSort extends HTMLElement {
  connectedCallback(): void {
    const list = document.getElementById(this.getAttribute('for') ?? '');
    if (!list) return;
    const newest = [...list.children];
    // Headings of years and sessions only belong to the initial order.
    const rows = newest.filter((row) => row.matches('.row'));
    const orders: Readonly<Record<string, () => Element[]>> = {
      newest: () => newest,
      oldest: () => rows.toReversed(),
      title: () => {
        // Created on demand: creating a collator is slow on phones, and few readers sort by
        // title.
        const { compare } = new Intl.Collator(text.locale, { numeric: true });
        return rows.toSorted((a, b) => compare(getTitle(a), getTitle(b)));
      },
    };
    const buttons = this.querySelectorAll('button');
    for (const button of buttons) {
      button.addEventListener('click', () => {
        list.replaceChildren(...(orders[button.dataset.order ?? '']?.() ?? newest));
        for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      });
    }
  }
}

function getTitle(row: Element): string {
  return row.querySelector('[data-title]')?.textContent ?? '';
}

customElements.define('list-sort', ListSort);
