import type { MentionName, Mentions } from '../../collection/schema.ts';
import { getMentionKey, squeeze } from '../../collection/mention-key.ts';
import { memoize } from '../../memoize.ts';
import { getPreset } from './get-preset.ts';
import { stripSize, stripSuffix } from './shapes.ts';

export interface Lexicon {
  /** By a name or variant after `squeeze`. */
  readonly exact: ReadonlyMap<string, readonly MentionName[]>;
  /** Keys of names that are never mentions. */
  readonly ignored: ReadonlySet<string>;
  /** Prefixes of names in lower case; a search ends when none matches. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether a name may start with a word; rules out most words quickly. */
  readonly canBegin: (word: string) => boolean;
  /** Possible meanings of a name in this form. */
  readonly getEntries: (form: string) => readonly MentionName[];
  /** Possible readings of words, most likely first, without suffixes that may follow a name. */
  readonly listReadings: (surface: string) => readonly Reading[];
}

export interface Reading {
  readonly entries: readonly MentionName[];
  /** Number of characters that belong to the name. */
  readonly length: number;
}

/** Creates the lexicon of a collection. Its own names take precedence over those of presets. */
export function createLexicon({ names, ignore, presets }: Mentions): Lexicon {
  const exact = new Map<string, MentionName[]>();
  const folded = new Map<string, MentionName[]>();
  const beginnings = new Set<string>();
  const starts = new Set<string>();
  for (const entry of [...names, ...presets.flatMap(getPreset)]) {
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
    ignored: new Set(ignore.map(getMentionKey)),
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
): readonly MentionName[] {
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

function addTo(map: Map<string, MentionName[]>, key: string, entry: MentionName): void {
  const entries = map.get(key) ?? [];
  entries.push(entry);
  map.set(key, entries);
}

/** The beginning of a name up to its first sign, in lower case. */
function getFirstLetters(name: string): string {
  return FIRST_LETTERS.exec(name)?.[0].toLowerCase() ?? '';
}

const FIRST_LETTERS = /^[\p{L}\d]+/u;

/** Whether a name cannot be an ordinary word, regardless of case. */
function isUnmistakable(name: string): boolean {
  return name.length >= 5 && /[A-Z].*[A-Z]|\d/.test(name);
}
