import { createWriter, writeHead, writeText, type Writer } from './cbor.ts';
import { createCompounds, type CompoundTable } from '../../search/index/compounds.ts';
import { toPlain } from '../../abstract/plain.ts';
import type { CachedFile } from './cached-file.ts';
import { END, PARTS, type Lengths } from '../../search/index/layout.ts';
import { createPaperWords, placeWords, type WordPaper } from '../../search/index/paper-words.ts';

/** The words of a part of the index and their positions, in Pagefind's encoding. */
export interface PartWords {
  /** UTF-8 as Latin-1, so that they sort like Pagefind's bytes. */
  readonly words: readonly string[];
  /** For each word: the number of its blocks, and the first and the last of them. */
  readonly blocks: ArrayLike<number>;
  readonly first: ArrayLike<number>;
  readonly last: ArrayLike<number>;
  /**
   * For each word: the end of its positions in `bytes`. The number of its first block is not
   * included.
   */
  readonly ends: Float64Array;
  readonly bytes: Uint8Array;
  /** Words in each block. */
  readonly sizes: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
  /** By paper. */
  readonly lengths: Lengths;
}

/**
 * Indexes blocks of papers as Pagefind would: each block is a Pagefind page, with positions counted
 * from 0. Pagefind itself would hold all texts in memory and take several times as long; a test
 * compares the results.
 */
export function indexWords(
  blocks: readonly (readonly WordPaper[])[],
  table: CompoundTable,
): CachedFile<unknown> {
  const compounds = createCompounds(table);
  const positions = new Map<string, number[]>();
  const lengths: Record<string, number[]> = { title: [], abstract: [], authors: [], rest: [] };
  const counts = blocks.map((papers, block) => {
    let end = 0;
    for (const paper of papers) {
      const plain = { title: toPlain(paper.title), abstract: toPlain(paper.abstract) };
      const words = createPaperWords(paper, plain, compounds);
      for (const part of PARTS) lengths[part]?.push(words[part].length);
      end = placeWords(words, end, (word, position) => {
        const known = positions.get(word);
        if (known === undefined) positions.set(word, [block, position]);
        else known.push(block, position);
      });
    }
    return end;
  });
  if (blocks.length === 0) {
    // Pagefind requires a page.
    counts.push(1);
    positions.set('', [0, 0]);
  }
  const sorted = Array.from(positions, ([word, list]) => ({
    word: Buffer.from(word + END).toString('latin1'),
    list,
  })).sort((a, b) => (a.word < b.word ? -1 : 1));
  const writer = createWriter();
  const ends: number[] = [];
  const found = sorted.map(({ list }) => {
    const inBlocks = writePositions(list, writer);
    ends.push(writer.length());
    return inBlocks;
  });
  return {
    words: sorted.map(({ word }) => word).join(' '),
    numbers: [
      found,
      sorted.map(({ list }) => list[0] ?? 0),
      sorted.map(({ list }) => list.at(-2) ?? 0),
      ends.map((end, i) => end - (ends[i - 1] ?? 0)),
      blocks.length === 0 ? [0] : blocks.map((papers) => papers.length),
      counts,
      ...PARTS.map((part) => lengths[part] ?? []),
    ],
    bytes: writer.take(),
  };
}

/** The inverse of `indexWords`. */
export function decodePartWords({ words, numbers, bytes }: CachedFile<unknown>): PartWords {
  const [blocks = [], first = [], last = [], byteCounts = [], sizes = [], counts = []] = numbers;
  const [title = [], abstract = [], authors = [], rest = []] = numbers.slice(6);
  const ends = new Float64Array(byteCounts.length);
  let end = 0;
  for (let i = 0; i < ends.length; i++) ends[i] = end += byteCounts[i] ?? 0;
  return {
    words: (words as string).split(' '),
    blocks,
    first,
    last,
    ends,
    bytes,
    sizes,
    counts,
    lengths: { title, abstract, authors, rest },
  };
}

/** The encoding of a Pagefind page after its name: its number of words, and no fragment. */
export function describePage(words: number): Uint8Array[] {
  return [writeHead('number', words), writeText('')];
}

/** Encodes -25, which precedes positions and gives all of them the same weight. */
const WEIGHT = 24;

/**
 * Encodes a word's blocks and positions as differences. The number of blocks and the first block
 * are omitted, since they depend on previous parts.
 *
 * @param list alternating blocks and positions
 * @returns the number of blocks
 */
export function writePositions(list: readonly number[], { head }: Writer): number {
  let blocks = 0;
  let lastBlock = 0;
  for (let i = 0; i < list.length;) {
    const block = list[i] ?? 0;
    let next = i;
    while (next < list.length && list[next] === block) next += 2;
    if (blocks > 0) {
      head('array', 3);
      head('number', block - lastBlock);
    }
    head('array', (next - i) / 2 + 1);
    head('negative', WEIGHT);
    let last = 0;
    for (; i < next; i += 2) {
      const position = list[i + 1] ?? 0;
      head('number', position - last);
      last = position;
    }
    // Positions in metadata fields are not used.
    head('array', 0);
    lastBlock = block;
    blocks += 1;
  }
  return blocks;
}
