import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { cleanNote, formatList, MAX_NOTE_LENGTH, MAX_PAPERS, parseList } from './saved-list.ts';

describe('parseList', () => {
  test.each([
    ['nothing', null],
    ['text that is not JSON', '{"version":1,"papers":[{"id":"x-'],
    ['JSON of something else', '"papers"'],
    ['null', 'null'],
    ['a bare array', '[{"id":"x-pool"}]'],
    ['papers that are not an array', '{"version":1,"papers":{"id":"x-pool"}}'],
  ])('parses %s as an empty list', (_, text) => {
    expect(parseList(text)).toEqual([]);
  });

  test('keeps valid papers and drops the rest, without duplicates', () => {
    const papers = [
      { id: 'x-pool', note: 7 },
      null,
      'nero',
      { id: '../admin' },
      { id: 'X-Pool' },
      { id: 'x'.repeat(121) },
      { note: 'of nothing' },
      { id: 'nero', note: 'again' },
      { id: 'x-pool', note: 'second' },
    ];
    expect(parseList(JSON.stringify({ version: 1, papers }))).toEqual([
      { id: 'x-pool', note: '' },
      { id: 'nero', note: 'again' },
    ]);
  });

  test('reads the known properties of a later version', () => {
    const text = '{"version":9,"colour":"red","papers":[{"id":"nero","stars":3}]}';
    expect(parseList(text)).toEqual([{ id: 'nero', note: '' }]);
  });

  test('stops at the maximum length', () => {
    const papers = Array.from({ length: MAX_PAPERS + 5 }, (_, i) => ({ id: `p${i}` }));
    expect(parseList(JSON.stringify({ papers }))).toHaveLength(MAX_PAPERS);
  });
});

test('a list survives the round trip through storage, and an empty one is not stored', () => {
  const list = [
    { id: 'x-pool', note: 'two\nlines' },
    { id: 'nero', note: '' },
  ];
  expect(parseList(formatList(list) ?? null)).toEqual(list);
  expect(formatList([])).toBeUndefined();
});

describe('cleanNote', () => {
  test.each(Object.entries(HOSTILE))('keeps %s and removes control characters', (_, text) => {
    const note = cleanNote(text);
    expect(note).not.toMatch(/(?!\n)\p{Cc}|\p{Surrogate}/u);
    expect(cleanNote(note)).toBe(note);
    expect(parseList(formatList([{ id: 'x', note }]) ?? null)).toEqual([{ id: 'x', note }]);
  });

  test('truncates long notes without splitting a character', () => {
    const note = cleanNote(`${'a'.repeat(MAX_NOTE_LENGTH - 1)}🌋`);
    expect(note).toHaveLength(MAX_NOTE_LENGTH);
    expect(note.isWellFormed()).toBe(true);
  });
});
