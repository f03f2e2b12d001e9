/** A word of a text with the data for name recognition. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[<]?[\p{L}\p{N}][\p{L}\p{N}_@+&^.'’/\-\u2010-\u2015⁰-₉·]*/gu;
const TAIL = /(?<![.'’\-/&^\u2010-\u2015])(?:['’]s|[.'’\-/&^\u2010-\u2015])+$/u;
/** Longer words, in characters, are not names. */
const LONGEST_WORD = 200;
/** Addresses contain names of hosts and files rather than mentions. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|io|ai|net|edu)\b(?:\/\S*)?/g;

export function hideAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}

/** Splits a text into words; a slash separates two, unless a number follows ("ViT-B/16"). */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    let start = index + (match.startsWith('<') ? 1 : 0);
    const body = match.startsWith('<') ? match.slice(1) : match;
    for (const part of body.split(/\/(?!\d+(?:\D|$))/)) {
      const clean = part.replace(TAIL, '');
      if (clean !== '' && clean.length <= LONGEST_WORD)
        words.push({ text: clean, start, end: start + clean.length });
      start += part.length + 1;
    }
  }
  return words;
}
