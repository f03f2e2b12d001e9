import { expect, test } from 'vitest';
import { chooseQueries } from './choose-queries.ts';

test('the examples are the most frequent words and phrase of the titles', () => {
  const titles = [
    'A Map of Street Trees in Sapporo',
    'Counting Street Trees, and What They Cost',
    'Trees: Heat in the Street',
    'Counting Heat',
  ];
  expect(chooseQueries(titles)).toEqual({
    words: ['street', 'trees'],
    phrase: 'street trees',
    prefix: 'count*',
  });
});

test('punctuation and hyphens end a phrase, and formulas are not words', () => {
  expect(chooseQueries(['Wells, Lamps', 'Wells-Lamps', 'Wells.Lamps', '$\\alpha beta$'])).toEqual({
    words: ['wells', 'lamps'],
  });
});

test('titles without suitable words have no examples', () => {
  expect(chooseQueries([])).toEqual({ words: [] });
  expect(chooseQueries(['城市行道树的夏季遮荫', 'On the up', 'x'.repeat(40)])).toEqual({
    words: [],
  });
});
