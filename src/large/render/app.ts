import type { RouteData } from 'astro';

/**
 * What we use of the application that Astro bundles to render pages; it has no types of its own. See
 * `core/build/app.js` and `core/build/default-prerenderer.js` of Astro.
 */
export interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: {
    readonly get: (route: RouteData) => { readonly staticPaths?: StaticPaths } | undefined;
    readonly set: (route: RouteData, entry: unknown) => void;
  };
  readonly getComponentByRoute: (route: RouteData) => Promise<unknown>;
  readonly getOptions: () => {
    readonly origin: string;
    readonly allPages: Readonly<Record<string, PageData & { readonly key: string }>>;
  };
  readonly getSettings: () => { readonly scripts: readonly unknown[] };
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: {
    readonly logger: {
      readonly options: {
        readonly destination: { readonly write: (event: { message: string }) => void };
      };
    };
    readonly settings: { readonly scripts: readonly unknown[] };
  }) => void;
  readonly render: (
    request: Request,
    options: { readonly routeData: RouteData },
  ) => Promise<Response>;
}

/** What a page's `getStaticPaths` gives of one address. */
export interface StaticPath {
  readonly props?: { readonly view?: unknown };
  /** Of all that the file is made from beside the site itself. */
  readonly cacheKey?: string;
}

/** Of `getStaticPaths`, by the address of each page. */
interface StaticPaths {
  readonly keyed: ReadonlyMap<string, StaticPath>;
}

/** What the bundler found out of a page. */
export interface PageData {
  readonly styles: readonly unknown[];
}

export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
