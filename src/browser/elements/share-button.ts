import { text } from '#text';
import { createButton } from './create-button.ts';
import { getPageAddress } from './page-address.ts';

/**
 * `<share-button>`: a button that opens the system's share dialog. The style sheet reserves its
 * space, and hides it in browsers without such a dialog.
 */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    const share = (): void => {
      // Rejected when the reader closes the dialog.
      navigator.share({ title: document.title, url: getPageAddress() }).catch(() => undefined);
    };
    this.append(createButton(text.act.share, share, 'button'));
  }
}

customElements.define('share-button', ShareButton);
