interface ImportMetaEnv {
  /** Whether pages register the service worker; absent outside of a build. */
  readonly OFFLINE?: boolean;
  /** Id of the code in this build; see `build/code-id.ts`. */
  readonly CODE?: string;
  /** Release of Pagefind. */
  readonly PAGEFIND?: string;
}

/** See `build/typefaces/typefaces-plugin.ts`. */
declare module 'virtual:offprint-typefaces' {
  /** Addresses of the font files that every page loads at once. */
  export const preloads: readonly string[];
}

declare namespace App {
  interface Locals {
    /** The papers to which the prose of the page refers, by id; used by `ReadingListPaper.astro`. */
    listedPapers?: ReadonlyMap<string, import('./catalogue/linked.ts').ListedPaper>;
    /** Ids of the papers that the page already contains. */
    seenIds?: Set<string>;
  }
}
