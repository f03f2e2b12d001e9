import { describe, expect, test } from 'vitest';
import { getTextPath, listLanguages } from './find-language.ts';
import en, { type Text } from './languages/en.ts';

type Part = string | ((...given: never[]) => string) | { readonly [name: string]: Part };

/** All messages with their paths; functions as source code. */
function listMessages(part: Part, place = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') return [[place, part.toString()]];
  return Object.entries(part).flatMap(([name, inner]) => listMessages(inner, `${place}.${name}`));
}

/** Placeholders and elements of a message. */
const listMarks = (message: string) => (message.match(/(?<!\$)\{\w+\}|<\w+>/g) ?? []).sort();

const english = new Map(listMessages(en));

describe.each(listLanguages())('the text in %s', async (language) => {
  const { default: text } = (await import(getTextPath(language))) as { default: Text };
  const messages = listMessages(text);

  test('has every message and no other', () => {
    expect(messages.map(([place]) => place)).toEqual([...english.keys()]);
  });

  test('has no empty message', () => {
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('has the same placeholders and elements as in English', () => {
    const marks = messages.map(([place, message]) => [place, listMarks(message)]);
    const wanted = messages.map(([place]) => [place, listMarks(english.get(place) ?? '')]);
    expect(marks).toEqual(wanted);
  });

  test('has a locale with support for dates and numbers', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(text.locale)).toEqual([text.locale]);
    expect(text.locale.split('-')[0]).toBe(language.split('-')[0]);
  });

  test('formats numbers and plurals as its locale does', () => {
    const numbers = [
      ...Array(22).keys(),
      99,
      100,
      101,
      999,
      1000,
      1001,
      12_040,
      100_000,
      1_234_567,
    ];
    for (const number of numbers) {
      expect(text.number(number)).toBe(number.toLocaleString(text.locale));
      const isOne = new Intl.PluralRules(text.locale).select(number) === 'one';
      expect(text.papers(number).endsWith(text.papers(1).slice(1)), String(number)).toBe(isOne);
    }
  });

  test('has singular and plural forms', () => {
    expect(text.papers(1)).toMatch(/^1 \S/);
    expect(text.papers(2)).toMatch(/^2 \S/);
    expect(text.papers(1).slice(2)).not.toBe(text.papers(2).slice(2));
  });
});

test('German spells out numbers', async () => {
  const { default: de } = await import('./languages/de.ts');
  expect([1, 2, 16, 21, 43, 70, 100, 12_040].map((count) => de.spelledPapers(count))).toEqual([
    'Eine Arbeit',
    'Zwei Arbeiten',
    'Sechzehn Arbeiten',
    'Einundzwanzig Arbeiten',
    'Dreiundvierzig Arbeiten',
    'Siebzig Arbeiten',
    '100 Arbeiten',
    '12.040 Arbeiten',
  ]);
});
