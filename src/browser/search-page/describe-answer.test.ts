import { describe, expect, it } from 'vitest';
import { describeAnswer, describeMatch, getStretchHeading } from './describe-answer.ts';

describe('describeAnswer', () => {
  it.each([
    [{ total: 0, complete: 0 }, 'No papers found'],
    [{ total: 1, complete: 1 }, '1 paper found'],
    [{ total: 16, complete: 4 }, '16 papers found, 4 match every word'],
    [{ total: 3, complete: 0 }, '3 papers found'],
  ])('%o', (answer, said) => {
    expect(describeAnswer(answer)).toBe(said);
  });

  it('reports what was searched for instead of what was typed', () => {
    const correction = { typed: 'quantizaton', shown: 'quantization' };
    expect(describeAnswer({ total: 5, complete: 5, correction })).toBe(
      '5 papers found for quantization',
    );
  });
});

describe('the list', () => {
  it('has no headings when all papers contain all the words', () => {
    expect([0, 1, 2].map((position) => getStretchHeading(position, 3, 3))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has a heading before the papers that contain only some of the words', () => {
    expect([0, 1, 2, 3].map((position) => getStretchHeading(position, 2, 14))).toEqual([
      '2 papers match every word',
      undefined,
      '12 papers match some words',
      undefined,
    ]);
  });

  it('has such a heading when no paper contains all of them', () => {
    expect([0, 1].map((position) => getStretchHeading(position, 0, 2))).toEqual([
      'No paper matches every word; these match some',
      undefined,
    ]);
  });
});

it('names the matched fields only if no mark shows the match', () => {
  expect(describeMatch(['title', 'abstract'])).toBeUndefined();
  expect(describeMatch([])).toBeUndefined();
  expect(describeMatch(['title', 'topics'])).toBeUndefined();
  expect(describeMatch(['topics'])).toBe('Matched topics');
  expect(describeMatch(['title', 'authors', 'venue'])).toBe('Matched authors, venue');
});
