import { expect, test } from 'vitest';
import { createRagged, listFieldNames, type Columns } from '../index/columns.ts';
import { createPlan } from '../query/plan.ts';
import { findNamed } from './find-named.ts';

const columns = {
  count: 4,
  fieldValues: [
    { id: 'track/computer-vision', name: 'Computer Vision' },
    { id: 'track/sound', name: 'Sound' },
    { id: 'room/vision', name: 'Vision' },
    { id: 'keywords/lamps', name: 'Lamps' },
    { id: 'type/thesis', name: 'Abschlussarbeit' },
  ],
  // Values of the four papers: a keyword and the type; track and room "Vision"; "Sound"; "Sound" in the room
  // "Vision".
  paperFields: createRagged([2, 2, 1, 2], Int32Array.from([3, 4, 0, 2, 1, 1, 2])),
} as unknown as Columns;

test.each([
  ['track:vision', [1]],
  ['track:"computer vision"', [1]],
  ['Track:SOUND', [2, 3]],
  ['room:vision', [1, 3]],
  ['-track:sound', [2, 3]],
  ['track:lamps', []],
  ['keywords:lamps', [0]],
  ['keyword:lamps', [0]],
  ['type:thesis', [0]],
  ['type:Abschlussarbeit', [0]],
])('%s finds the papers with that value of the field', async (query, rows) => {
  const [term] = createPlan(query, false, listFieldNames(columns)).terms;
  if (term === undefined) throw new Error('no term');
  const found = await findNamed(term, { columns, readMentions: () => Promise.reject(new Error()) });
  expect(Array.from(found?.rows ?? [])).toEqual(rows);
});

test('a field that the site does not have is text', () => {
  expect(createPlan('stage:vision', false, listFieldNames(columns)).terms).toMatchObject([
    { field: undefined },
    { field: undefined },
  ]);
});
