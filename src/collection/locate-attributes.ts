import type { MdxAttribute } from './prose/mdx-tree.ts';

/**
 * Finds the start of each attribute of an element, which the parser does not provide.
 *
 * @param start offset of the element
 */
export function locateAttributes(
  text: string,
  start: number,
  { name, attributes }: { readonly name: string; readonly attributes: readonly MdxAttribute[] },
): readonly number[] {
  let at = start + 1 + name.length;
  const skip = (isSkipped: (char: string) => boolean): void => {
    while (at < text.length && isSkipped(text.charAt(at))) at += 1;
  };
  return attributes.map((attribute) => {
    skip((char) => char.trim() === '');
    const offset = at;
    if (attribute.name === undefined) {
      at += getLength(attribute);
      return offset;
    }
    at += attribute.name.length;
    if (attribute.value === null || attribute.value === undefined) return offset;
    skip((char) => char === '=' || char.trim() === '');
    const quote = text.charAt(at);
    // The source of a quoted value is longer than the value if it contains entities.
    at = quote === '{' ? at + getLength(attribute) : text.indexOf(quote, at + 1) + 1;
    return offset;
  });
}

/** Returns the length of an expression, including its braces. */
function getLength({ value }: MdxAttribute): number {
  return (typeof value === 'string' ? value : (value?.value ?? '')).length + 2;
}
