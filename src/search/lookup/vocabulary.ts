import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import { decodeWords, findPart, findParts, reverse, type ListedWord } from '../index/word-list.ts';
import { isSpaceless, termOf } from '../words/split-words.ts';
import { countEdits } from './count-edits.ts';
import { keep } from './keep.ts';

/** The words of the collection, of which parts are loaded when a word is not found in the index. */
export interface Vocabulary {
  /** The words that a compound is indexed as, such as "self supervised" for "selfsupervised". */
  findParts(text: string): Promise<string | undefined>;
  /** Terms of words that begin so, commonest first. */
  complete(prefix: string): Promise<readonly string[]>;
  /** Words that together make up a text: two that the collection has, or digits and the rest. */
  divide(text: string): Promise<readonly (readonly string[])[]>;
  /** Words that are spelt alike, nearest first and the commonest of equals. */
  findNear(text: string): Promise<readonly ListedWord[]>;
}

/** Parts of the list that are kept, and that are loaded for one question at most. */
const KEPT_PARTS = 40;
const MOST_PARTS = 4;

/** Fewer letters are the beginning of too much, and near to too much. */
const SHORTEST_PREFIX = 2;
const SHORTEST_MISSPELT = 4;
/** Ways to divide a word that are looked up, and pieces of a word with digits: "word2vec". */
const MOST_DIVISIONS = 4;
const MOST_PIECES = 4;
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

  /** Those beginnings of a text that are words of a list, of a few of its parts. */
  const readSurroundings = async (
    text: string,
    starts: readonly string[],
    fileOf: (part: number) => string,
  ): Promise<ReadonlySet<string>> => {
    const beginnings = Array.from(text, (_, i) => text.slice(0, i + 1));
    const parts = new Set(beginnings.map((word) => findPart(word, starts)));
    const nearest = [...parts].filter((part) => part >= 0).slice(-MOST_PARTS);
    const lists = await Promise.all(nearest.map((part) => readPart(fileOf(part))));
    const listed = new Set(lists.flat().map((word) => word.text));
    return new Set(beginnings.filter((word) => listed.has(word)));
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

    async divide(text) {
      if (isSpaceless(text)) return [];
      const [begins, ends] = await Promise.all([
        readSurroundings(text, words, FILES.words),
        readSurroundings(reverse(text), endings, FILES.endings),
      ]);
      const digits = text.match(/\d+|\D+/g) ?? [];
      // oxlint-disable-next-line regexp/no-super-linear-move -- of at most nine digits
      const thousands = /^\d{4,9}$/.test(text) ? (text.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? []) : [];
      const isNumber = (part: string): boolean => /^\d+$/.test(part);
      const pairs: [first: string, second: string][] = [];
      for (let at = 1; at < text.length; at++) {
        const [first, second] = [text.slice(0, at), text.slice(at)];
        const isDivided =
          (begins.has(first) || isNumber(first)) &&
          (ends.has(reverse(second)) || isNumber(second)) &&
          !(isNumber(first) && isNumber(second));
        if (isDivided) pairs.push([first, second]);
      }
      const shorter = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
      return [
        ...(thousands.length > 1 ? [thousands] : []),
        ...pairs.sort((a, b) => shorter(b) - shorter(a)).slice(0, MOST_DIVISIONS),
        ...(digits.length > 2 && digits.length <= MOST_PIECES ? [digits] : []),
      ];
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
