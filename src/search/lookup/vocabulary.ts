import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import { decodeWords, findParts, reverse, type ListedWord } from '../index/word-list.ts';
import { splitWords, termOf } from '../words/split-words.ts';
import { countEdits } from './count-edits.ts';
import { keep } from './keep.ts';

/** The words of the collection, of which parts are loaded when a word is not found in the index. */
export interface Vocabulary {
  /** The words that a compound is indexed as, such as "self supervised" for "selfsupervised". */
  findParts(text: string): Promise<string | undefined>;
  /** Terms of words that begin so, commonest first. */
  complete(prefix: string): Promise<readonly string[]>;
  /** Words that are spelt alike, nearest first and the commonest of equals. */
  findNear(text: string): Promise<readonly ListedWord[]>;
}

/** Parts of the list that are kept, and that are loaded for one question at most. */
const KEPT_PARTS = 40;
const MOST_PARTS = 4;

/** Fewer letters are the beginning of too much, and near to too much. */
const SHORTEST_PREFIX = 2;
const SHORTEST_MISSPELT = 4;
/** From so many letters two slips are forgiven. */
const LONG = 8;

export function createVocabulary(
  read: ReadFile,
  { words, endings }: Pick<Columns, 'words' | 'endings'>,
): Vocabulary {
  const readPart = keep(async (name) => decodeWords(await read(name)), KEPT_PARTS);

  const readBeginning = async (prefix: string): Promise<ListedWord[]> => {
    const parts = findParts(prefix, words).slice(0, MOST_PARTS);
    const lists = await Promise.all(parts.map((part) => readPart(FILES.words(part))));
    return lists.flat().filter(({ text }) => text.startsWith(prefix));
  };

  const readEnding = async (suffix: string): Promise<ListedWord[]> => {
    const parts = findParts(reverse(suffix), endings).slice(0, MOST_PARTS);
    const lists = await Promise.all(parts.map((part) => readPart(FILES.endings(part))));
    return lists
      .flat()
      .map((word) => ({ ...word, text: reverse(word.text) }))
      .filter(({ text }) => text.endsWith(suffix));
  };

  return {
    async findParts(text) {
      const known = await readBeginning(text.slice(0, text.length - 1));
      const term = termOf(text);
      const same = known.filter((word) => word.parts !== undefined);
      const word =
        same.find((other) => other.text === text) ??
        same.find((other) => termOf(other.text) === term);
      return word?.parts;
    },

    async complete(prefix) {
      if (prefix.length < SHORTEST_PREFIX) return [];
      const found = await readBeginning(prefix);
      const terms = found
        .toSorted(byCount)
        .flatMap(({ text, parts }) => (parts === undefined ? [termOf(text)] : []));
      return [...new Set(terms)];
    },

    async findNear(text) {
      // What has digits is a name or a code, and has no near ones.
      if (text.length < SHORTEST_MISSPELT || /\d/.test(text)) return [];
      // One slip leaves the first or the last letters as they were.
      const half = Math.floor(text.length / 2);
      const lists = await Promise.all([
        readBeginning(text.slice(0, Math.min(3, half))),
        readEnding(text.slice(-Math.min(4, half))),
      ]);
      const most = text.length < LONG ? 1 : 2;
      const near = new Map<string, { word: ListedWord; edits: number }>();
      for (const word of lists.flat()) {
        const edits = countEdits(text, word.text, most);
        if (edits <= most) near.set(word.text, { word, edits });
      }
      return [...near.values()]
        .sort((a, b) => a.edits - b.edits || byCount(a.word, b.word))
        .map(({ word }) => word);
    },
  };
}

function byCount(a: ListedWord, b: ListedWord): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}

/** The terms of words that a listed word stands for. */
export function termsOf({ text, parts }: Pick<ListedWord, 'text' | 'parts'>): string[] {
  return splitWords(parts ?? text).map(({ term }) => term);
}
