import { text } from '#text';
import { createButton } from './create-button.ts';
import { getPageAddress } from './page-address.ts';

/**
 * `<share-button>`: a button that opens the system's own way to hand the page on. Its style keeps its
 * place, and hides it where there is no such way.
 */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    const share = (): void => {
      const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? '';
      // It is refused when the reader thinks better of it.
      navigator.share({ title, url: getPageAddress() }).catch(() => undefined);
    };
    this.append(createButton(text.act.share, share, 'button'));
  }
}

customElements.define('share-button', ShareButton);
