import type { Fault } from '../faults.ts';
import { locate } from '../shown-prose.ts';
import type { MdxNode } from './mdx-tree.ts';

/** `[text][label]`, `[text][]` and `[^note]` that the parser left as text, and no index such as `a[i][j]`. */
const REFERENCE =
  /(?:(?<!\\)\[\^([^[\]\s\\]+)|(?<![\\\w\])[])!?\[((?:[^[\]\\]|\\.)*)\]\[((?:[^[\]\\]|\\.)*))\]/g;

/**
 * Finds references to links, images and footnotes that are nowhere defined, which pages show with
 * their brackets, and footnotes that nothing refers to, which pages leave out.
 *
 * @param text the whole file
 */
export function findDeadReferences(
  nodes: readonly MdxNode[],
  text: string,
  file: string,
): readonly Fault[] {
  return [...findUndefined(nodes, text), ...findUnshown(nodes)].map((fault) => ({
    ...{ file, ...fault },
    rule: 'dead-reference',
  }));
}

function findUndefined(nodes: readonly MdxNode[], text: string) {
  const shown = keepText(nodes, text);
  return [...shown.matchAll(REFERENCE)].flatMap(
    ({ 0: whole, 1: note, 2: name, 3: label, index }) => {
      const place = locate(text, index);
      if (note !== undefined) {
        const message = `there is no footnote [^${note}]; write it on a line of its own as "[^${note}]: …", or \\[ if you mean the bracket`;
        return [{ ...place, message }];
      }
      // Numbers are citations or intervals.
      if (name === undefined || /^[\d\s,.–-]*$|\n\s*\n/.test(name)) return [];
      const source = text.slice(index, index + whole.length).replace(/\s+/g, ' ');
      const wanted = (label || name).replace(/\s+/g, ' ').trim();
      const message = `${source} refers to nothing; define it on a line of its own as "[${wanted}]: ADDRESS", or write \\[ if you mean the bracket`;
      return [{ ...place, message }];
    },
  );
}

function findUnshown(nodes: readonly MdxNode[]) {
  const wanted = new Set(
    nodes.filter(({ type }) => type === 'footnoteReference').map(({ identifier }) => identifier),
  );
  return nodes.flatMap(({ type, identifier = '', position }) => {
    if (type !== 'footnoteDefinition' || !position) return [];
    // The first definition of a note is the one that is shown.
    if (wanted.delete(identifier)) return [];
    const { line, column } = position.start;
    const message = `the footnote [^${identifier}] is not shown, because nothing refers to it or it is defined twice; refer to it, or remove it`;
    return [{ line, column, message }];
  });
}

/** The text with everything blanked that is code, a link or markup, so that positions are kept. */
function keepText(nodes: readonly MdxNode[], text: string): string {
  let kept = '';
  for (const { type, position } of nodes) {
    if (type !== 'text' || !position || position.start.offset < kept.length) continue;
    kept += text.slice(kept.length, position.start.offset).replace(/[^\n]/g, '\0');
    kept += text.slice(position.start.offset, position.end.offset);
  }
  return kept;
}
