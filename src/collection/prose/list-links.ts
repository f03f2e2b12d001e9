import { locateAttributes } from '../locate-attributes.ts';
import { locate } from '../text-positions.ts';
import { readAttribute } from './literals.ts';
import type { MdxNode } from './mdx-tree.ts';
import { getOwn } from '../../abstract/get-own.ts';

/** A link or image in prose. */
export interface ProseLink {
  readonly address: string;
  readonly line: number;
  readonly column: number;
  /** Markdown images are files relative to the text; `<img>` and links are addresses of the site. */
  readonly kind: 'link' | 'image' | 'source';
}

/** Attributes with addresses, by element. */
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
 * Lists the links and images of an MDX text: in Markdown, by reference and in HTML.
 *
 * @param text the whole file
 */
export function listLinks(nodes: readonly MdxNode[], text: string): readonly ProseLink[] {
  const definitions = new Map<string | undefined, string>();
  for (const { type, identifier, url = '' } of nodes) {
    // The first definition of a label takes precedence: https://spec.commonmark.org/0.31.2/#matching-label
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

/** Lists the values of `id` attributes in HTML. */
export function listIds(nodes: readonly MdxNode[]): readonly string[] {
  return nodes.flatMap(({ name, attributes = [] }) =>
    name && name !== 'Paper'
      ? attributes.filter((attribute) => attribute.name === 'id').map(readAttribute)
      : [],
  );
}

/** Lists the ids that Astro generates for footnotes and references to them. */
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
  const names = name && getOwn(ATTRIBUTES, name);
  if (!names) return [];
  const offsets = locateAttributes(text, start, { name, attributes });
  return attributes.flatMap((attribute, at): ProseLink[] => {
    if (!attribute.name || !names.includes(attribute.name)) return [];
    const value = readAttribute(attribute);
    const addresses =
      attribute.name === 'srcset'
        ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
        : [value];
    const kind = attribute.name === 'href' ? 'link' : 'source';
    return addresses.map((address) => ({
      address,
      ...locate(text, offsets[at] ?? start),
      kind,
    }));
  });
}
