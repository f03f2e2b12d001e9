/** Maximum number of ways to divide a word, and of segments of a word with digits: "word2vec". */
const MAX_DIVISIONS = 4;
const MAX_SEGMENTS = 4;

/**
 * The ways in which a word can be written as several: a number in groups of thousands, two words of
 * the collection (most evenly divided first), or digits and letters apart.
 *
 * @param isStart whether a beginning of the text is a word of the collection
 * @param isEnd whether an ending of the text is a word of the collection
 */
export function divideWord(
  text: string,
  isStart: (start: string) => boolean,
  isEnd: (end: string) => boolean,
): readonly (readonly string[])[] {
  const pairs: [first: string, second: string][] = [];
  for (let at = 1; at < text.length; at++) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    const isDivided =
      (isStart(first) || isNumber(first)) &&
      (isEnd(second) || isNumber(second)) &&
      !(isNumber(first) && isNumber(second)) &&
      // Two letters are an abbreviation: "CT".
      !/^\p{L}{2}$/u.test(text);
    if (isDivided) pairs.push([first, second]);
  }
  // oxlint-disable-next-line regexp/no-super-linear-move -- of at most nine digits
  const thousands = /^\d{4,9}$/.test(text) ? (text.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? []) : [];
  const segments = text.match(/\d+|\D+/g) ?? [];
  return [
    ...(thousands.length > 1 ? [thousands] : []),
    ...pairs.sort((a, b) => getShortest(b) - getShortest(a)).slice(0, MAX_DIVISIONS),
    ...(segments.length > 2 && segments.length <= MAX_SEGMENTS ? [segments] : []),
  ];
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function getShortest(parts: readonly string[]): number {
  return Math.min(...parts.map(({ length }) => length));
}
