import { apartForm, isJoinable, joinTexts } from '../words/joined-forms.ts';
import { splitWords, termOf, type Word } from '../words/split-words.ts';

/**
 * Compounds with several spellings ("data set", "data-set", "dataset"), and how the collection
 * writes them.
 */
export interface CompoundTable {
  /**
   * By compound in one word ("selfsupervised"): its parts ("self supervised"), under which it is
   * indexed and searched.
   */
  readonly aliases: ReadonlyMap<string, string>;
  /** By compound in one word: its parts, for compounds that are indexed as written. */
  readonly others: ReadonlyMap<string, string>;
}

export interface Compounds {
  /**
   * Searchable forms of consecutive words; forms at the same position are separated by spaces.
   * Compounds in `aliases` are split; if a text splits one in `others`, the whole word is added.
   */
  listForms(words: readonly Word[]): string[];
  /** The parts of words in camel case, with an empty position after each word. */
  listCamelParts(text: string, words: readonly Word[]): string[];
}

/** Longer sequences are phrases rather than compounds. */
const MAX_PARTS = 4;
/** Minimum length of a compound, and of one with a digit: "3-D". */
const MIN_LENGTH = 3;
const MIN_LENGTH_WITH_DIGIT = 2;
/** Longer words are not searched for camel case. */
const MAX_LENGTH = 100;

/** "PlenOctree" and "RNNSearch", but not "LaTeX": parts of three letters and more. */
const CAMEL =
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- of MAX_LENGTH characters
  /^(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{3,}|\p{Lu}{3,})(?=\p{Lu})(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{3,}(?=\p{Lu}\p{Ll}|$))+$/u;
// oxlint-disable-next-line regexp/no-super-linear-move -- of MAX_LENGTH characters
const CAMEL_PART = /\p{Lu}?\p{Ll}+|\p{Lu}+(?=\p{Lu}\p{Ll}|$)/gu;

/** The parts of a word in camel case; empty for other words. */
export function splitCamelCase(written: string): Word[] {
  if (written.length > MAX_LENGTH || !CAMEL.test(written)) return [];
  return splitWords((written.match(CAMEL_PART) ?? []).join(' '));
}

/** Spellings of compounds in some texts. */
export interface CompoundCounts {
  /** Number of occurrences of each word written as one. */
  readonly wholes: ReadonlyMap<string, number>;
  /**
   * By compound in one word: its parts as first seen, and the number of occurrences written apart.
   */
  readonly apart: ReadonlyMap<string, { readonly parts: string; readonly count: number }>;
}

/**
 * Counts hyphenated compounds, and adjacent words that one of the texts writes as one.
 *
 * @param texts as words
 */
export function countCompounds(texts: readonly (readonly Word[])[]): CompoundCounts {
  const wholes = new Map<string, number>();
  const apart = new Map<string, { parts: string; count: number }>();
  for (const words of texts) {
    for (const { text: whole } of words) wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
    for (const group of listJoined(words)) {
      const whole = joinTexts(group);
      const known = apart.get(whole);
      if (known) known.count += 1;
      else if (isCompound(whole, group)) {
        apart.set(whole, { parts: group.map(({ text: part }) => part).join(' '), count: 1 });
      }
    }
  }
  for (const words of texts) {
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next === undefined || next.isJoined || !isJoinable(word, next)) return;
      const whole = word.text + next.text;
      const parts = `${word.text} ${next.text}`;
      const known = apart.get(whole);
      if (known !== undefined) known.count += known.parts === parts ? 1 : 0;
      else if (wholes.has(whole) && isLongEnough(whole)) apart.set(whole, { parts, count: 1 });
    });
  }
  return { wholes, apart };
}

/**
 * The compounds that affect some texts.
 *
 * @param words all words of the texts
 * @returns sorted, so that the result only depends on the texts
 */
export function selectCompounds(
  { aliases, others }: CompoundTable,
  words: ReadonlySet<string>,
): Record<keyof CompoundTable, (readonly [whole: string, parts: string])[]> {
  const byWhole = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
    a < b ? -1 : 1;
  return {
    aliases: [...words]
      .flatMap((whole) => {
        const parts = aliases.get(whole);
        return parts === undefined ? [] : [[whole, parts] as const];
      })
      .sort(byWhole),
    others: [...others]
      .filter(([, parts]) => parts.split(' ').every((part) => words.has(part)))
      .sort(byWhole),
  };
}

export function createCompounds({ aliases, others }: CompoundTable): Compounds {
  const byFirstPart = groupByFirstPart(others);
  return {
    listForms: (words) =>
      words.flatMap(({ text, term }, i) => {
        const parts = aliases.get(text);
        if (parts !== undefined) return parts.split(' ').map(termOf);
        const wholes = (byFirstPart.get(text) ?? []).filter(({ parts: own }) =>
          own.every((part, p) => part === words[i + p]?.text),
        );
        return [[term, ...wholes.map(({ whole }) => apartForm(termOf(whole)))].join(' ')];
      }),
    listCamelParts(text, words) {
      const found = new Set(
        words.map(({ start, end }) =>
          splitCamelCase(text.slice(start, end))
            .map(({ term }) => term)
            .join(' '),
        ),
      );
      found.delete('');
      return [...found].flatMap((terms) => [...terms.split(' '), '']);
    },
  };
}

interface Compound {
  readonly whole: string;
  readonly parts: readonly string[];
}

function groupByFirstPart(
  compounds: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Compound[]> {
  const groups = new Map<string, Compound[]>();
  for (const [whole, joined] of compounds) {
    const parts = joined.split(' ');
    const [first = ''] = parts;
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    group.push({ whole, parts });
  }
  return groups;
}

/** Sequences of hyphenated words. */
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
  return isLongEnough(whole) && parts.length <= MAX_PARTS && /\p{L}/u.test(whole);
}

/** "H&E" is neither "he" nor a person called He. */
function isLongEnough(whole: string): boolean {
  return whole.length >= (/\d/.test(whole) ? MIN_LENGTH_WITH_DIGIT : MIN_LENGTH);
}
