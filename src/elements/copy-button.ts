const SHOWN_MS = 2000;

/**
 * `<copy-button>` around a button: copies `data-text`, or else the text that is seen in the
 * element that `data-from` names by id, and says so in the button. Its style hides it until it works.
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
    const { text, from } = this.dataset;
    return text ?? document.getElementById(from ?? '')?.innerText ?? '';
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
