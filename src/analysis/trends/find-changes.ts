import { chooseForm } from '../../catalogue/choose-form.ts';
import type { Index } from '../related/create-index.ts';
import { listLines, parseLine } from '../related/records.ts';
import { measureChange, splitAges, type Ages } from './measure-change.ts';

/** A word with a significantly changed share of the papers. */
export interface Change {
  readonly word: string;
  /** Number of papers that contain it, among the newer and the older ones. */
  readonly newer: number;
  readonly older: number;
  /** Lower bound of the change of its share; negative for a decline. */
  readonly change: number;
}

/** Rising and declining words, largest change first, with the number of newer and older papers. */
export interface Changes extends Ages {
  readonly rising: readonly Change[];
  readonly declining: readonly Change[];
}

const SHOWN = 12;
/** Number of papers that are read to find a word's most frequent form. */
const FORMS = 30;

/**
 * Finds words and pairs of words with different shares of newer and older papers. A share has a
 * confidence interval (Wilson's, which is wide for few papers): a word has changed if the intervals
 * of its two shares do not overlap, by the gap between them.
 *
 * @param dates of the papers in the order of the index, possibly incomplete
 * @returns undefined if too few papers are dated
 */
export function findChanges(
  index: Pick<
    Index,
    'paperStarts' | 'keys' | 'keyStarts' | 'papers' | 'ordinals' | 'records' | 'recordStarts'
  >,
  dates: readonly (string | undefined)[],
): Changes | undefined {
  const ages = splitAges(dates);
  if (ages === undefined) return undefined;
  const { since } = ages;

  const size = index.keyStarts.length - 1;
  const counts = { newer: new Int32Array(size), older: new Int32Array(size) };
  for (const [paper, date] of dates.entries()) {
    if (date === undefined) continue;
    const own = date < since ? counts.older : counts.newer;
    for (let at = index.paperStarts[paper] ?? 0; at < (index.paperStarts[paper + 1] ?? 0); at++) {
      const key = index.keys[at] ?? 0;
      own[key] = (own[key] ?? 0) + 1;
    }
  }
  const found: { key: number; change: number }[] = [];
  for (let key = 0; key < size; key++) {
    // Long phrases only repeat their words.
    if (index.keyStarts[key] === index.keyStarts[key + 1]) continue;
    const [newer, older] = [counts.newer[key] ?? 0, counts.older[key] ?? 0];
    const change = measureChange({ newer, older }, ages);
    if (change !== 0) found.push({ key, change });
  }
  const choose = (direction: 1 | -1): Change[] => {
    const chosen: (Change & { readonly stems: readonly string[] })[] = [];
    const own = found.filter(({ change }) => change * direction > 0);
    own.sort((a, b) => (b.change - a.change) * direction || a.key - b.key);
    for (const { key, change } of own) {
      if (chosen.length === SHOWN) break;
      const { form, stems } = nameKey(index, key);
      if (chosen.some((other) => other.stems.some((stem) => stems.includes(stem)))) continue;
      chosen.push({
        word: form,
        stems,
        newer: counts.newer[key] ?? 0,
        older: counts.older[key] ?? 0,
        change,
      });
    }
    return chosen.map(({ word, newer, older, change }) => ({ word, newer, older, change }));
  };
  return { ...ages, rising: choose(1), declining: choose(-1) };
}

/** The most frequent form of a word, and its stems. */
function nameKey(
  {
    paperStarts,
    keys,
    keyStarts,
    papers,
    ordinals,
    records,
    recordStarts,
  }: Parameters<typeof findChanges>[0],
  key: number,
): { form: string; stems: string[] } {
  const [first, last] = [keyStarts[key] ?? 0, keyStarts[key + 1] ?? 0];
  const forms: [string, number][] = [];
  let stems: string[] = [];
  for (let slot = first; slot < Math.min(last, first + FORMS); slot++) {
    const paper = papers[slot] ?? 0;
    const at = keys.indexOf(key, paperStarts[paper] ?? 0);
    const lines = listLines(records, recordStarts[paper] ?? 0, recordStarts[paper + 1] ?? 0);
    const { key: text, surface, count } = parseLine(lines[ordinals[at] ?? 0] ?? '');
    stems = text.split(' ');
    forms.push([surface, count]);
  }
  return { form: chooseForm(forms), stems };
}
