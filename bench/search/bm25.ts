import { stemmer } from 'stemmer';

/** Lucene's English stop words. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be but by for if in into is it no not of on or such that the their then there
  these they this to was will with`.split(/\s+/),
);

const K1 = 1.2;
const B = 0.75;

export interface Document {
  readonly id: string;
  readonly text: string;
}

/**
 * Plain BM25 as a baseline: words of ASCII letters and digits with Porter stems, without stop
 * words; repeated words of a query count repeatedly; idf as in Lucene, never negative (S. Robertson
 * and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
 *
 * @returns the ranking function: ids of documents that contain a word of the query, best first,
 *   ties in the order of `documents`
 */
export function createBm25(
  documents: readonly Document[],
): (question: string, depth: number) => string[] {
  const lengths: number[] = [];
  /** Word frequencies, by word and index of the document. */
  const postings = new Map<string, Map<number, number>>();
  documents.forEach(({ text }, index) => {
    const words = listWords(text);
    lengths.push(words.length);
    for (const word of words) {
      const frequencies = postings.get(word) ?? new Map<number, number>();
      postings.set(word, frequencies.set(index, (frequencies.get(index) ?? 0) + 1));
    }
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / documents.length;

  return (question, depth) => {
    const scores = new Map<number, number>();
    for (const word of listWords(question)) {
      const frequencies = postings.get(word) ?? new Map<number, number>();
      const idf = Math.log(
        1 + (documents.length - frequencies.size + 0.5) / (frequencies.size + 0.5),
      );
      for (const [index, count] of frequencies) {
        const norm = K1 * (1 - B + (B * (lengths[index] ?? 0)) / average);
        const gain = (idf * count * (K1 + 1)) / (count + norm);
        scores.set(index, (scores.get(index) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .slice(0, depth)
      .flatMap(([index]) => documents[index]?.id ?? []);
  };
}

function listWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => stemmer(word));
}
