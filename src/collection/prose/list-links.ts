import { placeAttributes } from '../place-attributes.ts';
import { locate } from '../shown-prose.ts';
import { readAttribute } from './literals.ts';
import type { MdxNode } from './mdx-tree.ts';

/** An address in prose, as it is written, and where. */
export interface ProseLink {
  readonly address: string;
  readonly line: number;
  readonly column: number;
  /** Images in Markdown are files beside the text; `<img>` and links are addresses of the site. */
  readonly kind: 'link' | 'image' | 'source';
}

/** Attributes that hold one address, by element. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  track: ['src'],
  video: ['src', 'poster'],
};

/**
 * The links and images of an MDX text in Markdown, by reference and in HTML.
 *
 * @param text the whole file
 */
export function listLinks(nodes: readonly MdxNode[], text: string): readonly ProseLink[] {
  const definitions = new Map<string | undefined, string>();
  for (const { type, identifier, url = '' } of nodes) {
    // The first definition of a label counts: https://spec.commonmark.org/0.31.2/#matching-label
    if (type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, url);
  }
  return nodes.flatMap((node): ProseLink[] => {
    const { type, url, identifier, position } = node;
    if (!position) return [];
    const { line, column } = position.start;
    const isImage = type === 'image' || type === 'imageReference';
    if (isImage || type === 'link' || type === 'linkReference') {
      const address = url ?? definitions.get(identifier) ?? '';
      return [{ address, line, column, kind: isImage ? 'image' : 'link' }];
    }
    return listAttributes(node, position.start.offset, text);
  });
}

/** Values of `id` attributes in HTML. */
export function listIds(nodes: readonly MdxNode[]): readonly string[] {
  return nodes.flatMap(({ name, attributes = [] }) =>
    name && name !== 'Paper'
      ? attributes.filter((attribute) => attribute.name === 'id').map(readAttribute)
      : [],
  );
}

/** Ids that Astro gives footnotes and the places that refer to them. */
export function listFootnoteIds(nodes: readonly MdxNode[]): readonly string[] {
  const counts = new Map<string, number>();
  return nodes.flatMap(({ type, identifier }) => {
    if (type !== 'footnoteReference' || identifier === undefined) return [];
    const count = (counts.get(identifier) ?? 0) + 1;
    counts.set(identifier, count);
    const reference = `user-content-fnref-${identifier}${count > 1 ? `-${count}` : ''}`;
    return [`user-content-fn-${identifier}`, reference];
  });
}

function listAttributes({ name, attributes = [] }: MdxNode, start: number, text: string) {
  const known = name && ATTRIBUTES[name];
  if (!known) return [];
  const places = placeAttributes(text, start, { name, attributes });
  return attributes.flatMap((attribute, at): ProseLink[] => {
    if (!attribute.name || !known.includes(attribute.name)) return [];
    const value = readAttribute(attribute);
    const addresses =
      attribute.name === 'srcset'
        ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
        : [value];
    const kind = attribute.name === 'href' ? 'link' : 'source';
    return addresses.map((address) => ({
      address,
      ...locate(text, places[at] ?? start),
      kind,
    }));
  });
}
