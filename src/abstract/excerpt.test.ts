import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { sentences } from './sentences.ts';

describe('sentences', () => {
  test.each([
    'Yu, Alex, et al. "Plenoctrees" is cited.',
    'Others, e.g. BERT, i.e. encoders, differ.',
    'See Fig. 3, Eq. 4, Sec. V and Ref. Nine.',
    'J. Smith and A. B. Jones did it.',
    'It runs 3.5 times faster on v1.7.2 w.r.t. Time.',
    'Code is at https://a.b/c.d/e.html and here.',
  ])('%s is one sentence', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('end at full stops, question marks and exclamation marks', () => {
    expect(sentences('One. Two? Three! (Four.) 1) Five. 2) Six')).toEqual([
      'One.',
      'Two?',
      'Three!',
      '(Four.)',
      '1) Five.',
      '2) Six',
    ]);
  });

  test('in other languages end at their own punctuation', () => {
    expect(sentences('一つ。二つ。', 'ja')).toEqual(['一つ。', '二つ。']);
  });

  test('do not exist in an empty text', () => {
    expect(sentences(' ')).toEqual([]);
  });
});

describe('an excerpt', () => {
  test.each([
    ['all of a short text', 'One two.', 20, 'One two.'],
    [
      'whole sentences that fill it',
      'One two three. Four five. Six seven eight.',
      30,
      'One two three. Four five.',
    ],
    ['words if no sentence fits', 'One two three four five six.', 16, 'One two three…'],
    [
      'words if whole sentences would fill less than half',
      `Hi. ${'word '.repeat(9)}`,
      20,
      'Hi. word word word…',
    ],
    ['no comma before the cut', 'One two three, four five six.', 18, 'One two three…'],
    ['whole characters of a text without spaces', '😀'.repeat(9), 8, '😀😀😀…'],
  ])('is %s', (_, text, length, expected) => {
    const short = excerpt(text, length);
    expect(short).toBe(expected);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});
