import { describe, expect, it } from 'vitest';
import { createBm25 } from './bm25.ts';

const rank = createBm25([
  { id: 'short', text: 'Sparse attention.' },
  { id: 'long', text: 'Attention in very long sentences, and a little about sparse matrices.' },
  { id: 'twice', text: 'Attention, attention!' },
  { id: 'other', text: 'The volcanoes of Iceland' },
]);

describe('BM25', () => {
  it('ranks documents with more of the words, and shorter ones, first', () => {
    // Lengths 2, 8, 2, 2, on average 3.5; idf of "spars" ln 2, of "attent" ln 10/7. So
    // short 1.213 × 1.050 = 1.27, long 0.655 × 1.050 = 0.69, twice 1.564 × 0.357 = 0.56.
    expect(rank('sparse attention', 10)).toEqual(['short', 'long', 'twice']);
  });

  it('gives a repeated word less than double weight', () => {
    expect(rank('attention', 10)).toEqual(['twice', 'short', 'long']);
  });

  it('finds words in other forms', () => {
    expect(rank('volcano', 10)).toEqual(['other']);
    expect(rank('sparsely', 10)).toEqual(['short', 'long']);
  });

  it('ignores stop words in queries and documents', () => {
    expect(rank('the of and', 10)).toEqual([]);
  });

  it('returns at most the requested number', () => {
    expect(rank('attention', 1)).toEqual(['twice']);
    expect(rank('nothing has this', 5)).toEqual([]);
  });
});
