import { BENCHMARKS } from './known/benchmarks.ts';
import { DATASETS } from './known/datasets.ts';
import { METHODS } from './known/methods.ts';
import { METRICS } from './known/metrics.ts';
import { SOFTWARE } from './known/software.ts';
import type { MentionKind } from '../../collection/mention-kinds.ts';
import { getMentionKey, squeeze } from '../../collection/mention-key.ts';
import { remember } from '../../memoize.ts';
import { stripSize, stripSuffix } from './shapes.ts';

/** A name to be found, as the lexicon has it. */
export interface LexiconName {
  readonly name: string;
  readonly variants: readonly string[];
  readonly kind: MentionKind;
  /** Words, one of which the abstract must have, where the name means other things too. */
  readonly when: readonly string[];
}

export interface Lexicon {
  /** By `squeeze` of a name or variant. */
  readonly exact: ReadonlyMap<string, readonly LexiconName[]>;
  /** Keys of what is never a mention. */
  readonly ignored: ReadonlySet<string>;
  /** What names in small letters begin with, so that a search can stop. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether a name may start with a word: spares most words the rest. */
  readonly canBegin: (word: string) => boolean;
  /** What a name, as it is written, may mean. */
  readonly getEntries: (form: string) => readonly LexiconName[];
  /** What words may mean, the likeliest first, without what may stand behind a name too. */
  readonly listReadings: (surface: string) => readonly Reading[];
}

export interface Reading {
  readonly entries: readonly LexiconName[];
  /** Characters of the words that are the name. */
  readonly length: number;
}

const KNOWN: readonly (readonly [MentionKind, string])[] = [
  ['dataset', DATASETS],
  ['benchmark', BENCHMARKS],
  ['metric', METRICS],
  ['method', METHODS],
  ['software', SOFTWARE],
];

/** The names that everybody's collection is searched for. */
export function listKnownNames(): readonly LexiconName[] {
  return KNOWN.flatMap(([kind, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => parseLine(kind, line)),
  );
}

function parseLine(kind: MentionKind, line: string): LexiconName {
  const [, name = '', ...parts] = /^(.+?)(?: [=?] |$)/.exec(line) ?? [];
  const list = (sign: string): string[] =>
    (new RegExp(` \\${sign} (.+?)(?= [=?] |$)`).exec(line)?.[1] ?? '').split(', ').filter(Boolean);
  return { name: name + parts.join(''), variants: list('='), kind, when: list('?') };
}

/**
 * @param own the maintainer's names; they go before those that are known
 * @param ignored the maintainer's list of what is no mention
 */
export function createLexicon(own: readonly LexiconName[], ignored: readonly string[]): Lexicon {
  const exact = new Map<string, LexiconName[]>();
  const folded = new Map<string, LexiconName[]>();
  const beginnings = new Set<string>();
  const starts = new Set<string>();
  for (const entry of [...own, ...listKnownNames()]) {
    for (const form of [entry.name, ...entry.variants]) {
      const key = squeeze(form);
      addTo(exact, key, entry);
      const small = key.toLowerCase();
      starts.add(small).add(getFirstLetters(form));
      for (let length = 1; length <= small.length; length += 1)
        beginnings.add(small.slice(0, length));
      if (isUnmistakable(form)) addTo(folded, small, entry);
    }
  }
  const getEntries = remember((form) => findEntries(form, exact, folded));
  return {
    exact,
    ignored: new Set(ignored.map(getMentionKey)),
    beginnings,
    canBegin: remember((word) => {
      const letters = getFirstLetters(word);
      return starts.has(letters) || (letters.endsWith('s') && starts.has(letters.slice(0, -1)));
    }),
    getEntries,
    listReadings: remember((surface) => readSurface(surface, getEntries)),
  };
}

/** @param folded by `squeeze` in small letters: names that nobody takes for a word ("cifar-10") */
function findEntries(
  form: string,
  exact: Lexicon['exact'],
  folded: Lexicon['exact'],
): readonly LexiconName[] {
  if (form.length < 2) return [];
  const key = squeeze(form);
  const entries = exact.get(key);
  if (entries) return entries;
  // Words beside each other are a name only as it is written: "ImageNet as" is no ImageNet-A.
  const isOneWord = !form.includes(' ') && /[A-Z]|\d/.test(form);
  return (isOneWord && folded.get(key.toLowerCase())) || [];
}

function readSurface(surface: string, getEntries: Lexicon['getEntries']): readonly Reading[] {
  const bare = stripSuffix(surface);
  const single = bare.replace(/s$/, '');
  return [surface, bare, single, stripSize(bare), stripSize(single)].flatMap((form) => {
    const entries = getEntries(form);
    const length = form.length === surface.length ? surface.length : bare.length;
    return entries.length > 0 ? [{ entries, length }] : [];
  });
}

function addTo(map: Map<string, LexiconName[]>, key: string, entry: LexiconName): void {
  const entries = map.get(key) ?? [];
  entries.push(entry);
  map.set(key, entries);
}

/** What a name or word begins with up to its first sign, in small letters. */
function getFirstLetters(name: string): string {
  return FIRST_LETTERS.exec(name)?.[0].toLowerCase() ?? '';
}

const FIRST_LETTERS = /^[\p{L}\d]+/u;

/** Whether a name cannot be a word, in whatever case it is written. */
function isUnmistakable(name: string): boolean {
  return name.length >= 5 && /[A-Z].*[A-Z]|\d/.test(name);
}
