import type { Locator, Page } from '@playwright/test';

/** The page of a paper. */
export class PaperPage {
  readonly title: Locator;
  readonly authors: Locator;
  readonly related: Locator;
  readonly copyLink: Locator;
  readonly copyCitation: Locator;
  readonly bibtex: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.authors = page.getByRole('list', { name: 'Authors' }).getByRole('link');
    this.related = page.locator('section', { hasText: 'Related papers' }).locator('[data-title]');
    this.copyLink = page.getByRole('button', { name: 'Copy link' });
    this.copyCitation = page.getByRole('button', { name: 'Copy citation' });
    this.bibtex = page.locator('#citation pre');
  }

  async open(id: string): Promise<void> {
    await this.#page.goto(`papers/${id}/`);
  }
}
