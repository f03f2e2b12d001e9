import { splitWords, termOf, type Word } from '../words/split-words.ts';

/** Words that people write as one, with a hyphen or apart, and how this collection does. */
export interface CompoundTable {
  /**
   * By compound written as one word ("selfsupervised"): its parts, where it is indexed and asked
   * for as these ("self supervised").
   */
  readonly aliases: ReadonlyMap<string, string>;
  /** The same of those that are indexed as they are written. */
  readonly others: ReadonlyMap<string, string>;
}

export interface Compounds {
  /** The terms of words in order, with those compounds taken apart that are indexed by parts. */
  splitTerms(words: readonly Word[]): string[];
  /**
   * What a text's compounds are written like elsewhere, where they are indexed as one word, and
   * the parts of words in camel case.
   */
  otherTerms(text: string, words: readonly Word[]): string[];
}

/** More parts are a phrase. */
const MOST_PARTS = 4;
const SHORTEST = 4;

/** "PlenOctree" and "RNNSearch", but not "LaTeX": parts of three letters and more. */
const CAMEL =
  /^(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{3,}|\p{Lu}{3,})(?=\p{Lu})(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{3,}|\p{Lu}{3,}(?=\p{Lu}\p{Ll}|$))+$/u;
const CAMEL_PART = /\p{Lu}?\p{Ll}+|\p{Lu}+(?=\p{Lu}\p{Ll}|$)/gu;

/** How some texts write compounds. */
export interface CompoundCounts {
  /** How often each word is there as one. */
  readonly wholes: ReadonlyMap<string, number>;
  /** By compound as one word: the parts that it has first, and how often it is in parts. */
  readonly apart: ReadonlyMap<string, { readonly parts: string; readonly count: number }>;
}

/** @param texts as words */
export function countCompounds(texts: readonly (readonly Word[])[]): CompoundCounts {
  const wholes = new Map<string, number>();
  const apart = new Map<string, { parts: string; count: number }>();
  for (const words of texts) {
    for (const { text: whole } of words) wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
    for (const group of listJoined(words)) {
      const whole = group.map(({ text: part }) => part).join('');
      const known = apart.get(whole);
      if (known) known.count += 1;
      else if (isCompound(whole, group)) {
        apart.set(whole, { parts: group.map(({ text: part }) => part).join(' '), count: 1 });
      }
    }
  }
  const pairs = listPairs(Array.from(apart, ([whole, { parts }]) => [whole, parts]));
  for (const words of texts) {
    words.forEach((word, i) => {
      const seconds = pairs.get(word.text);
      const next = words[i + 1];
      if (seconds === undefined || next === undefined || next.isJoined) return;
      const known = apart.get(seconds.get(next.text) ?? '');
      if (known !== undefined) known.count += 1;
    });
  }
  return { wholes, apart };
}

/** By first part and second: the compounds of two. */
function listPairs(
  compounds: Iterable<readonly [whole: string, parts: string]>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const pairs = new Map<string, Map<string, string>>();
  for (const [whole, parts] of compounds) {
    const [first = '', second = '', ...more] = parts.split(' ');
    if (more.length > 0) continue;
    const seconds = pairs.get(first) ?? new Map<string, string>();
    pairs.set(first, seconds.set(second, whole));
  }
  return pairs;
}

/**
 * Learns from texts which words are written in several ways. A compound that stands mostly apart
 * or with a hyphen is indexed by its parts, wherever and however it is written; one that stands
 * mostly as one word ("dataset") is indexed as it is written and the other way too.
 *
 * @param counted parts of the collection, in order; what is written with a hyphen in none of the
 *   texts of a part is not counted there where it stands apart
 */
export function chooseCompounds(
  counted: readonly Pick<CompoundCounts, 'apart'>[],
  countWhole: (whole: string) => number,
): CompoundTable {
  const apart = new Map<string, { readonly parts: string; count: number }>();
  for (const part of counted) {
    for (const [whole, { parts, count }] of part.apart) {
      const known = apart.get(whole);
      if (known === undefined) apart.set(whole, { parts, count });
      else known.count += count;
    }
  }
  const aliases = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [whole, { parts, count }] of apart) {
    (countWhole(whole) > count ? others : aliases).set(whole, parts);
  }
  return { aliases, others };
}

/**
 * Those compounds that make a difference to texts.
 *
 * @param words all that the texts have
 * @returns in an order that depends on nothing else
 */
export function selectCompounds(
  { aliases, others }: CompoundTable,
  words: ReadonlySet<string>,
): Record<keyof CompoundTable, (readonly [whole: string, parts: string])[]> {
  const own = (table: ReadonlyMap<string, string>) =>
    [...words].flatMap((whole) => {
      const parts = table.get(whole);
      return parts === undefined ? [] : [[whole, parts] as const];
    });
  const apart = [...others].filter(([whole, parts]) => {
    const [first = '', second = '', ...more] = parts.split(' ');
    return more.length === 0 && !words.has(whole) && words.has(first) && words.has(second);
  });
  const byWhole = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
    a < b ? -1 : 1;
  return {
    aliases: own(aliases).sort(byWhole),
    others: [...own(others), ...apart].sort(byWhole),
  };
}

export function createCompounds({ aliases, others }: CompoundTable): Compounds {
  const pairs = listPairs(others);
  const toTerms = (parts: string): string[] => parts.split(' ').map(termOf);
  return {
    splitTerms: (words) =>
      words.flatMap(({ text, term }) => {
        const parts = aliases.get(text);
        return parts === undefined ? [term] : toTerms(parts);
      }),
    otherTerms(text, words) {
      const found = new Set<string>();
      words.forEach((word, i) => {
        const parts = others.get(word.text);
        if (parts !== undefined) found.add(toTerms(parts).join(' '));
        const next = words[i + 1];
        const whole = next && pairs.get(word.text)?.get(next.text);
        if (whole !== undefined) found.add(termOf(whole));
        const written = text.slice(word.start, word.end);
        if (CAMEL.test(written)) {
          const pieces = (written.match(CAMEL_PART) ?? []).join(' ');
          found.add(
            splitWords(pieces)
              .map(({ term }) => term)
              .join(' '),
          );
        }
      });
      return [...found].flatMap((terms) => [...terms.split(' '), '']);
    },
  };
}

/** Runs of words that hyphens join. */
function listJoined(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  words.forEach((word, i) => {
    const last = groups.at(-1);
    if (word.isJoined && last !== undefined) last.push(word);
    else if (words[i + 1]?.isJoined) groups.push([word]);
  });
  return groups;
}

function isCompound(whole: string, parts: readonly Word[]): boolean {
  return whole.length >= SHORTEST && parts.length <= MOST_PARTS && /\p{L}/u.test(whole);
}
