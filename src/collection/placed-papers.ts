import type { Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import { listMdxNodes } from './parse-mdx.ts';
import { readAttribute } from './prose/literals.ts';
import type { MdxNode } from './prose/mdx-tree.ts';

/** A paper that the maintainer's prose places in its text, and where. */
export interface PlacedPaper {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The papers that an MDX text places by `<Paper id="monge-gap" />`, in its order, each as often as it
 * occurs.
 */
export function listPlacedPapers(text: string): readonly PlacedPaper[] {
  return findPlacedPapers(listMdxNodes(text));
}

/** The same, in a text that is parsed already. */
export function findPlacedPapers(nodes: readonly MdxNode[]): readonly PlacedPaper[] {
  return nodes.flatMap(({ name, attributes = [], position }) => {
    const id =
      name === 'Paper' ? attributes.find((attribute) => attribute.name === 'id') : undefined;
    if (!id || !position) return [];
    const { line, column } = position.start;
    return [{ id: readAttribute(id), line, column }];
  });
}

/** The placed papers of a file that no collection with these `ids` has. */
export function findUnknownPapers(
  { file, placed }: { readonly file: string; readonly placed: readonly PlacedPaper[] },
  ids: ReadonlySet<string>,
): Fault[] {
  return placed.flatMap(({ id, line, column }) => {
    if (ids.has(id)) return [];
    const meant = nearest(id, ids);
    const advice = meant
      ? `did you mean "${meant}"?`
      : 'name the file of a paper, without its ending';
    const message = `there is no paper "${id}"; ${advice}`;
    return [{ file, line, column, rule: 'unknown-paper', message }];
  });
}
