import { describe, expect, it } from 'vitest';
import { curlQuotes, findCompounds, keepCompounds, markSentences } from './typography.ts';

describe('curlQuotes', () => {
  it.each([
    ["the text's words don't", 'the text’s words don’t'],
    ['a "good" one, ("so") it "is".', 'a “good” one, (“so”) it “is”.'],
    ["f' and the authors' 'own' words", "f' and the authors' 'own' words"],
    ['a 5" disk and "this"', 'a 5" disk and "this"'],
    ['one "open quotation', 'one "open quotation'],
  ])('%s', (straight, curly) => {
    expect(curlQuotes(straight, 'en-GB')).toBe(curly);
  });

  it('does not change double quotation marks in other languages', () => {
    expect(curlQuotes('das "Wort" geht\'s', 'de')).toBe('das "Wort" geht’s');
  });
});

describe('keepCompounds', () => {
  it('wraps short compounds, but not in tags, formulas or code', () => {
    expect(keepCompounds('Pre-Trained <i class="a-b">x-y</i>')).toBe(
      '<span class="whole">Pre-Trained</span> <i class="a-b"><span class="whole">x-y</span></i>',
    );
    const untouched =
      '<math><mi>a-b</mi></math> <code>a-b</code> &amp;-b a-very-long-compound-word';
    expect(keepCompounds(untouched)).toBe(untouched);
  });

  it('reads a word of any length once, rather than from each of its letters', () => {
    const word = 'a'.repeat(200_000);
    expect(keepCompounds(word)).toBe(word);
  });
});

it('finds the offsets of short compounds', () => {
  expect(findCompounds('Pre-Trained, x and a-very-long-compound-word')).toEqual([
    { start: 0, end: 11 },
  ]);
});

it('marks a sentence of plain text', () => {
  expect(markSentences(['One. Two $1 &amp; more.'], ['Two $1 &amp; more.', 'Three.'])).toEqual({
    paragraphs: ['One. <mark id="result-1" class="result">Two $1 &amp; more.</mark>'],
    ids: ['result-1', undefined],
  });
});
