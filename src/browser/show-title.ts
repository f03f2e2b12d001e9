import { curlQuotes, findCompounds } from '../abstract/typography.ts';

/**
 * Shows a plain title as the pages do: with curly quotes and no line breaks within short compounds.
 *
 * @param language of the title; by default that of the page
 */
export function showTitle(
  element: HTMLElement,
  title: string,
  language = document.documentElement.lang,
): void {
  element.textContent = curlQuotes(title, language);
  wrapCompounds(element);
}

/** Prevents line breaks within the compounds of a title that may contain marks and scripts. */
export function wrapCompounds(element: HTMLElement): void {
  // From the end, so that earlier offsets remain valid.
  for (const { start, end } of findCompounds(element.textContent).reverse()) {
    const range = document.createRange();
    range.setStart(...findTextPosition(element, start + 1, 1));
    range.setEnd(...findTextPosition(element, end, 0));
    const compound = document.createElement('span');
    compound.className = 'whole';
    compound.append(range.extractContents());
    range.insertNode(compound);
  }
  // Removes marks that are empty because their text is now in a compound.
  for (const empty of element.querySelectorAll(':empty')) empty.remove();
}

/**
 * Finds the text node with a character.
 *
 * @param position of the character, from 1
 * @param before distance of the position from the end of the character
 */
function findTextPosition(
  element: HTMLElement,
  position: number,
  before: number,
): [node: Node, at: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (position <= passed + length) return [node, position - passed - before];
    passed += length;
  }
  return [element, 0];
}
