import { describe, expect, test } from 'vitest';
import { addPapers, movePaper, removePaper, undoChange, writeNote } from './edit-list.ts';
import { MAX_PAPERS, type SavedList } from './saved-list.ts';

/** Parses `a b:note` as a list of two papers. */
function createList(text: string): SavedList {
  return text
    .split(' ')
    .filter(Boolean)
    .map((item) => {
      const [id = '', note = ''] = item.split(':');
      return { id, note };
    });
}

function show(list: SavedList): string {
  return list.map(({ id, note }) => (note ? `${id}:${note}` : id)).join(' ');
}

test.each([
  ['a b c', 'b', -1, 'b a c'],
  ['a b c', 'b', 1, 'a c b'],
  ['a b c', 'a', -1, 'a b c'],
  ['a b c', 'c', 1, 'a b c'],
  ['a b c', 'c', -9, 'c a b'],
  ['a b c', 'z', 1, 'a b c'],
])('in "%s", moving %s by %i gives "%s"', (list, id, by, wanted) => {
  expect(show(movePaper(createList(list), id, by))).toBe(wanted);
});

test('writes a note on one paper only', () => {
  expect(show(writeNote(createList('a:x b'), 'b', 'y'))).toBe('a:x b:y');
});

describe('adding a list to another', () => {
  test('appends new papers and keeps existing notes', () => {
    expect(show(addPapers(createList('a:mine b'), createList('b:theirs c:c a:theirs')))).toBe(
      'a:mine b:theirs c:c',
    );
  });

  test('stops at the maximum length', () => {
    const full = Array.from({ length: MAX_PAPERS }, (_, i) => ({ id: `p${i}`, note: '' }));
    expect(addPapers(full, createList('new'))).toEqual(full);
  });
});

describe('undoChange', () => {
  const before = createList('a:x b c');

  test('puts a removed paper back in its place, with its note', () => {
    const after = removePaper(before, 'a');
    expect(show(undoChange(before, after, after))).toBe('a:x b c');
  });

  test('restores all papers after clearing the list', () => {
    expect(show(undoChange(before, [], []))).toBe('a:x b c');
  });

  test('removes the papers that a received list has added', () => {
    const after = createList('y z');
    expect(show(undoChange(before, after, after))).toBe('a:x b c');
  });

  test('keeps changes that another tab has made since', () => {
    const after = removePaper(before, 'a');
    expect(show(undoChange(before, after, createList('b:new d')))).toBe('a:x b:new d');
  });
});
