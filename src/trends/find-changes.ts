import { chooseForm } from '../catalogue/choose-form.ts';
import type { Index } from '../related/create-index.ts';
import { listLines, parseLine } from '../related/records.ts';

/** A word whose share of the papers has changed by more than chance explains. */
export interface Change {
  readonly word: string;
  /** Papers that name it, among the newer and the older ones. */
  readonly newer: number;
  readonly older: number;
  /** By how much its share has changed at least; negative where it fades. */
  readonly least: number;
}

/** Words that rise and fade, those that changed most first, and among how many papers of each kind. */
export interface Changes {
  /** Where newer papers begin. */
  readonly since: string;
  readonly newer: number;
  readonly older: number;
  readonly rising: readonly Change[];
  readonly fading: readonly Change[];
}

/** Part of the dated papers that counts as newer. */
const NEWER = 1 / 3;
/** Fewer tell nothing. */
const LEAST_PAPERS = 12;
const SHOWN = 12;
/** Of the normal distribution: each end is right 19 times in 20. */
const CERTAINTY = 1.645;
/** Papers whose form of a word is looked at. */
const FORMS = 30;

/**
 * Finds words and pairs of words that newer papers name more often than older ones did, or less
 * often. A share is only known within the bounds that chance leaves (Wilson's interval, which is wide
 * for few papers): a word has changed where these bounds do not meet, by the gap between them.
 *
 * @param dates of the papers in the order of the index, as precise as they are known
 * @returns undefined where there are too few dated papers
 */
export function findChanges(
  index: Pick<
    Index,
    'paperStarts' | 'keys' | 'keyStarts' | 'papers' | 'ordinals' | 'records' | 'recordStarts'
  >,
  dates: readonly (string | undefined)[],
): Changes | undefined {
  const known = dates.flatMap((date) => date ?? []).sort();
  const since = known[Math.floor(known.length * (1 - NEWER))];
  const older = known.filter((date) => since !== undefined && date < since).length;
  const newer = known.length - older;
  if (since === undefined || older < LEAST_PAPERS || newer < LEAST_PAPERS / 2) return undefined;

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
  const found: { key: number; least: number }[] = [];
  for (let key = 0; key < size; key++) {
    // Long phrases only repeat what their words say.
    if (index.keyStarts[key] === index.keyStarts[key + 1]) continue;
    const now = findBounds(counts.newer[key] ?? 0, newer);
    const before = findBounds(counts.older[key] ?? 0, older);
    const least = Math.max(0, now.low - before.high) + Math.min(0, now.high - before.low);
    if (least !== 0) found.push({ key, least });
  }
  const choose = (direction: 1 | -1): Change[] => {
    const chosen: (Change & { readonly stems: readonly string[] })[] = [];
    const own = found.filter(({ least }) => least * direction > 0);
    own.sort((a, b) => (b.least - a.least) * direction || a.key - b.key);
    for (const { key, least } of own) {
      if (chosen.length === SHOWN) break;
      const { form, stems } = nameKey(index, key);
      if (chosen.some((other) => other.stems.some((stem) => stems.includes(stem)))) continue;
      chosen.push({
        word: form,
        stems,
        newer: counts.newer[key] ?? 0,
        older: counts.older[key] ?? 0,
        least,
      });
    }
    return chosen.map(({ word, newer, older, least }) => ({ word, newer, older, least }));
  };
  return { since, newer, older, rising: choose(1), fading: choose(-1) };
}

/** Wilson's interval of the share that `count` of `size` stand for. */
export function findBounds(count: number, size: number): { low: number; high: number } {
  const share = count / size;
  const square = CERTAINTY * CERTAINTY;
  const middle = share + square / (2 * size);
  const reach = CERTAINTY * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  const whole = 1 + square / size;
  return { low: (middle - reach) / whole, high: (middle + reach) / whole };
}

/** How papers write a word, and its stems. */
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
