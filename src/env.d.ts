interface ImportMetaEnv {
  /** Whether pages register the service worker; absent outside of a build. */
  readonly OFFLINE?: boolean;
  /** Id of the code that this was built from; see `build/code-id.ts`. */
  readonly CODE?: string;
  /** Release of Pagefind. */
  readonly PAGEFIND?: string;
}

declare namespace App {
  interface Locals {
    /** The papers that the prose of the page places, by id; `PlacedPaper.astro` takes them. */
    placed?: ReadonlyMap<string, import('./catalogue/linked.ts').ListedPaper>;
    /** Those that it has placed already. */
    seen?: Set<string>;
  }
}
