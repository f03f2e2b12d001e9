import { listNames } from '../../analysis/keywords/find-keywords.ts';
import type { ChosenWord } from '../../analysis/keywords/shared-words.ts';

/** A range of a text in UTF-16 code units, `end` excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'common' | 'own';
}

/**
 * Finds the chosen words and phrases in a text, and the words of a phrase if they occur separately.
 * Ranges do not overlap; the longer match wins.
 *
 * @param isCommon whether another paper contains this word or phrase as well
 */
export function findRanges(
  text: string,
  chosen: { readonly common: readonly ChosenWord[]; readonly own: readonly ChosenWord[] },
  isCommon: (key: string) => boolean,
): readonly TextRange[] {
  const stems = {
    common: new Set(chosen.common.flatMap((one) => one.stems)),
    own: new Set(chosen.own.flatMap((one) => one.stems)),
  };
  const found: TextRange[] = [];
  for (const { key, words } of listNames(text)) {
    const kind = isCommon(key) ? 'common' : 'own';
    if (!words.every(({ stem }) => stems[kind].has(stem))) continue;
    found.push({ start: words[0].start, end: (words.at(-1) ?? words[0]).end, kind });
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: TextRange[] = [];
  for (const range of found) {
    if (taken.every(({ start, end }) => range.end <= start || range.start >= end)) {
      taken.push(range);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
