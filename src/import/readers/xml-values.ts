import { toObject, toText } from './json-values.ts';

/** The elements of a name; an element that does not repeat is parsed as a single value. */
export function toElements(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The text of an element with or without attributes. */
export function toElementText(value: unknown): string | undefined {
  return toText(value) ?? toText(toObject(value)['#text']);
}
