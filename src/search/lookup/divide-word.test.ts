import { expect, it } from 'vitest';
import { divideWord } from './divide-word.ts';

function divide(text: string, ...words: readonly string[]) {
  const isWord = (word: string): boolean => words.includes(word);
  return divideWord(text, isWord, isWord);
}

it.each([
  ['1000000', [['1', '000', '000']]],
  ['123', []],
  ['word2vec', [['word', '2', 'vec']]],
])('divides %s at its digits', (text, expected) => {
  expect(divide(text)).toEqual(expected);
});

it('divides a word into two of the collection, the most even ones first', () => {
  const words = ['self', 'supervised', 'selfs', 'upervised', 's', 'elfsupervised'];
  expect(divide('selfsupervised', ...words)).toEqual([
    ['selfs', 'upervised'],
    ['self', 'supervised'],
    ['s', 'elfsupervised'],
  ]);
});

it('accepts a number as one half, but not as both', () => {
  expect(divide('gpt4', 'gpt')).toEqual([['gpt', '4']]);
  expect(divide('123')).toEqual([]);
});

it('does not divide two letters, which are an abbreviation', () => {
  expect(divide('ct', 'c', 't')).toEqual([]);
  expect(divide('4k', 'k')).toEqual([['4', 'k']]);
});
