import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { cleanNote, formatList, MOST_NOTE, MOST_PAPERS, parseList } from './saved-list.ts';

describe('parseList', () => {
  test.each([
    ['nothing', null],
    ['no JSON', '{"version":1,"papers":[{"id":"x-'],
    ['JSON of something else', '"papers"'],
    ['null', 'null'],
    ['a list without its frame', '[{"id":"x-pool"}]'],
    ['papers that are no list', '{"version":1,"papers":{"id":"x-pool"}}'],
  ])('reads %s as an empty list', (_, text) => {
    expect(parseList(text)).toEqual([]);
  });

  test('keeps what is a paper among what is none, each once', () => {
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

  test('reads of a later version what it knows', () => {
    const text = '{"version":9,"colour":"red","papers":[{"id":"nero","stars":3}]}';
    expect(parseList(text)).toEqual([{ id: 'nero', note: '' }]);
  });

  test('stops where a list is full', () => {
    const papers = Array.from({ length: MOST_PAPERS + 5 }, (_, i) => ({ id: `p${i}` }));
    expect(parseList(JSON.stringify({ papers }))).toHaveLength(MOST_PAPERS);
  });
});

test('a list is read back as it was kept, and an empty one is not kept', () => {
  const list = [
    { id: 'x-pool', note: 'two\nlines' },
    { id: 'nero', note: '' },
  ];
  expect(parseList(formatList(list) ?? null)).toEqual(list);
  expect(formatList([])).toBeUndefined();
});

describe('cleanNote', () => {
  test.each(Object.entries(HOSTILE))('keeps %s, without control characters', (_, text) => {
    const note = cleanNote(text);
    expect(note).not.toMatch(/(?!\n)\p{Cc}|\p{Surrogate}/u);
    expect(cleanNote(note)).toBe(note);
    expect(parseList(formatList([{ id: 'x', note }]) ?? null)).toEqual([{ id: 'x', note }]);
  });

  test('cuts what is too long, never through a letter', () => {
    const note = cleanNote(`${'a'.repeat(MOST_NOTE - 1)}🌋`);
    expect(note).toHaveLength(MOST_NOTE);
    expect(note.isWellFormed()).toBe(true);
  });
});
