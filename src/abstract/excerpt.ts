import { sentences } from './sentences.ts';

/** Minimum share of the length that whole sentences must fill; otherwise whole words are used. */
const MIN_FILLED_SHARE = 0.5;

/**
 * Returns the beginning of a plain text in at most `maxLength` UTF-16 units: whole sentences if
 * they fill at least half of it, otherwise whole words and `…`.
 */
export function excerpt(plain: string, maxLength: number): string {
  const text = plain.trim();
  if (text.length <= maxLength) return text;
  const sentencesThatFit = takeSentences(text, maxLength);
  return sentencesThatFit.length >= maxLength * MIN_FILLED_SHARE
    ? sentencesThatFit
    : takeWords(text, maxLength);
}

function takeSentences(text: string, maxLength: number): string {
  // Text far beyond the limit need not be split; a sentence cut by this slice cannot fit.
  const near = sentences(text.slice(0, maxLength * 2));
  let result = '';
  for (const sentence of near) {
    const longer = result ? `${result} ${sentence}` : sentence;
    if (longer.length > maxLength) break;
    result = longer;
  }
  return result;
}

function takeWords(text: string, maxLength: number): string {
  const atSpace = /^[^]*\S(?=\s)/.exec(text.slice(0, maxLength))?.[0] ?? '';
  // Text without spaces is cut between characters.
  const cut =
    atSpace.length >= maxLength * MIN_FILLED_SHARE ? atSpace : takeCharacters(text, maxLength - 1);
  return `${cut.replace(/(?<![\s,;:([{–—-])[\s,;:([{–—-]+$/, '')}…`;
}

function takeCharacters(text: string, maxLength: number): string {
  const last = new Intl.Segmenter().segment(text).containing(Math.max(0, maxLength));
  return text.slice(0, last?.index ?? 0);
}
