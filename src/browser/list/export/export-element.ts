import { text } from '#text';
import type { SavedList } from '../saved-list.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { copyExport, saveExport } from './deliver-export.ts';
import { describeExport, listParts, MAX_PER_EXPORT } from './describe-export.ts';
import type { PreparedExport } from './prepare-export.ts';

type GetPapers = () => SavedList | Promise<SavedList>;

/**
 * `<offprint-export>` around a choice of formats and two buttons: exports papers to the clipboard
 * or to a file. Scripts that show papers call `offer`.
 *
 * - `data-references`, `data-parts`: location of the facts of papers; see `load-facts.ts`.
 * - `data-papers`: public address of the papers' pages; `data-name`: file name without suffix.
 * - `data-max`: maximum number of papers in one export, if it is not `MAX_PER_EXPORT`.
 */
export class ExportElement extends HTMLElement {
  #getPapers: GetPapers = () => [];
  #count = 0;

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-do]')) {
      button.addEventListener('click', () => void this.#run(button.dataset.do === 'copy'));
    }
  }

  /** @param getPapers returns all papers in order; called when the reader exports them */
  offer(count: number, getPapers: GetPapers): void {
    this.hidden = count === 0;
    this.#getPapers = getPapers;
    if (count === this.#count) return;
    this.#count = count;
    this.#say('');
    const names = listParts(count, this.#most);
    const parts = this.#pick('part');
    parts.hidden = names.length === 1;
    parts.replaceChildren(...names.map((name, index) => new Option(name, String(index))));
  }

  async #run(isCopy: boolean): Promise<void> {
    this.#say(text.export.loading);
    const format = this.#pick('format');
    const part = Number(this.#pick('part').value);
    const preparing = this.#prepare(format.value, part);
    try {
      if (isCopy) {
        await copyExport(preparing, 'styled' in (format.selectedOptions[0]?.dataset ?? {}));
      } else {
        const name = this.dataset.name ?? 'papers';
        saveExport(await preparing, part === 0 ? name : `${name}-${part + 1}`);
      }
      const { count, missing } = await preparing;
      this.#say(describeExport(isCopy ? 'copied' : 'downloaded', count, missing));
    } catch {
      this.#say(
        await preparing.then(
          () => text.export.notCopied,
          (error: unknown) => {
            void explainFailure(error, ['updated', 'offline']);
            return text.export.loadFailed;
          },
        ),
      );
    }
  }

  async #prepare(format: string, part: number): Promise<PreparedExport> {
    const { references = '', parts, papers = '' } = this.dataset;
    const [{ prepareExport }, all] = await Promise.all([
      import('./prepare-export.ts'),
      this.#getPapers(),
    ]);
    const from = part * this.#most;
    const source = { folder: references, parts: Number(parts) };
    return prepareExport(format, all.slice(from, from + this.#most), source, papers);
  }

  get #most(): number {
    return Number(this.dataset.max) || MAX_PER_EXPORT;
  }

  #pick(name: 'format' | 'part'): HTMLSelectElement {
    return this.querySelector(`[data-pick="${name}"]`) ?? document.createElement('select');
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('offprint-export', ExportElement);
