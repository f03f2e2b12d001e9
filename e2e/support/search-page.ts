import { expect, type Locator, type Page } from '@playwright/test';

/** The search page, whose element exposes its state and the query of its results. */
export class SearchPage {
  readonly element: Locator;
  readonly field: Locator;
  readonly results: Locator;
  /** The live region. */
  readonly status: Locator;
  /** Active filters, each with a button to remove it. */
  readonly chips: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.element = page.locator('offprint-search');
    this.field = page.getByRole('main').getByRole('searchbox');
    this.results = this.element.locator('[data-paper]');
    this.status = this.element.getByRole('search').getByRole('status');
    this.chips = this.element.getByRole('button', { name: /^Remove / });
  }

  /** @param query such as `?q=attention&topic=scaling` */
  async open(query = ''): Promise<void> {
    await this.#page.goto(`search/${query}`);
  }

  /** Waits until the results of `query` are shown. */
  async answers(query: string): Promise<void> {
    await expect(this.element).toHaveAttribute('data-state', 'ready');
    await expect(this.element).toHaveAttribute('data-query', query);
  }

  /** Waits until the page reports a failure. */
  async fails(): Promise<void> {
    await expect(this.element).toHaveAttribute('data-state', 'error');
  }

  async retry(): Promise<void> {
    await this.element.getByRole('button', { name: 'Try again' }).click();
  }

  /** Returns a facet, opening it if necessary. */
  async openFacet(name: string): Promise<Locator> {
    const facet = this.element.getByRole('group', { name, exact: true });
    const fold = this.element.locator('details', { has: this.#page.locator('fieldset') });
    const summary = fold.locator('summary').filter({ hasText: name });
    if ((await summary.count()) > 0 && !(await facet.isVisible())) await summary.click();
    return facet;
  }

  /** The ids of the papers found, in order. */
  async listPapers(): Promise<string[]> {
    return this.results.evaluateAll((rows) => rows.map((row) => row.dataset.paper ?? ''));
  }
}
