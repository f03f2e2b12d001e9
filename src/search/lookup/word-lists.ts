import type { Columns } from '../index/columns.ts';
import { FILES, type ReadFile } from '../index/files.ts';
import { decodeWords, findPart, findParts, reverse, type ListedWord } from '../index/word-list.ts';
import { termOf } from '../words/split-words.ts';
import { memoizeAsync } from './memoize-async.ts';

/** Maximum number of cached shards of the word list, and of shards that one question loads. */
const MAX_CACHED_SHARDS = 40;
const MAX_SHARDS_PER_QUESTION = 4;

/** The sorted lists of the collection's words, of which only the needed shards are loaded. */
export interface WordLists {
  /** Words that begin with a prefix. */
  readonly readByStart: (prefix: string) => Promise<readonly ListedWord[]>;
  /** Words that end with a suffix. */
  readonly readByEnd: (suffix: string) => Promise<readonly ListedWord[]>;
  /**
   * A general word that is not in the collection, or another form of it; see
   * `meaning/list-meanings.ts`.
   */
  readonly findUnused: (text: string) => Promise<ListedWord | undefined>;
  /** The beginnings of a text that are words of the collection. */
  readonly findStarts: (text: string) => Promise<ReadonlySet<string>>;
  /** The endings of a text that are words of the collection. */
  readonly findEnds: (text: string) => Promise<ReadonlySet<string>>;
}

export function createWordLists(
  read: ReadFile,
  { words, endings, meanings }: Pick<Columns, 'words' | 'endings' | 'meanings'>,
): WordLists {
  const readShard = memoizeAsync(async (name) => decodeWords(await read(name)), MAX_CACHED_SHARDS);

  const readByPrefix = async (
    prefix: string,
    starts: readonly string[],
    getFile: (shard: number) => string,
  ): Promise<ListedWord[]> => {
    const shards = findParts(prefix, starts).slice(0, MAX_SHARDS_PER_QUESTION);
    const lists = await Promise.all(shards.map((shard) => readShard(getFile(shard))));
    return lists.flat().filter(({ text }) => text.startsWith(prefix));
  };

  const findPrefixes = async (
    text: string,
    starts: readonly string[],
    getFile: (shard: number) => string,
  ): Promise<string[]> => {
    const prefixes = Array.from(text, (_, i) => text.slice(0, i + 1));
    const shards = new Set(prefixes.map((prefix) => findPart(prefix, starts)));
    const last = [...shards].filter((shard) => shard >= 0).slice(-MAX_SHARDS_PER_QUESTION);
    const lists = await Promise.all(last.map((shard) => readShard(getFile(shard))));
    const listed = new Set(lists.flat().map((word) => word.text));
    return prefixes.filter((prefix) => listed.has(prefix));
  };

  return {
    readByStart: (prefix) => readByPrefix(prefix, words, FILES.words),
    readByEnd: async (suffix) =>
      (await readByPrefix(reverse(suffix), endings, FILES.endings)).map((word) => ({
        ...word,
        text: reverse(word.text),
      })),
    findUnused: async (text) => {
      const term = termOf(text);
      const start = Array.from(term).findIndex((letter, i) => letter !== text[i]);
      const shared = start === -1 ? term : term.slice(0, start);
      const listed = await readByPrefix(shared, meanings, FILES.meanings);
      return (
        listed.find((word) => word.text === text) ??
        listed.find((word) => termOf(word.text) === term)
      );
    },
    findStarts: async (text) => new Set(await findPrefixes(text, words, FILES.words)),
    findEnds: async (text) => {
      const reversed = await findPrefixes(reverse(text), endings, FILES.endings);
      return new Set(reversed.map(reverse));
    },
  };
}
