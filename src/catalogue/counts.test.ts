import { expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { countGroups } from './counts.ts';
import { createPaper } from './create-paper.fixture.ts';

test('groups are counted over the papers, the most frequent first, then by name', () => {
  const { papers } = createCatalogue({
    papers: [
      createPaper({ id: 'a', authors: ['Cy', 'Bo'] }),
      createPaper({ id: 'b', authors: ['Bo', 'Al'] }),
    ],
    topics: [],
  });
  const counts = countGroups(papers, ({ people }) => people);
  expect(counts.map(({ of, count }) => [of.name, count])).toEqual([
    ['Bo', 2],
    ['Al', 1],
    ['Cy', 1],
  ]);
});
