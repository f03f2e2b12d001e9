import type { Keyword } from '../keywords/find-keywords.ts';
import { readKeywords } from '../keywords/read-keywords.ts';
import { getFactor } from '../keywords/word-weights.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatRecord } from './records.ts';

/** The fields of a paper that are read. */
export type Text = Pick<Paper, 'id' | 'title' | 'abstract'>;

/** The keywords of several consecutive papers, in reading order. */
export interface Vectors {
  /** Number of keywords of each paper. */
  readonly lengths: Uint32Array;
  /** Hashes of the keywords' keys; see `hashKey`. */
  readonly hashes: Float64Array;
  /** For each keyword the index of its kind in `KINDS`. */
  readonly kinds: Uint8Array;
  /** Number of occurrences; see `Keyword`. */
  readonly counts: Uint16Array;
  /** The keywords themselves; see `records.ts`. */
  readonly records: readonly Uint8Array[];
}

/** The properties of a keyword, other than its count, that its weight depends on. */
const KINDS: readonly Pick<Keyword, 'length' | 'commonness'>[] = [
  { length: 1, commonness: 'specific' },
  { length: 1, commonness: 'field' },
  { length: 1, commonness: 'faint' },
  { length: 2, commonness: 'specific' },
  { length: 2, commonness: 'field' },
  { length: 2, commonness: 'faint' },
  { length: Infinity, commonness: 'specific' },
];

const MAX_COUNT = 0xffff;

/**
 * Weights of keywords before document frequencies are known; 0 for long phrases.
 *
 * @param total number of papers in the collection
 */
export function readFactors({ kinds, counts }: Vectors, total: number): Float32Array {
  return Float32Array.from(kinds, (kind, at) =>
    getFactor({ ...(KINDS[kind] as (typeof KINDS)[number]), count: counts[at] ?? 0 }, total),
  );
}

export function readVectors(papers: readonly Text[]): Vectors {
  const lengths = new Uint32Array(papers.length);
  const hashes: number[] = [];
  const kinds: number[] = [];
  const counts: number[] = [];
  const records: Uint8Array[] = [];
  for (const [index, paper] of papers.entries()) {
    const keywords = readKeywords(paper);
    lengths[index] = keywords.size;
    records.push(formatRecord(keywords.values()));
    for (const keyword of keywords.values()) {
      hashes.push(hashKey(keyword.key));
      kinds.push(findKind(keyword));
      counts.push(Math.min(MAX_COUNT, keyword.count));
    }
  }
  return {
    lengths,
    hashes: Float64Array.from(hashes),
    kinds: Uint8Array.from(kinds),
    counts: Uint16Array.from(counts),
    records,
  };
}

function findKind({ length, commonness }: Keyword): number {
  const kind = KINDS.findIndex((kind) => kind.length === length && kind.commonness === commonness);
  return kind === -1 ? KINDS.length - 1 : kind;
}

/** 53 bits, never 0; collisions are unlikely even with millions of keys. */
function hashKey(key: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
  return ((high ^ (high >>> 13)) >>> 0) * 2 ** 21 + (low >>> 11) || 1;
}
