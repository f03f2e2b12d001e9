import { toPlain } from '../../abstract/plain.ts';
import { compareText } from '../../catalogue/order.ts';
import { UNDECOMPOSED } from '../../catalogue/slug.ts';
import type { Paper } from '../../collection/schema.ts';
import { getName } from '../../collection/person-name.ts';

/** The fields from which a key is created. */
type KeyFields = Pick<
  Paper,
  'id' | 'title' | 'authors' | 'contributors' | 'year' | 'submitted' | 'venue' | 'citekey'
>;

/** Words that are skipped in titles. */
const INSIGNIFICANT: ReadonlySet<string> = new Set(
  'a an the on of in for to from with without and or by at as is are do does can how what why when towards toward via using retracted withdrawn widerrufen zurückgezogen'.split(
    ' ',
  ),
);

/** Letters without a Unicode decomposition. */
const LETTERS: Readonly<Record<string, string>> = { ...UNDECOMPOSED, ŋ: 'n', ħ: 'h' };

/** Characters that BibTeX does not allow in keys. */
const UNSAFE = /[\s,{}()"'#%=~\\]/g;

/**
 * Creates a citation key for every paper: family name of the first author, year and first significant
 * word of the title, such as `gorti2022xpool`. If two papers would have the same key, the older one
 * keeps it and the next gets the suffix `b`, so that a new paper never changes an existing key.
 *
 * @param pattern `citekeys` of `site.yaml`
 */
export function citationKeys(
  papers: readonly KeyFields[],
  pattern = '[auth][year][word]',
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>(); // by base: number of suffixes in use
  const oldestFirst = papers.toSorted(compareAge);
  for (const { id, citekey } of oldestFirst) {
    const key = citekey && cleanKey(citekey);
    if (!key || taken.has(key)) continue;
    taken.add(key);
    keys.set(id, key);
  }
  for (const paper of oldestFirst) {
    if (keys.has(paper.id)) continue;
    const base = createKey(paper, pattern);
    let count = counts.get(base) ?? 0;
    while (taken.has(base + formatSuffix(count))) count += 1;
    counts.set(base, count + 1);
    const key = base + formatSuffix(count);
    taken.add(key);
    keys.set(paper.id, key);
  }
  return keys;
}

/** A key from a field, without characters that BibTeX does not allow; may be empty. */
export function cleanKey(key: string): string {
  return key.replace(UNSAFE, '');
}

/** Oldest first, then papers without a date; papers with the same date by id. */
function compareAge(a: KeyFields, b: KeyFields): number {
  const [dateA, dateB] = [a, b].map(({ submitted, year }) => submitted ?? String(year ?? '~'));
  return compareText(dateA ?? '', dateB ?? '') || compareText(a.id, b.id);
}

function createKey(
  { id, authors, contributors, title, year, submitted, venue = '' }: KeyFields,
  pattern: string,
): string {
  const first = authors[0] === undefined ? undefined : getName(authors[0], contributors);
  const surname = first ? toAscii('literal' in first ? first.literal : first.family) : '';
  const words = toPlain(title).split(/\s+/).map(toAscii).filter(Boolean);
  const word = words.find((candidate) => !INSIGNIFICANT.has(candidate)) ?? words[0] ?? '';
  if (!surname && !word) return toAscii(id);
  const fullYear = String(year ?? submitted?.slice(0, 4) ?? '');
  const parts: Readonly<Record<string, string>> = {
    ...{ auth: surname, Auth: capitalize(surname), word, Word: capitalize(word) },
    ...{ year: fullYear, shortyear: fullYear.slice(2), venue: toAscii(venue) },
  };
  const key = pattern.replace(/\[(\w+)\]/g, (_, part: string) => parts[part] ?? '');
  return /[a-z]/i.test(key) ? key : toAscii(id);
}

/** No suffix for the first, then b, c, … z, z2, z3, … */
function formatSuffix(count: number): string {
  if (count === 0) return '';
  return count < 26 ? String.fromCharCode(97 + count) : `z${count - 24}`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function toAscii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæøđðþłœıŋħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]/g, '');
}
