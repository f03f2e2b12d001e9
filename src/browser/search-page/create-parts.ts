import { curlQuotes } from '../../abstract/typography.ts';
import type { Part } from '../../search/protocol.ts';

/**
 * Text with matches in `mark` elements, scripts of formulas in `sub` and `sup`, and curly quotes as
 * on the page of the paper.
 *
 * @param language of the text; by default that of the page
 */
export function createParts(
  parts: readonly Part[],
  language = document.documentElement.lang,
): Node[] {
  // A quotation can extend over several parts, so all are curled together; no length changes.
  const curled = curlQuotes(parts.map(({ text }) => text).join(''), language);
  let at = 0;
  return parts.map(({ text, isMarked, script }) => {
    const words = document.createTextNode(curled.slice(at, (at += text.length)));
    const marked = isMarked ? wrap('mark', words) : words;
    return script === undefined ? marked : wrap(script, marked);
  });
}

function wrap(name: string, content: Node): HTMLElement {
  const element = document.createElement(name);
  element.append(content);
  return element;
}
