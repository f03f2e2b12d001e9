/** A page that is made from its view, as `getStaticPaths` gives it. */
export interface ViewPath<Params, View> {
  readonly params: Params;
  /** Hash of all that the view is made from. */
  readonly cacheKey: string;
  readonly props: { readonly view: View };
}

/**
 * Key and view are made when they are asked for: the development server asks for few, and all views
 * together are a second collection. A build asks for every key three times, of which it is made once.
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
