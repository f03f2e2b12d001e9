import { expect, it } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';
import { getMinPapersOfPerson } from './min-papers.ts';

it('gives everyone in a small collection a page, and frequent authors in a large one', () => {
  expect(
    [43, 2000, 2001, 20_000, 100_000].map((count) => getMinPapersOfPerson(count, undefined)),
  ).toEqual([1, 1, 5, 5, 20]);
});

it('respects the maintainer’s setting', () => {
  expect(getMinPapersOfPerson(43, 3)).toBe(3);
  const papers = [
    createPaper({ id: 'one', authors: ['Ann Lee', 'Bo Ek'] }),
    createPaper({ id: 'two', authors: ['Ann Lee'] }),
  ];
  const { people } = createCatalogue({
    papers,
    topics: [],
    site: { people: { from: 2 }, language: 'en' },
  });
  expect(people.map(({ name, hasPage }) => [name, hasPage])).toEqual([
    ['Bo Ek', false],
    ['Ann Lee', true],
  ]);
});
