import { describe, expect, test } from 'vitest';
import { readTerms, textBetween } from './terms.ts';

test('a word has its position and spelling', () => {
  const text = '“Pruned” ViTs: fast!';
  expect(readTerms(text)).toEqual([
    { surface: 'Pruned', stem: 'prune', start: 1, end: 7, joined: false, hyphened: false },
    { surface: 'ViTs', stem: 'vit', start: 9, end: 13, joined: false, hyphened: false },
    { surface: 'fast', stem: 'fast', start: 15, end: 19, joined: false, hyphened: false },
  ]);
});

describe('words are joined', () => {
  test.each([
    'self attention',
    'self-attention',
    'self‑attention',
    'self–attention',
    'self\nattention',
  ])('in %j', (text) => {
    expect(readTerms(text)[1]?.joined).toBe(true);
  });

  test.each([
    'self, attention',
    'self. Attention',
    'self/attention',
    'self (attention)',
    'self — attention',
  ])('but not in %j', (text) => {
    expect(readTerms(text)[1]?.joined).toBe(false);
  });
});

test.each(['pre-trained', 'Pre-Training', 'pretrained', 'pre trained'])(
  'a prefix is part of its word: %s',
  (text) => {
    expect(readTerms(text)).toMatchObject([{ surface: text, stem: 'pretrain' }]);
  },
);

test('a prefix at the end of a text is a word', () => {
  expect(readTerms('training, pre').map(({ surface }) => surface)).toEqual(['training', 'pre']);
});

test('distinguishes hyphens from spaces', () => {
  const hyphened = readTerms('self-attention module').map((term) => term.hyphened);
  expect(hyphened).toEqual([false, true, false]);
});

test('drops possessive endings', () => {
  expect(readTerms("Brenier's theorem, the models’ size").map(({ surface }) => surface)).toEqual([
    'Brenier',
    'theorem',
    'the',
    'models',
    'size',
  ]);
});

test('finds words in all scripts', () => {
  expect(readTerms('Schrödinger и графы').map(({ stem }) => stem)).toEqual([
    'schroding',
    'и',
    'графы',
  ]);
});

test('a text without words has no terms', () => {
  expect(readTerms(' … 「」')).toEqual([]);
});

test('a range of a text is put on one line', () => {
  const text = 'the scaled\n  dot-product attention';
  const terms = readTerms(text);
  const [, first, , , last] = terms;
  if (!first || !last) throw new Error('The text has five words.');
  expect(textBetween(text, first, last)).toBe('scaled dot-product attention');
});
