import type { Fault } from '../faults.ts';
import { locate } from '../text-positions.ts';
import type { MdxNode } from './mdx-tree.ts';

/** `[text][label]`, `[text][]` and `[^note]` in text nodes, but not an index such as `a[i][j]`. */
const REFERENCE =
  /(?:(?<!\\)\[\^([^[\]\s\\]+)|(?<![\\\w\])[])!?\[((?:[^[\]\\]|\\.)*)\]\[((?:[^[\]\\]|\\.)*))\]/g;

/**
 * Finds undefined references to links, images and footnotes, which would be shown with their
 * brackets, and unused footnotes, which would not be shown.
 *
 * @param text the whole file
 */
export function findDeadReferences(
  nodes: readonly MdxNode[],
  text: string,
  file: string,
): readonly Fault[] {
  return [...findUndefined(nodes, text), ...findUnusedFootnotes(nodes)].map((fault) => ({
    ...{ file, ...fault },
    rule: 'dead-reference',
  }));
}

function findUndefined(nodes: readonly MdxNode[], text: string) {
  const visible = blankAllButText(nodes, text);
  return [...visible.matchAll(REFERENCE)].flatMap(
    ({ 0: match, 1: note, 2: name, 3: label, index }) => {
      const position = locate(text, index);
      if (note !== undefined) {
        const message = `there is no footnote [^${note}]; add a line "[^${note}]: …", or write \\[ for a literal [`;
        return [{ ...position, message }];
      }
      // Numbers in brackets are citations or intervals.
      if (name === undefined || /^[\d\s,.–-]*$|\n\s*\n/.test(name)) return [];
      const source = text.slice(index, index + match.length).replace(/\s+/g, ' ');
      const missing = (label || name).replace(/\s+/g, ' ').trim();
      const message = `${source} is not defined; add a line "[${missing}]: ADDRESS", or write \\[ for a literal [`;
      return [{ ...position, message }];
    },
  );
}

function findUnusedFootnotes(nodes: readonly MdxNode[]) {
  const referenced = new Set(
    nodes.filter(({ type }) => type === 'footnoteReference').map(({ identifier }) => identifier),
  );
  return nodes.flatMap(({ type, identifier = '', position }) => {
    if (type !== 'footnoteDefinition' || !position) return [];
    // Only the first definition of a footnote is shown.
    if (referenced.delete(identifier)) return [];
    const { line, column } = position.start;
    const message = `the footnote [^${identifier}] is not shown, because nothing refers to it or it is defined twice; refer to it, or remove it`;
    return [{ line, column, message }];
  });
}

/** Blanks code, links and markup, without changing positions. */
function blankAllButText(nodes: readonly MdxNode[], text: string): string {
  let result = '';
  for (const { type, position } of nodes) {
    if (type !== 'text' || !position || position.start.offset < result.length) continue;
    result += text.slice(result.length, position.start.offset).replace(/[^\n]/g, '\0');
    result += text.slice(position.start.offset, position.end.offset);
  }
  return result;
}
