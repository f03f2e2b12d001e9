import { text } from '#text';
import { onChange, read } from '../store.ts';

/**
 * `<read-marks>` around a checkbox, which switches the marks of read papers on or off, and a
 * button, which clears them.
 */
class ReadMarks extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const forget = this.querySelector('button');
    const choose = (on: boolean): void => {
      this.#show(
        read.change(({ papers }) => ({ on, papers })) === 'saved' ? '' : text.list.storageBlocked,
      );
      this.#update();
    };
    box?.addEventListener('change', () => choose(box.checked));
    forget?.addEventListener('click', () => {
      const outcome = read.change(({ on }) => ({ on, papers: [] }));
      this.#show(outcome === 'saved' ? text.list.cleared : text.list.storageBlocked);
    });
    onChange(() => this.#update());
    // The reader may have used the checkbox before this script had loaded.
    if (box && box.checked !== box.defaultChecked) choose(box.checked);
    else this.#update();
  }

  #update(): void {
    const { on, papers } = read.read();
    const box = this.querySelector('input');
    if (box) box.checked = on;
    const forget = this.querySelector('button');
    if (!forget) return;
    // Not `disabled`, which would take the focus away.
    forget.setAttribute('aria-disabled', String(papers.length === 0));
    forget.textContent =
      papers.length === 0 ? text.list.nothingToClear : text.list.clearCount(papers.length);
  }

  #show(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('read-marks', ReadMarks);
