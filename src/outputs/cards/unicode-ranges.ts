/** First and last code point, inclusive. */
export type Range = readonly [first: number, last: number];

/** Parses a CSS `unicode-range`: `U+0000-00FF,U+0131,U+4??`. */
export function parseRanges(text: string): readonly Range[] {
  return text.split(',').flatMap((part) => {
    const [, first = '', last] = /^\s*U\+([\da-f?]+)(?:-([\da-f]+))?\s*$/i.exec(part) ?? [];
    if (first === '') return [];
    const [low, high] = [first.replaceAll('?', '0'), last ?? first.replaceAll('?', 'f')];
    return [[parseInt(low, 16), parseInt(high, 16)] as const];
  });
}
