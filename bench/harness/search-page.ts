import type { Browser, BrowserContext, Page } from '@playwright/test';
import { awaitAnswer, showMore, stayHere } from './search-page-scripts.ts';

/** What the search page answered. */
export interface PageAnswer {
  /** Ids of the papers that are listed, in order. */
  readonly papers: readonly string[];
  /** Milliseconds from asking to the results being there. */
  readonly ms: number;
}

/** Milliseconds after which a question counts as unanswered. */
const PATIENCE = 60_000;

/**
 * The search page of a built site, spoken to by its contract alone: `offprint-search` with
 * `data-state` and `data-query`, results with `data-paper`, more of them by a button with
 * `data-action="more"`. A question may also lead straight to a paper; then that is its answer.
 */
export class SearchPage {
  readonly #page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = `${address}search/`;
  }

  /**
   * A new page that has not gone anywhere yet; it closes with what it was made in.
   *
   * @param address of the site's root, with a slash at its end
   */
  static async create(opener: Browser | BrowserContext, address: string): Promise<SearchPage> {
    const page = await opener.newPage();
    // Where papers have no pages, and for the next question's sake.
    await page.addInitScript(stayHere);
    return new SearchPage(page, address);
  }

  async open(): Promise<void> {
    await this.#page.goto(this.#address);
    await this.#page.waitForFunction(() => customElements.get('offprint-search') !== undefined);
  }

  /**
   * Comes by an address with a question in it, as by a link that was shared.
   *
   * @param filter other fields of the address
   * @throws Error when the page says that it has no answer, or says nothing in time
   */
  async openWith(
    question: string,
    filter: Readonly<Record<string, string>> = {},
  ): Promise<PageAnswer> {
    const started = performance.now();
    await this.#page.goto(
      `${this.#address}?${new URLSearchParams({ q: question, ...filter }).toString()}`,
    );
    const { papers } = await this.#answer(question, 'address');
    return { papers, ms: performance.now() - started };
  }

  /**
   * Writes a question into the field and sends it off.
   *
   * @throws as `openWith` does
   */
  async ask(question: string): Promise<PageAnswer> {
    return this.#answer(question, 'sent');
  }

  /**
   * Types a text in place of what stands in the field, each letter when the one before is
   * answered.
   *
   * @returns milliseconds from key to results; spaces, which ask for nothing new, have none
   * @throws as `openWith` does
   */
  async type(text: string): Promise<readonly number[]> {
    const times: number[] = [];
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      if (/\s$/.test(typed)) continue;
      times.push((await this.#answer(typed, 'typed')).ms);
    }
    return times;
  }

  /**
   * Goes on with "Show more" until the papers that are wanted, or all that there are, are listed.
   *
   * @returns the ids of the papers that are then listed, in order
   */
  async listAll(wanted: readonly string[]): Promise<readonly string[]> {
    return this.#page.evaluate(showMore, { wanted, patience: PATIENCE });
  }

  async #answer(question: string, how: 'address' | 'typed' | 'sent'): Promise<PageAnswer> {
    return this.#page.evaluate(awaitAnswer, { question, how, patience: PATIENCE });
  }
}
