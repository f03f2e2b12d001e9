import type { RouteData } from 'astro';

/**
 * The parts that we use of Astro's private application for rendering pages, which has no types; see
 * `core/build/app.js` and `core/build/default-prerenderer.js` in Astro.
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

/** The result of `getStaticPaths` for one path. */
export interface StaticPath {
  readonly props?: { readonly view?: unknown };
  /** A hash of everything on which the file depends, except the site itself. */
  readonly cacheKey?: string;
}

/** Results of `getStaticPaths` by path. */
interface StaticPaths {
  readonly keyed: ReadonlyMap<string, StaticPath>;
}

/** Data of the bundler about a page. */
export interface PageData {
  readonly styles: readonly unknown[];
}

export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
