import { chooseForm } from '../../catalogue/choose-form.ts';
import type { Keyword } from './find-keywords.ts';
import { compareText } from '../../catalogue/order.ts';

/** A word or phrase of a paper. */
export type Name = Pick<Keyword, 'key' | 'surface' | 'count'>;

/** A word or phrase that two papers share, and its contribution to their similarity. */
export interface SharedWord {
  readonly ours: Name;
  readonly theirs: Name;
  readonly weight: number;
}

/** Maximum number of words, which readers take in at a glance. */
const MAX_SHOWN = 5;

/** Words with less than this proportion of the first one's weight are omitted. */
const MIN_RELATIVE_WEIGHT = 0.1;

/** A word or phrase that was chosen. */
export interface ChosenWord {
  readonly key: string;
  /** The form to show. */
  readonly form: string;
  /** Stems of all words that it covers: its own and those of its acronym. */
  readonly stems: readonly string[];
}

/**
 * Chooses the words that best explain why two papers are similar, best first. A phrase weighs as
 * much as everything it contains. Of overlapping words only the one with the highest weight is
 * kept, and of an acronym and its words only the words.
 */
export function chooseSharedWords(shared: readonly SharedWord[]): ChosenWord[] {
  const byKey = new Map(shared.map((one) => [one.ours.key, one.weight]));
  const ranked = shared
    .map((one) => {
      const stems = one.ours.key.split(' ');
      return { one, stems, weight: sumParts(stems, byKey) };
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.one.ours.key, b.one.ours.key));
  const minWeight = (ranked[0]?.weight ?? 0) * MIN_RELATIVE_WEIGHT;
  const shown: { one: SharedWord; stems: readonly string[]; covers: readonly string[] }[] = [];
  for (const { one, stems, weight } of ranked) {
    if (weight < minWeight) break;
    if (shown.some(({ covers }) => stems.some((stem) => covers.includes(stem)))) continue;
    const same = shown.findIndex((other) => areOneName(stems, other.stems));
    const other = shown[same];
    const covers = [...stems, ...(other?.covers ?? [])];
    if (other) {
      shown[same] = { ...(stems.length > other.stems.length ? { one, stems } : other), covers };
    } else if (shown.length < MAX_SHOWN) {
      shown.push({ one, stems, covers });
    }
  }
  return shown.map(({ one: { ours, theirs }, covers }) => ({
    key: ours.key,
    form: chooseForm([
      [ours.surface, ours.count],
      [theirs.surface, theirs.count],
    ]),
    stems: covers,
  }));
}

/** Total weight of a phrase and all phrases and words in it. */
function sumParts(words: readonly string[], byKey: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      sum += byKey.get(words.slice(from, to).join(' ')) ?? 0;
    }
  }
  return sum;
}

/** Whether one is the acronym of the other. */
function areOneName(a: readonly string[], b: readonly string[]): boolean {
  const [[one, ...more], words] = a.length < b.length ? [a, b] : [b, a];
  return one !== undefined && more.length === 0 && words.length > 1 && isAcronym(one, words);
}

/** Maximum length of an acronym. */
const MAX_LETTERS = 20;

/** Whether the letters consist of prefixes of all the words in order: "vit" of "vision transform". */
export function isAcronym(letters: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return letters === '';
  // Limits the number of ways to try.
  if (letters.length > MAX_LETTERS) return false;
  for (
    let taken = 1;
    taken <= letters.length && first.startsWith(letters.slice(0, taken));
    taken++
  ) {
    if (words.length > 1 ? isAcronym(letters.slice(taken), rest) : taken === letters.length) {
      return true;
    }
  }
  return false;
}
