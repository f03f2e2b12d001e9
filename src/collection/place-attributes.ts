import type { MdxAttribute } from './prose/mdx-tree.ts';

/**
 * Where each attribute of an element begins, which the parser does not tell.
 *
 * @param start where the element begins
 */
export function placeAttributes(
  text: string,
  start: number,
  { name, attributes }: { readonly name: string; readonly attributes: readonly MdxAttribute[] },
): readonly number[] {
  let at = start + 1 + name.length;
  const skip = (isSkipped: (sign: string) => boolean): void => {
    while (at < text.length && isSkipped(text.charAt(at))) at += 1;
  };
  return attributes.map((attribute) => {
    skip((sign) => sign.trim() === '');
    const place = at;
    if (attribute.name === undefined) {
      at += getLength(attribute);
      return place;
    }
    at += attribute.name.length;
    if (attribute.value === null || attribute.value === undefined) return place;
    skip((sign) => sign === '=' || sign.trim() === '');
    const quote = text.charAt(at);
    // Entities make a quoted value longer than what it says.
    at = quote === '{' ? at + getLength(attribute) : text.indexOf(quote, at + 1) + 1;
    return place;
  });
}

/** Of an expression, its braces included. */
function getLength({ value }: MdxAttribute): number {
  return (typeof value === 'string' ? value : (value?.value ?? '')).length + 2;
}
