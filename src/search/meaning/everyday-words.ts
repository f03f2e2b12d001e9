import { foldText } from '../words/fold.ts';
import { stripEnding } from '../words/foreign-words.ts';
import { termOf } from '../words/split-words.ts';
import type { ListedWord } from '../index/word-list.ts';
import english from './everyday-words.json' with { type: 'json' };
import german from './german-words.json' with { type: 'json' };

/** Research terms of a collection by the terms of everyday and German words. */
export type EverydayWords = Readonly<Record<string, readonly string[]>>;

/** Maximum number of research terms that a word stands for. */
const MAX_TERMS = 4;

/**
 * The research terms of a collection that everyday and German words stand for: “picture” and
 * “Bild” for “image”.
 *
 * @param words of the collection, with `times`
 */
export function listEverydayWords(words: readonly ListedWord[]): EverydayWords {
  const known = new Map<string, ListedWord>();
  for (const word of words) {
    const other = known.get(termOf(word.text));
    const isBetter = other === undefined || other.count < word.count;
    if ((word.times ?? 0) > 0 && isBetter) known.set(termOf(word.text), word);
  }
  const found = new Map<string, string[]>();
  const add = (table: Readonly<Record<string, string>>, toKey: (text: string) => string): void => {
    for (const [research, others] of Object.entries(table)) {
      const term = termOf(research);
      const word = known.get(term);
      if (word === undefined) continue;
      for (const key of new Set(others.split(' ').map((each) => toKey(foldText(each))))) {
        const all = found.get(key) ?? [];
        if (key !== term && all.length < MAX_TERMS) found.set(key, [...all, word.text]);
      }
    }
  };
  add(english, termOf);
  add(german, stripEnding);
  return Object.fromEntries(found);
}
