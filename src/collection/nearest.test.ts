import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const FIELDS = ['title', 'authors', 'submitted', 'venue', 'venueFull', 'year', 'arxiv'];

describe('nearest', () => {
  it.each([
    ['author', 'authors'],
    ['tilte', 'title'],
    ['Year', 'year'],
    ['venue_full', 'venueFull'],
    ['submited', 'submitted'],
    ['arXiv', 'arxiv'],
  ])('finds the word most similar to "%s": "%s"', (typed, closest) =>
    expect(nearest(typed, FIELDS)).toBe(closest),
  );

  it.each(['abstract', 'x', 'note', ''])('finds no word similar to "%s"', (typed) =>
    expect(nearest(typed, FIELDS)).toBeUndefined(),
  );
});
