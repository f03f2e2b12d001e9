import { expect, test } from 'vitest';
import { createPaper } from './create-paper.fixture.ts';
import { createPeople, toSortName } from './people.ts';

test.each([
  ['Satya Krishna Gorti', 'Gorti, Satya Krishna'],
  ['Emmanuel de Bézenac', 'Bézenac, Emmanuel de'],
  ['Aradea', 'Aradea'],
  ['  Gordon  L Kindlmann ', 'Kindlmann, Gordon L'],
])('%s is sorted as "%s"', (name, sortName) => {
  expect(toSortName(name)).toBe(sortName);
});

test('names with the same spelling are one person; different spellings are different people', () => {
  const people = createPeople([
    createPaper({ authors: ['Noël Vouitsis', 'Li Zhang'] }),
    createPaper({ authors: ['Noel Vouitsis', 'Li Zhang'] }),
  ]);
  expect([...people.keys()]).toEqual(['Noël Vouitsis', 'Li Zhang', 'Noel Vouitsis']);
  expect(people.get('Noël Vouitsis')?.id).toBe('noel-vouitsis');
  expect(people.get('Noel Vouitsis')?.id).not.toBe('noel-vouitsis');
});
