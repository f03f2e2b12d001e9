/**
 * The parts of the API of `pagefind.js`, the script next to an index, that we use (Pagefind 1.6).
 */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

export interface PagefindInstance {
  /**
   * @param term a word, or the beginning of words; null for every page
   * @returns best first, or by the sort key
   */
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  /** Positions of the matching words in the page's text, ascending. */
  readonly words: readonly number[];
}
