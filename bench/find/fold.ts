import { toSlug } from '../../src/catalogue/slug.ts';

/** A text as one that is the same but for case, punctuation and spaces: words with single spaces. */
export function foldText(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether a folded text holds a folded piece of text, word by word. */
export function hasWords(folded: string, piece: string): boolean {
  return ` ${folded} `.includes(` ${piece} `);
}

/** A name as one types it who has no diacritics on her keyboard: "Vouïtsis" → "vouitsis". */
export function dropDiacritics(name: string): string {
  return name.replace(/\p{L}\p{M}*/gu, (letter) => toSlug(letter) || letter);
}
