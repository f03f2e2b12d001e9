/** An element or a JSX element in the tree that MDX is compiled from. */
interface Node {
  readonly tagName?: string;
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

interface Context {
  /** Accepts the visited node, of any type. */
  setProperty(node: never, key: string, value: unknown): void;
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  img: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

/**
 * A plugin for MDX that prefixes addresses with a leading slash with the sub-path of the site, so that
 * prose does not depend on where the site is published.
 *
 * @param base sub-path with a slash at both ends
 */
export function prefixLinks(base: string) {
  const prefix = (value: unknown): string | undefined =>
    typeof value === 'string' && /^\/(?!\/)/.test(value) ? base + value.slice(1) : undefined;
  const visit = (node: Node, context: Context): void => {
    const attributes = node.attributes
      ? new Map(node.attributes.map(({ name, value }) => [name, value]))
      : new Map(Object.entries(node.properties ?? {}));
    for (const name of ATTRIBUTES[node.tagName ?? node.name ?? ''] ?? []) {
      const address = prefix(attributes.get(name));
      if (address !== undefined) context.setProperty(node as never, name, address);
    }
  };
  const visitor = { filter: Object.keys(ATTRIBUTES), visit };
  return {
    name: 'offprint:prefix-links',
    element: visitor,
    mdxJsxFlowElement: visitor,
    mdxJsxTextElement: visitor,
  };
}
