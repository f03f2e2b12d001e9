import { describe, expect, test } from 'vitest';
import { addPapers, movePaper, removePaper, undoChange, writeNote } from './edit-list.ts';
import { MOST_PAPERS, type SavedList } from './saved-list.ts';

/** `a b:note` is a list of two papers. */
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
])('in "%s", %s moves by %i to give "%s"', (list, id, by, wanted) => {
  expect(show(movePaper(createList(list), id, by))).toBe(wanted);
});

test('a note is written on its paper alone', () => {
  expect(show(writeNote(createList('a:x b'), 'b', 'y'))).toBe('a:x b:y');
});

describe('adding a list to another', () => {
  test('puts what is new at the end and keeps the notes that are there', () => {
    expect(show(addPapers(createList('a:mine b'), createList('b:theirs c:c a:theirs')))).toBe(
      'a:mine b:theirs c:c',
    );
  });

  test('stops where the list is full', () => {
    const full = Array.from({ length: MOST_PAPERS }, (_, i) => ({ id: `p${i}`, note: '' }));
    expect(addPapers(full, createList('new'))).toEqual(full);
  });
});

describe('undoing', () => {
  const before = createList('a:x b c');

  test('a removal puts the paper back to its place, with its note', () => {
    const after = removePaper(before, 'a');
    expect(show(undoChange(before, after, after))).toBe('a:x b c');
  });

  test('the removal of all puts all back', () => {
    expect(show(undoChange(before, [], []))).toBe('a:x b c');
  });

  test('the taking of another list gives up what it brought', () => {
    const after = createList('y z');
    expect(show(undoChange(before, after, after))).toBe('a:x b c');
  });

  test('keeps what another tab has added, taken away or written since', () => {
    const after = removePaper(before, 'a');
    expect(show(undoChange(before, after, createList('b:new d')))).toBe('a:x b:new d');
  });
});
