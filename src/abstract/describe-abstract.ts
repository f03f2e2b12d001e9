import { excerpt } from './excerpt.ts';
import { maskFormulas } from './plain.ts';
import { readSentences } from './sentences.ts';

/** Search engines show about this many characters. */
const SHOWN_LENGTH = 160;
/** A first sentence of up to this many characters is not cut. */
const MAX_LENGTH = 320;
const MIN_LENGTH = SHOWN_LENGTH / 2;

/**
 * Returns the beginning of an abstract as plain text, for descriptions of its page: sentences, or, if
 * the first one is very long, whole words and formulas followed by `…`.
 *
 * @param source as in `content/`
 * @param language BCP 47; determines sentence boundaries
 */
export function describeAbstract(source: string, language?: string): string {
  const { text, unmask } = maskFormulas(source);
  let result = '';
  for (const masked of readSentences(text, language)) {
    const longer = [result, unmask(masked)].filter(Boolean).join(' ');
    const isTooLong = longer.length > (result.length < MIN_LENGTH ? MAX_LENGTH : SHOWN_LENGTH);
    if (!isTooLong) result = longer;
    else if (result.length < MIN_LENGTH) return takeWords(text.split(' ').map(unmask));
    if (isTooLong || result.length >= SHOWN_LENGTH) break;
  }
  return result;
}

function takeWords(words: readonly string[]): string {
  let taken = '';
  for (const word of words) {
    if (taken.length + word.length >= SHOWN_LENGTH) break;
    taken += `${taken && ' '}${word}`;
  }
  // The text contains no spaces.
  if (taken.length < MIN_LENGTH) return excerpt(words.join(' '), SHOWN_LENGTH);
  return `${taken.replace(/[\s,;:([{–—-]$/, '')}…`;
}
