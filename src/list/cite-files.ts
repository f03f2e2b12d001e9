const SHOWN_MS = 2000;

/**
 * `<cite-files>` around a button for each format, which it is called after: has the papers of
 * `data-ids` downloaded in that format, as a file named `data-name`. It is all made here, so that a
 * collection of many papers needs no files for each. Its style hides it until it works.
 *
 * `data-references`, `data-parts`: where the facts of papers are; see `load-facts.ts`.
 */
class CiteFiles extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      const format = button.textContent.trim();
      button.addEventListener('click', async () => {
        if (await this.#save(format)) return;
        button.textContent = 'Did not arrive';
        setTimeout(() => (button.textContent = format), SHOWN_MS);
      });
    }
  }

  async #save(format: string): Promise<boolean> {
    const { ids = '', name = '', references = '', parts } = this.dataset;
    const papers = ids.split(' ').map((id) => ({ id, note: '' }));
    try {
      const [{ prepareExport }, { saveExport }] = await Promise.all([
        import('./export/prepare-export.ts'),
        import('./export/deliver-export.ts'),
      ]);
      const source = { folder: references, parts: Number(parts) };
      saveExport(await prepareExport(format, papers, source, ''), name);
      return true;
    } catch {
      return false;
    }
  }
}

customElements.define('cite-files', CiteFiles);
