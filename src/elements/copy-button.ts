import { getPageAddress } from './page-address.ts';

const SHOWN_MS = 2000;

/**
 * `<copy-button>` around a button: copies the text that is seen in the element that `data-from`
 * names by id, or else the page's address, and says so in the button. Its style hides it until it
 * works.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      button.textContent = (await copy(this.#getText())) ? 'Copied' : 'Not copied';
      setTimeout(() => (button.textContent = label), SHOWN_MS);
    });
  }

  #getText(): string {
    const { from } = this.dataset;
    if (from === undefined) return getPageAddress();
    return document.getElementById(from)?.innerText ?? '';
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-button', CopyButton);
