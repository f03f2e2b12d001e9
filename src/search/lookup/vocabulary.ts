import { decodePack } from '../../catalogue/pack.ts';
import { countEdits } from '../../count-edits.ts';
import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import type { ListedWord } from '../index/word-list.ts';
import type { EverydayWords } from '../meaning/everyday-words.ts';
import { stripEnding } from '../words/foreign-words.ts';
import { isSpaceless, termOf } from '../words/split-words.ts';
import { divideWord } from './divide-word.ts';
import { memoizeAsync } from './memoize-async.ts';
import { createWordLists } from './word-lists.ts';

/** The words of the collection, for questions with words that are not in the index. */
export interface Vocabulary {
  /** The words that a compound is indexed as, such as "self supervised" for "selfsupervised". */
  findParts(text: string): Promise<string | undefined>;
  /** Terms of words that begin with a prefix, most frequent first. */
  complete(prefix: string): Promise<readonly string[]>;
  /** Ways to write a text as several words; see `divideWord`. */
  divide(text: string): Promise<readonly (readonly string[])[]>;
  /**
   * Words of the collection that are similar in meaning to a general word that is not in it,
   * nearest first; undefined if the text is not a form of a general word and may be misspelt.
   */
  findMeanings(text: string): Promise<readonly string[] | undefined>;
  /** Research terms that an everyday or German word stands for. */
  findResearchTerms(text: string): Promise<readonly string[]>;
  /** Words with a similar spelling, nearest first, and of equally near ones the most frequent. */
  findNear(text: string): Promise<readonly ListedWord[]>;
}

/** Shorter texts would be completed to, or be similar to, too many words. */
const MIN_PREFIX_LENGTH = 2;
const MIN_MISSPELT_LENGTH = 4;
/** Longer texts are not words. */
const MAX_DIVIDED_LENGTH = 60;
/** Words of at least this length may differ by two edits, shorter ones by one. */
const MIN_LENGTH_FOR_TWO_EDITS = 8;

export function createVocabulary(
  read: ReadFile,
  columns: Pick<Columns, 'words' | 'endings' | 'meanings'>,
): Vocabulary {
  const lists = createWordLists(read, columns);
  const readEveryday = memoizeAsync(
    async (name) => decodePack<EverydayWords>(await read(name)).words,
    1,
  );

  return {
    async findParts(text) {
      const known = await lists.readByStart(text.slice(0, text.length - 1));
      const term = termOf(text);
      const compounds = known.filter((word) => word.parts !== undefined);
      const compound =
        compounds.find((other) => other.text === text) ??
        compounds.find((other) => termOf(other.text) === term);
      return compound?.parts;
    },

    async complete(prefix) {
      if (prefix.length < MIN_PREFIX_LENGTH) return [];
      const found = await lists.readByStart(prefix);
      const terms = found
        .toSorted(byCount)
        .flatMap(({ text, parts }) => (parts === undefined ? [termOf(text)] : []));
      return [...new Set(terms)];
    },

    async divide(text) {
      if (isSpaceless(text) || text.length > MAX_DIVIDED_LENGTH) return [];
      const [starts, ends] = await Promise.all([lists.findStarts(text), lists.findEnds(text)]);
      return divideWord(
        text,
        (start) => starts.has(start),
        (end) => ends.has(end),
      );
    },

    async findMeanings(text) {
      const word = await lists.findUnused(text);
      return word && (word.parts?.split(' ') ?? []);
    },

    async findResearchTerms(text) {
      const words = await readEveryday(FILES.everyday);
      const key = [termOf(text), stripEnding(text)].find((each) => Object.hasOwn(words, each));
      return (key !== undefined && words[key]) || [];
    },

    async findNear(text) {
      // A text with digits is a name or a code rather than a misspelt word.
      if (text.length < MIN_MISSPELT_LENGTH || /\d/.test(text)) return [];
      // A single edit leaves the first or the last letters unchanged.
      const half = Math.floor(text.length / 2);
      const candidates = await Promise.all([
        lists.readByStart(text.slice(0, Math.min(3, half))),
        lists.readByEnd(text.slice(-Math.min(4, half))),
      ]);
      const maxEdits = text.length < MIN_LENGTH_FOR_TWO_EDITS ? 1 : 2;
      const near = new Map<string, { word: ListedWord; edits: number }>();
      for (const word of candidates.flat()) {
        const edits = countEdits(text, word.text, maxEdits);
        if (edits <= maxEdits) near.set(word.text, { word, edits });
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
