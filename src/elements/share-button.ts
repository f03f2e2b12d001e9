/**
 * `<share-button data-address data-title>` around a button: opens the system's own way to hand an
 * address on. Who shows the button sees to it that there is one.
 */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const { address: url = '', title = '' } = this.dataset;
      // It is refused when the reader thinks better of it.
      navigator.share({ title, url }).catch(() => undefined);
    });
  }
}

customElements.define('share-button', ShareButton);
