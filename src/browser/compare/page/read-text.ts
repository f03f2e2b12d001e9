/** The text of a part of a page, and the nodes that contain it. */
export interface PageText {
  readonly text: string;
  readonly textNodes: readonly { readonly node: Text; readonly start: number }[];
}

/** Replaces formulas and addresses, so that no phrase spans them; see `catalogue/strip-math.ts`. */
const BREAK = ' · ';
const OPAQUE = 'math, code.tex';

/** Reads from rendered HTML what `stripMath` reads from the source. */
export function readText(root: Element): PageText {
  const textNodes: { node: Text; start: number }[] = [];
  let text = '';
  const read = (node: Node): void => {
    if (node instanceof Text) {
      textNodes.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element) {
      const isAddress = node.localName === 'a' && /^https?:/i.test(node.textContent);
      if (isAddress || node.matches(OPAQUE)) text += BREAK;
      else if (node.localName !== 'wbr') node.childNodes.forEach(read);
      if (node.localName === 'p') text += '\n\n';
    }
  };
  root.childNodes.forEach(read);
  return { text, textNodes };
}

/**
 * Wraps ranges of a text in marks, across element boundaries.
 *
 * @param ranges sorted and without overlap
 * @param createMark creates the element around a range
 */
export function markText<Item extends { readonly start: number; readonly end: number }>(
  { textNodes }: PageText,
  ranges: readonly Item[],
  createMark: (range: Item) => HTMLElement,
): void {
  for (const { node, start } of textNodes) {
    const end = start + node.length;
    const own = ranges.filter((range) => range.start < end && range.end > start);
    // Backwards, since splitting a node leaves only the offsets before the split valid.
    for (const range of own.toReversed()) {
      const from = Math.max(0, range.start - start);
      const rest = node.splitText(from);
      rest.splitText(Math.min(range.end, end) - start - from);
      const mark = createMark(range);
      rest.replaceWith(mark);
      mark.append(rest);
    }
  }
}
