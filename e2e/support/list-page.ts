import type { Locator, Page } from '@playwright/test';

/** The page of the reader's list, whose element exposes its state. */
export class ListPage {
  readonly element: Locator;
  readonly heading: Locator;
  readonly titles: Locator;
  readonly notes: Locator;
  /** The live region. */
  readonly status: Locator;
  /** The bar that reports actions and failures. */
  readonly bar: Locator;
  readonly undo: Locator;
  readonly format: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.element = page.locator('offprint-list');
    this.heading = page.getByRole('heading', { level: 1 });
    this.titles = this.element.locator('li:visible [data-title]');
    this.notes = this.element.getByRole('textbox', { name: /^Note on/ });
    this.status = this.element.locator('[data-part="status"]');
    this.bar = this.element.locator('[data-part="bar"]');
    this.undo = this.element.getByRole('button', { name: 'Undo' });
    this.format = this.element.getByRole('combobox', { name: /format/ });
  }

  /** @param fragment such as `#papers=…` */
  async open(fragment = ''): Promise<void> {
    await this.#page.goto(`list/${fragment}`);
  }

  /** Saves papers in this order, before the list is opened. */
  async save(base: string, papers: readonly (string | { id: string; note: string })[]) {
    const list = papers.map((paper) => (typeof paper === 'string' ? { id: paper } : paper));
    await this.#page.goto('about/');
    await this.#page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      `offprint-list ${base}`,
      JSON.stringify({ version: 1, papers: list }),
    ] as const);
  }

  async listIds(): Promise<string[]> {
    return this.element
      .locator('[data-saved]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.saved ?? ''));
  }

  dragHandle(id: string): Locator {
    return this.element.locator(`[data-saved="${id}"] [data-drag]`);
  }

  /** A button in a paper's row. */
  action(name: string, id: string): Locator {
    return this.element.locator(`[data-saved="${id}"]`).getByRole('button', { name });
  }
}
