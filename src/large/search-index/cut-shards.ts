import type { Writer } from './cbor.ts';

/** Assumed number of words per query, each of which loads a shard. */
const WORDS_PER_QUESTION = 5;
/** Compressed bytes per shard in the list of shards, which every reader loads. */
const BYTES_LISTED_PER_SHARD = 14;
/** Compression ratio of a shard. */
const COMPRESSION_RATIO = 0.57;
/** Minimum size of a shard in bytes; with smaller ones, response headers outweigh the savings. */
const MIN_SHARD_SIZE = 4000;

/**
 * Chooses the size in bytes of an uncompressed shard that minimises the download of a typical
 * query: the list of shards plus the shards of its words. A single word may exceed it.
 *
 * Pagefind itself cuts at 20,000 positions, so a query with one rare word loads about 35 kB of other
 * words.
 *
 * @param total bytes of all words
 */
export function chooseShardSize(total: number): number {
  return Math.max(
    MIN_SHARD_SIZE,
    Math.sqrt((BYTES_LISTED_PER_SHARD * total) / (COMPRESSION_RATIO * WORDS_PER_QUESTION)),
  );
}

/** Words of an index that are loaded together. */
export interface Shard {
  /** The first and the last word, in UTF-8 as Latin-1. */
  readonly ends: readonly [first: string, last: string];
  readonly count: number;
  /** The encoded words. */
  readonly bytes: Uint8Array;
}

/**
 * Cuts words into shards; a word larger than `maxBytes` gets its own shard.
 *
 * @param words sorted; `writer` contains exactly one of them whenever it is yielded
 * @param maxBytes maximum size of a shard
 */
export function* cutShards(
  words: Iterable<string>,
  writer: Writer,
  maxBytes: number,
): Generator<Shard> {
  let first = '';
  let last = '';
  let count = 0;
  let length = 0;
  const take = (): Shard => ({ ends: [first, last], count, bytes: writer.take(length) });
  for (const word of words) {
    if (count > 0 && writer.length() > maxBytes) {
      yield take();
      count = 0;
    }
    if (count === 0) first = word;
    last = word;
    count += 1;
    length = writer.length();
  }
  if (count > 0) yield take();
}

/**
 * The range of words of each shard. Its ends are shortened to the letters that distinguish them from
 * neighbouring shards.
 *
 * @param ends the first and the last word of each shard
 */
export function findLimits(
  ends: readonly (readonly [first: string, last: string])[],
): (readonly [from: string, to: string])[] {
  return ends.map(([first, last], i) => [
    distinguish(first, ends[i - 1]?.[1]),
    distinguish(last, ends[i + 1]?.[0]),
  ]);
}

/** The shortest prefix of a word that another word does not share. */
function distinguish(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const letters = [...word];
  const others = [...other];
  const length = letters.findIndex((letter, i) => letter !== others[i]);
  return length === -1 ? word : letters.slice(0, length + 1).join('');
}
