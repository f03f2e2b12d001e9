import type { Fault } from './faults.ts';
import { suggestNearest } from './nearest.ts';
import { parseMdx } from './parse-mdx.ts';
import { readAttribute } from './prose/literals.ts';
import type { MdxNode } from './prose/mdx-tree.ts';

/** A `<Paper>` element in prose. */
export interface PaperReference {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Lists the papers that an MDX text refers to by `<Paper id="monge-gap" />`, in text order, with
 * repetitions.
 */
export function listPaperReferences(text: string): readonly PaperReference[] {
  return findPaperReferences(parseMdx(text).nodes);
}

/** Like {@link listPaperReferences}, for text that is already parsed. */
export function findPaperReferences(nodes: readonly MdxNode[]): readonly PaperReference[] {
  return nodes.flatMap(({ name, attributes = [], position }) => {
    const id =
      name === 'Paper' ? attributes.find((attribute) => attribute.name === 'id') : undefined;
    if (!id || !position) return [];
    const { line, column } = position.start;
    return [{ id: readAttribute(id), line, column }];
  });
}

/** Finds references to papers that do not exist. */
export function findUnknownPapers(
  { file, references }: { readonly file: string; readonly references: readonly PaperReference[] },
  ids: ReadonlySet<string>,
): Fault[] {
  return references.flatMap(({ id, line, column }) => {
    if (ids.has(id)) return [];
    const advice = suggestNearest(id, ids, 'use the file name of a paper without its suffix');
    const message = `there is no paper "${id}"; ${advice}`;
    return [{ file, line, column, rule: 'unknown-paper', message }];
  });
}
