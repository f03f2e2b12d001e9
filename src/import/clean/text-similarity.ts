/**
 * The share of words that two texts have in common, from 0 to 1: the Dice coefficient of their
 * words, each counted as often as it occurs.
 */
export function textSimilarity(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (a.length + b.length);
}

/** From this similarity, two abstracts are one text with corrections. */
const MIN_SIMILARITY = 0.9;

/** Texts without those that nearly repeat an earlier one, or are contained in another. */
export function omitRepeated(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of texts) {
    const same = kept.findIndex((other) => isNearlySame(text, other));
    const other = kept[same];
    if (other === undefined) kept.push(text);
    else if (words(text).length > words(other).length) kept[same] = text;
  }
  return kept;
}

function isNearlySame(one: string, other: string): boolean {
  const [a, b] = [words(one).join(' '), words(other).join(' ')];
  return a.includes(b) || b.includes(a) || textSimilarity(one, other) >= MIN_SIMILARITY;
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
