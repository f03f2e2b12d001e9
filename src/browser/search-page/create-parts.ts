import type { Part } from '../../search/protocol.ts';

/** Text with matches in `mark` elements. */
export function createParts(parts: readonly Part[]): Node[] {
  return parts.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
