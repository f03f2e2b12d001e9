/** The words of a part of a page, and the nodes that hold them. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** As in `catalogue/prose.ts`: no phrase reaches across a formula or an address. */
const BREAK = ' · ';
const OPAQUE = 'math, code.tex';

/** Reads what `readProse` reads of the source, from what was rendered of it. */
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
 * Puts marks around stretches of a text, whichever elements they reach across.
 *
 * @param places in their order, none over another
 * @param createMark makes the element that goes around one
 */
export function markText<Place extends { readonly start: number; readonly end: number }>(
  { pieces }: PageText,
  places: readonly Place[],
  createMark: (place: Place) => HTMLElement,
): void {
  for (const { node, start } of pieces) {
    const end = start + node.length;
    const own = places.filter((place) => place.start < end && place.end > start);
    // From the end, so that what is before keeps its place in the node.
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
