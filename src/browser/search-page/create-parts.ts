import type { Part } from '../../search/protocol.ts';

/** Text with matches in `mark` elements, and scripts of formulas in `sub` and `sup`. */
export function createParts(parts: readonly Part[]): Node[] {
  return parts.map(({ text, isMarked, script }) => {
    const words = document.createTextNode(text);
    const marked = isMarked ? wrap('mark', words) : words;
    return script === undefined ? marked : wrap(script, marked);
  });
}

function wrap(name: string, content: Node): HTMLElement {
  const element = document.createElement(name);
  element.append(content);
  return element;
}
