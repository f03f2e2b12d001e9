import { text } from '#text';
import { onChange, read } from '../store.ts';

/**
 * `<read-marks>` around a checkbox and a button: whether papers that were read are marked in lists,
 * and forgetting which they are.
 */
class ReadMarks extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const forget = this.querySelector('button');
    const choose = (on: boolean): void => {
      this.#show(read.change(({ papers }) => ({ on, papers })) === 'kept' ? '' : text.list.notKept);
      this.#update();
    };
    box?.addEventListener('change', () => choose(box.checked));
    forget?.addEventListener('click', () => {
      const outcome = read.change(({ on }) => ({ on, papers: [] }));
      this.#show(outcome === 'kept' ? text.list.forgotten : text.list.notKept);
    });
    onChange(() => this.#update());
    // What was chosen before this script was there.
    if (box && box.checked !== box.defaultChecked) choose(box.checked);
    else this.#update();
  }

  #update(): void {
    const { on, papers } = read.read();
    const box = this.querySelector('input');
    if (box) box.checked = on;
    const forget = this.querySelector('button');
    if (!forget) return;
    // Not disabled while it has the focus, which would be lost.
    forget.setAttribute('aria-disabled', String(papers.length === 0));
    forget.textContent =
      papers.length === 0 ? text.list.nothingToForget : text.list.forgetCount(papers.length);
  }

  #show(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('read-marks', ReadMarks);
