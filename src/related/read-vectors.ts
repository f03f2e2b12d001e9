import { readKeywords } from '../catalogue/keywords.ts';
import { getFactor } from '../catalogue/profiles.ts';
import type { Paper } from '../collection/schema.ts';
import { formatRecord } from './records.ts';

/** What is read of a paper. */
export type Text = Pick<Paper, 'id' | 'title' | 'abstract'>;

/** The keywords of several papers, one paper after the other, each in reading order. */
export interface Vectors {
  /** How many keywords each paper has. */
  readonly lengths: Uint32Array;
  /** Of the keywords' keys; see `hashKey`. */
  readonly hashes: Float64Array;
  /** What a keyword weighs before it is known how many papers have it; 0 for long phrases. */
  readonly factors: Float32Array;
  /** The keywords themselves; see `records.ts`. */
  readonly records: readonly Uint8Array[];
}

/** @param total of papers in the collection */
export function readVectors(papers: readonly Text[], total: number): Vectors {
  const lengths = new Uint32Array(papers.length);
  const hashes: number[] = [];
  const factors: number[] = [];
  const records: Uint8Array[] = [];
  for (const [place, paper] of papers.entries()) {
    const keywords = readKeywords(paper);
    lengths[place] = keywords.size;
    records.push(formatRecord(keywords.values()));
    for (const keyword of keywords.values()) {
      hashes.push(hashKey(keyword.key));
      factors.push(getFactor(keyword, total));
    }
  }
  return {
    lengths,
    hashes: Float64Array.from(hashes),
    factors: Float32Array.from(factors),
    records,
  };
}

/** 53 bits, never 0: among some millions of keys two with the same are not to be expected. */
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
