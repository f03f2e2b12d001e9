import { chooseForm } from '../../catalogue/choose-form.ts';
import type { Keyword } from './find-keywords.ts';
import { compareText } from '../../catalogue/order.ts';

/** A word or phrase as a paper has it. */
export type Name = Pick<Keyword, 'key' | 'surface' | 'count'>;

/** A word or phrase that two papers share, and how much it brings them together. */
export interface Shared {
  readonly ours: Name;
  readonly theirs: Name;
  readonly weight: number;
}

/** As many as a reader takes in at a glance. */
const MOST_SHOWN = 5;

/** Less than this part of the first one's weight is not worth showing. */
const LEAST_PART = 0.1;

/**
 * Chooses the words that say best why two papers are close, most telling first. A phrase weighs as
 * much as all that it contains. Of words that overlap only the weightier is shown, and of an acronym
 * and what it stands for only the words.
 */
export function chooseSharedWords(shared: readonly Shared[]): string[] {
  return chooseShared(shared).map(({ form }) => form);
}

/** A word or phrase that was chosen. */
export interface Chosen {
  readonly key: string;
  /** As it is shown. */
  readonly form: string;
  /** Stems of all words that it stands for: its own, and those of its acronym. */
  readonly stems: readonly string[];
}

/** The same with what each of them stands for. */
export function chooseShared(shared: readonly Shared[]): Chosen[] {
  const byKey = new Map(shared.map((one) => [one.ours.key, one.weight]));
  const ranked = shared
    .map((one) => {
      const stems = one.ours.key.split(' ');
      return { one, stems, weight: sumParts(stems, byKey) };
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.one.ours.key, b.one.ours.key));
  const least = (ranked[0]?.weight ?? 0) * LEAST_PART;
  const shown: { one: Shared; stems: readonly string[]; covers: readonly string[] }[] = [];
  for (const { one, stems, weight } of ranked) {
    if (weight < least) break;
    if (shown.some(({ covers }) => stems.some((stem) => covers.includes(stem)))) continue;
    const same = shown.findIndex((other) => areOneName(stems, other.stems));
    const other = shown[same];
    const covers = [...stems, ...(other?.covers ?? [])];
    if (other) {
      shown[same] = { ...(stems.length > other.stems.length ? { one, stems } : other), covers };
    } else if (shown.length < MOST_SHOWN) {
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

/** Weight of a phrase and of all phrases and words within it. */
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

/** The most letters of an acronym. */
const MAX_LETTERS = 20;

/** Whether the letters are beginnings of all the words in turn: "vit" of "vision transform". */
export function isAcronym(letters: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return letters === '';
  // More are a word, and would be tried in too many ways.
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
