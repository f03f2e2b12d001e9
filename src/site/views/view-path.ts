/** An entry of `getStaticPaths` for a page that is rendered from a view. */
export interface ViewPath<Params, View> {
  readonly params: Params;
  /** Hash of all data that the view depends on. */
  readonly cacheKey: string;
  readonly props: { readonly view: View };
}

/**
 * Creates a path with getters for key and view: the dev server needs few of them, and all views
 * together take as much memory as the collection. The key is memoized, because a build reads it
 * three times.
 */
export function createViewPath<Params, View>(
  params: Params,
  make: { readonly key: () => string; readonly view: () => View },
): ViewPath<Params, View> {
  let key: string | undefined;
  return {
    params,
    get cacheKey() {
      return (key ??= make.key());
    },
    props: {
      get view() {
        return make.view();
      },
    },
  };
}
