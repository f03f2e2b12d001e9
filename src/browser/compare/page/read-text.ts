/** The text of a part of a page, and the nodes that contain it. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/**
 * Separates text around formulas and addresses, so that no phrase spans them; see
 * `catalogue/strip-math.ts`.
 */
const BREAK = ' · ';
const OPAQUE = 'math, code.tex';

/** Reads from rendered HTML what `stripMath` reads from the source. */
export function readText(root: Element): PageText {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const read = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element) {
      const isAddress = node.localName === 'a' && /^https?:/i.test(node.textContent);
      if (isAddress || node.matches(OPAQUE)) text += BREAK;
      else if (node.localName !== 'wbr') node.childNodes.forEach(read);
      if (node.localName === 'p') text += '\n\n';
    }
  };
  root.childNodes.forEach(read);
  return { text, pieces };
}

/**
 * Wraps ranges of a text in marks, across element boundaries.
 *
 * @param places sorted and without overlap
 * @param createMark creates the element around a range
 */
export function markText<Place extends { readonly start: number; readonly end: number }>(
  { pieces }: PageText,
  places: readonly Place[],
  createMark: (place: Place) => HTMLElement,
): void {
  for (const { node, start } of pieces) {
    const end = start + node.length;
    const own = places.filter((place) => place.start < end && place.end > start);
    // Backwards, since splitting a node leaves only the offsets before the split valid.
    for (const place of own.toReversed()) {
      const from = Math.max(0, place.start - start);
      const rest = node.splitText(from);
      rest.splitText(Math.min(place.end, end) - start - from);
      const mark = createMark(place);
      rest.replaceWith(mark);
      mark.append(rest);
    }
  }
}
