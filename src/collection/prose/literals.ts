import type { MdxAttribute } from './mdx-tree.ts';

/** String literals that are not JSON. */
const LITERAL = /^(?:'[^'\\\n]*'|`[^`\\$]*`)$/;

/** Reads the value of a literal expression; undefined for any other expression. */
export function readLiteral(source: string): { readonly value: unknown } | undefined {
  const text = source.trim();
  if (LITERAL.test(text)) return { value: text.slice(1, -1) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Reads the value of an attribute, or its source if it is not a literal. */
export function readAttribute({ value }: MdxAttribute): string {
  if (typeof value !== 'object' || value === null) return value ?? '';
  const literal = readLiteral(value.value)?.value;
  return typeof literal === 'string' ? literal : value.value;
}
