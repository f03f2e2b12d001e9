import { readAttribute } from './literals.ts';
import type { MdxNode } from './mdx-tree.ts';

/** A component in prose that shows a part of the collection. */
export interface ProseComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

const NAMES: ReadonlySet<string> = new Set(['PaperList', 'Programme']);

/** Lists the `<PaperList>` and `<Programme>` elements of an MDX text, in text order. */
export function listComponents(nodes: readonly MdxNode[]): readonly ProseComponent[] {
  return nodes.flatMap(({ name, attributes = [], position }): ProseComponent[] => {
    if (!name || !NAMES.has(name) || !position) return [];
    const { line, column } = position.start;
    const values = attributes.flatMap((attribute) =>
      attribute.name === undefined ? [] : [[attribute.name, readAttribute(attribute)] as const],
    );
    return [{ name, attributes: Object.fromEntries(values), line, column }];
  });
}
