import { toSlug } from '../../src/catalogue/slug.ts';

/** Normalises case, punctuation and spaces of a text: words separated by single spaces. */
export function foldText(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether a folded text contains a folded phrase. */
export function hasWords(folded: string, phrase: string): boolean {
  return ` ${folded} `.includes(` ${phrase} `);
}

/** Removes diacritics: "Vouïtsis" → "vouitsis". */
export function dropDiacritics(name: string): string {
  return name.replace(/\p{L}\p{M}*/gu, (letter) => toSlug(letter) || letter);
}
