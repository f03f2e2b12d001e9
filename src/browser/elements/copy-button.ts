import { text } from '#text';
import { createCopyButton } from './create-copy-button.ts';
import { loadPaperOffers } from './load-paper-offers.ts';
import { getPageAddress } from './page-address.ts';

/**
 * `<copy-button>`: a button that copies the visible text of the element with the id `data-from`, or
 * else the page's address, and confirms it. The style sheet reserves its space until it is ready.
 * After the button for a citation, buttons for the paper are added as soon as it is in view.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    const { from } = this.dataset;
    if (from === undefined) {
      this.append(createCopyButton(text.act.copyLink, getPageAddress));
      return;
    }
    const getText = (): string => document.getElementById(from)?.innerText ?? '';
    this.append(createCopyButton(text.act.copyCitation, getText));
    new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      loadPaperOffers(({ offerPaperCopies }) => offerPaperCopies(this, createCopyButton));
    }).observe(this);
  }
}

customElements.define('copy-button', CopyButton);
