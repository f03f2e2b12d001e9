import { splitWords, termOf, type Word } from '../words/split-words.ts';

/** Words that people write as one, with a hyphen or apart, and how this collection does. */
export interface Compounds {
  /**
   * By compound written as one word ("selfsupervised"): its parts, where it is indexed and asked
   * for as these ("self supervised").
   */
  readonly aliases: ReadonlyMap<string, string>;
  /** The terms of words in order, with those compounds taken apart. */
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

/**
 * Learns from texts which words are written in several ways. A compound that stands mostly apart
 * or with a hyphen is indexed by its parts, wherever and however it is written; one that stands
 * mostly as one word ("dataset") is indexed as it is written and the other way too.
 */
export function createCompounds(texts: readonly string[]): Compounds {
  const wholes = new Map<string, number>();
  const apart = new Map<string, { parts: string; count: number }>();
  for (const text of texts) {
    const words = splitWords(text);
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
  for (const text of texts) {
    const words = splitWords(text);
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next === undefined || next.isJoined) return;
      const known = apart.get(word.text + next.text);
      if (known?.parts === `${word.text} ${next.text}`) known.count += 1;
    });
  }
  const aliases = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [whole, { parts, count }] of apart) {
    const isWord = (wholes.get(whole) ?? 0) > count;
    (isWord ? others : aliases).set(whole, parts);
  }
  const toTerms = (parts: string): string[] => parts.split(' ').map(termOf);

  return {
    aliases,
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
        if (next !== undefined && others.get(word.text + next.text) === `${word.text} ${next.text}`)
          found.add(termOf(word.text + next.text));
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
