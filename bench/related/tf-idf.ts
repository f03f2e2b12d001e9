import { stemmer } from 'stemmer';

interface Document {
  readonly id: string;
  readonly text: string;
}

/**
 * Textbook TF-IDF cosine (SMART's ltc.ltc): Porter stems of all words, weights (1 + ln f) · ln(N /
 * n), unit vectors, every pair compared.
 *
 * @returns a function from a document's id to the ids of the most similar documents, best first
 */
export function createTfIdf(
  documents: readonly Document[],
): (id: string, depth: number) => string[] {
  const counts = documents.map(({ text }) => countStems(text));
  const documentFrequencies = new Map<string, number>();
  for (const own of counts) for (const stem of own.keys()) increase(documentFrequencies, stem);

  const postings = new Map<string, { indices: number[]; weights: number[] }>();
  const vectors = counts.map((own, index) => {
    const weights = [...own].map(([stem, count]): [string, number] => [
      stem,
      (1 + Math.log(count)) * Math.log(documents.length / (documentFrequencies.get(stem) ?? 1)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([stem, weight]): [string, number] => {
      const posting = postings.get(stem) ?? { indices: [], weights: [] };
      postings.set(stem, posting);
      posting.indices.push(index);
      posting.weights.push(weight / length);
      return [stem, weight / length];
    });
  });

  const indexById = new Map(documents.map(({ id }, index) => [id, index]));
  return (id, depth) => {
    const query = indexById.get(id) ?? -1;
    const sums = new Float64Array(documents.length);
    for (const [stem, weight] of vectors[query] ?? []) {
      const { indices = [], weights = [] } = postings.get(stem) ?? {};
      for (const [i, other] of indices.entries()) {
        sums[other] = (sums[other] ?? 0) + weight * (weights[i] ?? 0);
      }
    }
    return documents
      .map((document, index) => ({ id: document.id, index, sum: sums[index] ?? 0 }))
      .filter(({ index, sum }) => index !== query && sum > 0)
      .sort((a, b) => b.sum - a.sum || a.index - b.index)
      .slice(0, depth)
      .map((document) => document.id);
  };
}

function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    increase(counts, stemmer(word));
  }
  return counts;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
