import { text } from '#text';
import { createButton } from './create-button.ts';
import { getPageAddress } from './page-address.ts';

const SHOWN_MS = 2000;

/**
 * `<copy-button>`: a button that copies the visible text of the element whose id is `data-from`, or
 * else the page's address, and confirms it. The style sheet reserves its space until it is ready.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    const label = this.dataset.from === undefined ? text.act.copyLink : text.act.copyCitation;
    const tell = async (): Promise<void> => {
      button.textContent = (await copy(this.#getText())) ? text.act.copied : text.act.notCopied;
      setTimeout(() => (button.textContent = label), SHOWN_MS);
    };
    const button = createButton(label, () => void tell(), 'button');
    button.ariaLive = 'polite';
    this.append(button);
  }

  #getText(): string {
    const { from } = this.dataset;
    if (from === undefined) return getPageAddress();
    return document.getElementById(from)?.innerText ?? '';
  }
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-button', CopyButton);
