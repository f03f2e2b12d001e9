import { logarithm } from '../../catalogue/logarithm.ts';
import { createNumbering } from './number-keys.ts';
import { toRarity } from './rarity.ts';
import { readFactors, type Vectors } from './read-vectors.ts';

/**
 * An index from papers to keywords and back, in flat arrays that threads share. Papers are
 * identified by their index, keywords by numbers; both only depend on the papers.
 */
export interface Index {
  /** For each paper the start of its keywords; has one more entry than papers. */
  readonly paperStarts: Int32Array;
  /** Ascending for each paper; only keywords shared with another paper. */
  readonly keys: Int32Array;
  /** Components of a unit vector per paper; 0 for long phrases, which only explain similarities. */
  readonly weights: Float32Array;
  /** Index of each keyword among all keywords of its paper, in reading order. */
  readonly ordinals: Uint16Array;
  /** For each keyword the start of its papers; has one more entry than keywords. */
  readonly keyStarts: Int32Array;
  /** Ascending for each keyword; empty for keywords without weight. */
  readonly papers: Int32Array;
  readonly paperWeights: Float32Array;
  /** Number of papers with each weighted keyword, in reading order; see `rarity.ts`. */
  readonly rarities: Uint8Array;
  /** For each paper the start of its rarities; has one more entry than papers. */
  readonly rarityStarts: Int32Array;
  /** Forms of the papers' keywords; see `records.ts`. */
  readonly records: Uint8Array;
  /** For each paper the start of its record; has one more entry than papers. */
  readonly recordStarts: Float64Array;
}

/** @param parts papers in their final order */
export function createIndex(parts: readonly Vectors[]): Index {
  const numbering = createNumbering();
  const numbered = parts.map(({ hashes }) => Int32Array.from(hashes, numbering.getNumber));
  const spread = new Int32Array(numbering.getSize());
  for (const numbers of numbered) for (const key of numbers) spread[key] = (spread[key] ?? 0) + 1;

  const count = parts.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const sharedCount = numbered.reduce((sum, numbers) => {
    let own = 0;
    for (const key of numbers) if ((spread[key] ?? 0) > 1) own++;
    return sum + own;
  }, 0);
  const paperStarts = shareInts(count + 1);
  const keys = shareInts(sharedCount);
  const weights = shareFloats(sharedCount);
  const ordinals = new Uint16Array(new SharedArrayBuffer(sharedCount * 2));
  const keyStarts = shareInts(spread.length + 1);
  const read = parts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const rarities = new Uint8Array(new SharedArrayBuffer(read));
  const rarityStarts = shareInts(count + 1);

  const rarity = Float64Array.from({ length: count + 1 }, (_, frequency) =>
    frequency === 0 ? 0 : logarithm(count / frequency),
  );
  let paper = 0;
  let end = 0;
  let rarityCount = 0;
  for (const [part, vectors] of parts.entries()) {
    const { lengths } = vectors;
    const factors = readFactors(vectors, count);
    const numbers = numbered[part] ?? new Int32Array();
    let at = 0;
    for (const length of lengths) {
      const own: { readonly key: number; readonly weight: number; readonly ordinal: number }[] = [];
      let squares = 0;
      for (let ordinal = 0; ordinal < length; ordinal++, at++) {
        const key = numbers[at] ?? 0;
        const frequency = spread[key] ?? 0;
        const factor = factors[at] ?? 0;
        const weight = factor * (rarity[frequency] ?? 0);
        if (factor > 0) rarities[rarityCount++] = toRarity(frequency);
        squares += weight * weight;
        if (frequency > 1) own.push({ key, weight, ordinal });
      }
      const norm = Math.sqrt(squares) || 1;
      own.sort((a, b) => a.key - b.key);
      for (const { key, weight, ordinal } of own) {
        keys[end] = key;
        weights[end] = weight / norm;
        ordinals[end] = ordinal;
        if (weight > 0) keyStarts[key + 1] = (keyStarts[key + 1] ?? 0) + 1;
        end++;
      }
      paperStarts[++paper] = end;
      rarityStarts[paper] = rarityCount;
    }
  }
  return {
    paperStarts,
    keys,
    weights,
    ordinals,
    keyStarts,
    rarities,
    rarityStarts,
    ...invert(paperStarts, keys, weights, keyStarts),
    ...joinRecords(parts, count),
  };
}

/**
 * @param keyStarts contains the number of papers per keyword, shifted by one; becomes the starts
 */
function invert(
  paperStarts: Int32Array,
  keys: Int32Array,
  weights: Float32Array,
  keyStarts: Int32Array,
): Pick<Index, 'papers' | 'paperWeights'> {
  for (let key = 1; key < keyStarts.length; key++) {
    keyStarts[key] = (keyStarts[key] ?? 0) + (keyStarts[key - 1] ?? 0);
  }
  const next = keyStarts.slice();
  const size = keyStarts.at(-1) ?? 0;
  const papers = shareInts(size);
  const paperWeights = shareFloats(size);
  for (let paper = 0; paper + 1 < paperStarts.length; paper++) {
    for (let at = paperStarts[paper] ?? 0; at < (paperStarts[paper + 1] ?? 0); at++) {
      const weight = weights[at] ?? 0;
      if (weight === 0) continue;
      const key = keys[at] ?? 0;
      const slot = next[key] ?? 0;
      next[key] = slot + 1;
      papers[slot] = paper;
      paperWeights[slot] = weight;
    }
  }
  return { papers, paperWeights };
}

function joinRecords(
  parts: readonly Vectors[],
  count: number,
): Pick<Index, 'records' | 'recordStarts'> {
  const recordStarts = new Float64Array(new SharedArrayBuffer((count + 1) * 8));
  let size = 0;
  let paper = 0;
  for (const { records } of parts) {
    for (const { length } of records) recordStarts[++paper] = size += length;
  }
  const joined = new Uint8Array(new SharedArrayBuffer(size));
  paper = 0;
  for (const { records } of parts) {
    for (const record of records) joined.set(record, recordStarts[paper++]);
  }
  return { records: joined, recordStarts };
}

function shareInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

function shareFloats(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * 4));
}
