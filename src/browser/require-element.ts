/**
 * Finds an element that the page's markup must contain.
 *
 * @throws Error that names the selector
 */
// The caller knows what kind of element the selector means, as with `querySelector` itself.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function requireElement<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}
