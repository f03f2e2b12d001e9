import type { Browser, BrowserContext, Page } from '@playwright/test';
import { awaitAnswer, showMore, preventNavigation } from './search-page-scripts.ts';

/** An answer of the search page. */
export interface PageAnswer {
  /** Ids of the listed papers, in order. */
  readonly papers: readonly string[];
  /** Milliseconds from the query to its results. */
  readonly ms: number;
}

/** Timeout for a query, in milliseconds. */
const TIMEOUT_MS = 60_000;

/**
 * Drives the search page of a built site by its public markup only: `offprint-search` with
 * `data-state` and `data-query`, results with `data-paper`, and a button with `data-action="more"`.
 * If a query navigates to a paper, that is its answer.
 */
export class SearchPage {
  readonly #page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = `${address}search/`;
  }

  /**
   * Creates a page without navigating; it is closed with its opener.
   *
   * @param address of the site's root, with a trailing slash
   */
  static async create(opener: Browser | BrowserContext, address: string): Promise<SearchPage> {
    const page = await opener.newPage();
    // Papers may have no pages, and the next query needs the search page.
    await page.addInitScript(preventNavigation);
    return new SearchPage(page, address);
  }

  async open(): Promise<void> {
    await this.#page.goto(this.#address);
    await this.#page.waitForFunction(() => customElements.get('offprint-search') !== undefined);
  }

  /**
   * Opens an address with a query, like a shared link.
   *
   * @param filter other fields of the address
   * @throws Error if the page reports a failure or does not answer in time
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
   * Types a query into the field and submits it.
   *
   * @throws like `openWith`
   */
  async ask(question: string): Promise<PageAnswer> {
    return this.#answer(question, 'sent');
  }

  /**
   * Replaces the content of the field letter by letter, waiting for each answer.
   *
   * @returns milliseconds from key to results, except for spaces, which do not change the query
   * @throws like `openWith`
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
   * Presses "Show more" until the expected papers, or all results, are listed.
   *
   * @returns the ids of the listed papers, in order
   */
  async listAll(wanted: readonly string[]): Promise<readonly string[]> {
    return this.#page.evaluate(showMore, { wanted, timeout: TIMEOUT_MS });
  }

  async #answer(question: string, method: 'address' | 'typed' | 'sent'): Promise<PageAnswer> {
    return this.#page.evaluate(awaitAnswer, { question, method, timeout: TIMEOUT_MS });
  }
}
