import { loadPaperOffers } from '../elements/load-paper-offers.ts';

/**
 * `<quote-link>` around text: offers a link to the sentence around selected words. The code is
 * loaded with the first selection.
 */
class QuoteLink extends HTMLElement {
  connectedCallback(): void {
    const load = (): void => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !this.contains(selection.anchorNode)) return;
      document.removeEventListener('selectionchange', load);
      loadPaperOffers(({ offerQuotes }) => offerQuotes(this));
    };
    document.addEventListener('selectionchange', load);
  }
}

customElements.define('quote-link', QuoteLink);
