import { expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';
import { selectPapers, type Selection } from './select-papers.ts';

const { papers } = createCatalogue({
  topics: [],
  papers: [
    createPaper({ id: 'a', venue: 'LAMPS', year: 2024, session: 'Light', keywords: ['Bulbs'] }),
    createPaper({ id: 'b', venue: 'LAMPS', submitted: '2024-05', award: 'Best Paper' }),
    createPaper({ id: 'c', venueFull: 'Journal of Dusk', venue: 'Dusk', session: 'light' }),
  ],
});

test.each<[Selection, readonly string[]]>([
  [{ venue: 'lamps' }, ['a', 'b']],
  [{ venue: 'Journal of Dusk' }, ['c']],
  [{ year: 2024 }, ['a', 'b']],
  [{ session: 'Light' }, ['a', 'c']],
  [{ session: 'Light', venue: 'LAMPS' }, ['a']],
  [{ keyword: 'bulbs' }, ['a']],
  [{ award: 'Best Paper' }, ['b']],
  [{ topic: 'other' }, ['a', 'b', 'c']],
  [{ award: 'Worst Paper' }, []],
  [{}, ['a', 'b', 'c']],
])('%j selects %j', (selection, ids) => {
  expect(
    selectPapers(papers, selection)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids);
});
