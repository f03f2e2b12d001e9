import { BENCHMARKS } from './known/benchmarks.ts';
import { DATASETS } from './known/datasets.ts';
import { METHODS } from './known/methods.ts';
import { METRICS } from './known/metrics.ts';
import { SOFTWARE } from './known/software.ts';
import type { MentionKind } from '../../collection/mention-kinds.ts';
import { getMentionKey, squeeze } from '../../collection/mention-key.ts';
import { memoize } from '../../memoize.ts';
import { stripSize, stripSuffix } from './shapes.ts';

/** A name of the lexicon. */
export interface LexiconName {
  readonly name: string;
  readonly variants: readonly string[];
  readonly kind: MentionKind;
  /** Words of which the abstract must contain one, for ambiguous names. */
  readonly when: readonly string[];
}

export interface Lexicon {
  /** By a name or variant after `squeeze`. */
  readonly exact: ReadonlyMap<string, readonly LexiconName[]>;
  /** Keys of names that are never mentions. */
  readonly ignored: ReadonlySet<string>;
  /** Beginnings of names in lower case, which end a search early. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether a name may start with a word; rules out most words quickly. */
  readonly canBegin: (word: string) => boolean;
  /** Possible meanings of a name in this form. */
  readonly getEntries: (form: string) => readonly LexiconName[];
  /** Possible readings of words, most likely first, without what may follow a name. */
  readonly listReadings: (surface: string) => readonly Reading[];
}

export interface Reading {
  readonly entries: readonly LexiconName[];
  /** Characters that belong to the name. */
  readonly length: number;
}

const KNOWN: readonly (readonly [MentionKind, string])[] = [
  ['dataset', DATASETS],
  ['benchmark', BENCHMARKS],
  ['metric', METRICS],
  ['method', METHODS],
  ['software', SOFTWARE],
];

/** The names that every collection is searched for. */
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
 * @param own the maintainer's names, which take precedence
 * @param ignored names that the maintainer excludes
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
  const getEntries = memoize((form) => findEntries(form, exact, folded));
  return {
    exact,
    ignored: new Set(ignored.map(getMentionKey)),
    beginnings,
    canBegin: memoize((word) => {
      const letters = getFirstLetters(word);
      return starts.has(letters) || (letters.endsWith('s') && starts.has(letters.slice(0, -1)));
    }),
    getEntries,
    listReadings: memoize((surface) => readSurface(surface, getEntries)),
  };
}

/**
 * @param folded after `squeeze`, in lower case; only for names that cannot be words ("cifar-10")
 */
function findEntries(
  form: string,
  exact: Lexicon['exact'],
  folded: Lexicon['exact'],
): readonly LexiconName[] {
  if (form.length < 2) return [];
  const key = squeeze(form);
  const entries = exact.get(key);
  if (entries) return entries;
  // Adjacent words only match in the exact form: "ImageNet as" is not ImageNet-A.
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

/** The beginning of a name up to its first sign, in lower case. */
function getFirstLetters(name: string): string {
  return FIRST_LETTERS.exec(name)?.[0].toLowerCase() ?? '';
}

const FIRST_LETTERS = /^[\p{L}\d]+/u;

/** Whether a name cannot be an ordinary word, whatever its case. */
function isUnmistakable(name: string): boolean {
  return name.length >= 5 && /[A-Z].*[A-Z]|\d/.test(name);
}
