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
  const spread = new Map<string, number>();
  for (const own of counts) for (const stem of own.keys()) increase(spread, stem);

  const postings = new Map<string, { places: number[]; weights: number[] }>();
  const vectors = counts.map((own, place) => {
    const weights = [...own].map(([stem, count]): [string, number] => [
      stem,
      (1 + Math.log(count)) * Math.log(documents.length / (spread.get(stem) ?? 1)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([stem, weight]): [string, number] => {
      const posting = postings.get(stem) ?? { places: [], weights: [] };
      postings.set(stem, posting);
      posting.places.push(place);
      posting.weights.push(weight / length);
      return [stem, weight / length];
    });
  });

  const placeById = new Map(documents.map(({ id }, place) => [id, place]));
  return (id, depth) => {
    const place = placeById.get(id) ?? -1;
    const sums = new Float64Array(documents.length);
    for (const [stem, weight] of vectors[place] ?? []) {
      const { places = [], weights = [] } = postings.get(stem) ?? {};
      for (const [i, other] of places.entries()) {
        sums[other] = (sums[other] ?? 0) + weight * (weights[i] ?? 0);
      }
    }
    return documents
      .map((document, at) => ({ id: document.id, at, sum: sums[at] ?? 0 }))
      .filter(({ at, sum }) => at !== place && sum > 0)
      .sort((a, b) => b.sum - a.sum || a.at - b.at)
      .slice(0, depth)
      .map((one) => one.id);
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
