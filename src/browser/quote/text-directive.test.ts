import { describe, expect, test } from 'vitest';
import { createTextDirective, type Run } from './text-directive.ts';

const words = (text: string): Run => ({ text, isMath: false });
const math = (text: string): Run => ({ text, isMath: true });

/** The decoded directive for `part` of a paragraph. */
function create(runs: readonly Run[], part: string, before = ''): string | undefined {
  const text = runs.map((run) => run.text).join('');
  const from = text.indexOf(part);
  expect(from).toBeGreaterThanOrEqual(0);
  const directive = createTextDirective(runs, from, from + part.length, before);
  return directive && decodeURIComponent(directive);
}

describe('createTextDirective', () => {
  test('quotes a short sentence in full, without its full stop', () => {
    expect(create([words('One is here. Two is there. Three.')], 'Two is there.')).toBe(
      'text=Two is there',
    );
  });

  test('quotes the first and last words of a long one', () => {
    const long = `The first words of it ${'and so on '.repeat(12)}until the last words come.`;
    expect(create([words(`Before. ${long}`)], long)).toBe(
      'text=The first words of,the last words come',
    );
  });

  test('adds a prefix if the same words occur earlier', () => {
    const text = 'We show that it works. Now at last, it works.';
    expect(create([words(text)], 'it works.', 'Elsewhere it works')).toBe(
      'text=We show that-,it works',
    );
  });

  test('takes more words at the start if the first ones are ambiguous', () => {
    const first = 'In this paper we study cats and all that they do in the dark of the house.';
    const second =
      'In this paper we study dogs and all that they do in the light of the garden, day by day.';
    expect(create([words(`${first} ${second}`)], second)).toMatch(
      /^text=In this paper we study dogs,/,
    );
  });

  test('ends with words that do not occur before the end', () => {
    const text = `It starts here with in the end of it and goes on and on and on and on in the end of it all in the end of it`;
    const directive = create([words(text)], text) ?? '';
    const end = directive.split(',').at(-1) ?? '';
    expect(text.indexOf(end)).toBe(text.length - end.length);
  });

  test('quotes words next to formulas, never formulas', () => {
    const runs = [
      words('It costs '),
      math('O(n)'),
      words(' steps to sort '),
      math('n'),
      words('.'),
    ];
    expect(create(runs, 'It costs O(n) steps to sort n.')).toBe('text=It costs,steps to sort');
  });

  test('begins after a formula at the start of the sentence', () => {
    const runs = [math('x'), words(' is the only thing that is known.')];
    expect(create(runs, 'x is the only thing that is known.')).toBe(
      'text=is the only thing that is known',
    );
  });

  test('returns undefined for a range without words', () => {
    expect(create([words('a '), math('x + y')], 'x + y')).toBeUndefined();
  });

  test('splits scripts without spaces into words', () => {
    const text = '我们研究图像识别。结果很好。';
    expect(create([words(text)], '结果很好。')).toBe('text=结果很好');
  });

  test.each(['-', ',', '&', '%', '#', '(', ')', "'", '.', '!', '*', '~', '_'])(
    'encodes %s, which has a meaning in an address or is lost at its end',
    (sign) => {
      const text = `Cross${sign}modal works`;
      const directive = createTextDirective([words(text)], 0, text.length, '') ?? '';
      expect(directive.slice('text='.length)).toMatch(/^(?:[A-Za-z0-9]|%[0-9A-F]{2})+$/);
      expect(decodeURIComponent(directive)).toBe(`text=${text}`);
    },
  );
});
