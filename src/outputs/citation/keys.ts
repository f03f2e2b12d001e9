import { toPlain } from '../../abstract/plain.ts';
import type { Paper } from '../../collection/schema.ts';
import { splitName } from './name.ts';

/** What a key is made of. */
type Keyed = Pick<Paper, 'id' | 'title' | 'authors' | 'year' | 'submitted'>;

/** Words that say nothing about which paper it is. */
const INSIGNIFICANT: ReadonlySet<string> = new Set(
  'a an the on of in for to from with without and or by at as is are do does can how what why when towards toward via using'.split(
    ' ',
  ),
);

/** Letters that no decomposition turns into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

/**
 * A citation key for every paper: first author's family name, year and first telling word of the
 * title, such as `gorti2022xpool`. Where two papers would share one, the one made public first
 * keeps it and the next gets `b`, so that a newer paper never changes the key of an older.
 */
export function citationKeys(papers: readonly Keyed[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>(); // by base: suffixes that are known to be taken
  for (const paper of papers.toSorted(compareAge)) {
    const base = createKey(paper);
    let count = counts.get(base) ?? 0;
    while (taken.has(base + formatSuffix(count))) count += 1;
    counts.set(base, count + 1);
    const key = base + formatSuffix(count);
    taken.add(key);
    keys.set(paper.id, key);
  }
  return keys;
}

/** Oldest first; papers without a date come last, and ids decide between equals. */
function compareAge(a: Keyed, b: Keyed): number {
  const [dateA, dateB] = [a, b].map(({ submitted, year }) => submitted ?? String(year ?? '~'));
  return compare(dateA ?? '', dateB ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function createKey({ id, authors, title, year, submitted }: Keyed): string {
  const first = authors[0] === undefined ? undefined : splitName(authors[0]);
  const surname = first ? toAscii('literal' in first ? first.literal : first.family) : '';
  const words = toPlain(title).split(/\s+/).map(toAscii).filter(Boolean);
  const word = words.find((candidate) => !INSIGNIFICANT.has(candidate)) ?? words[0] ?? '';
  const key = `${surname}${year ?? submitted?.slice(0, 4) ?? ''}${word}`;
  return /[a-z]/.test(key) ? key : toAscii(id);
}

/** Nothing for the first, then b, c, … z, then z2, z3, … */
function formatSuffix(count: number): string {
  if (count === 0) return '';
  return count < 26 ? String.fromCharCode(97 + count) : `z${count - 24}`;
}

function toAscii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæøđðþłœıŋħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]/g, '');
}
