import { getPageAddress } from './page-address.ts';

/**
 * `<share-button>` around a button: opens the system's own way to hand the page on. Its style hides it where there is no such way.
 */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? '';
      // It is refused when the reader thinks better of it.
      navigator.share({ title, url: getPageAddress() }).catch(() => undefined);
    });
  }
}

customElements.define('share-button', ShareButton);
