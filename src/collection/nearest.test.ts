import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const FIELDS = ['title', 'authors', 'submitted', 'venue', 'venueFull', 'year', 'arxiv'];

describe('the word that was meant', () => {
  it.each([
    ['author', 'authors'],
    ['tilte', 'title'],
    ['Year', 'year'],
    ['venue_full', 'venueFull'],
    ['submited', 'submitted'],
    ['arXiv', 'arxiv'],
  ])('by "%s" is "%s"', (typed, meant) => expect(nearest(typed, FIELDS)).toBe(meant));

  it.each(['abstract', 'x', 'note', ''])('by "%s" is none of them', (typed) =>
    expect(nearest(typed, FIELDS)).toBeUndefined(),
  );
});
