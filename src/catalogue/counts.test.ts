import { expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { countGroups, rankCounts } from './counts.ts';
import { createPaper } from './create-paper.fixture.ts';

test('counts groups over papers, most frequent first, then by name', () => {
  const { papers } = createCatalogue({
    papers: [
      createPaper({ id: 'a', authors: ['Cy', 'Bo'] }),
      createPaper({ id: 'b', authors: ['Bo', 'Al', 'Bo'] }),
    ],
    topics: [],
  });
  const counts = countGroups(papers, ({ people }) => people);
  const list = (max?: number) => rankCounts(counts, max).map(({ of, count }) => [of.name, count]);
  const all = [
    ['Bo', 2],
    ['Al', 1],
    ['Cy', 1],
  ];
  expect(list()).toEqual(all);
  for (const max of [0, 1, 2, 3, 4]) expect(list(max)).toEqual(all.slice(0, max));
});
