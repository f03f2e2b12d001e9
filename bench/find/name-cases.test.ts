import { expect, it } from 'vitest';
import { createPaper } from '../../src/catalogue/create-paper.fixture.ts';
import { createRandom } from '../harness/random.ts';
import { measureNames } from './name-cases.ts';

const papers = [
  createPaper({
    id: 'a',
    title: 'The Sparse Octree',
    authors: ['Ann Łuk', 'Bo Li'],
    submitted: '2021',
  }),
  createPaper({ id: 'b', title: 'Bees', authors: ['Ada Łuk'], submitted: '2021-04' }),
  createPaper({ id: 'c', title: 'Ants', authors: ['Cy van den Berg'], submitted: '2020' }),
];
const measures = measureNames(papers, papers, createRandom(1));
const find = (name: string) =>
  measures.find((measure) => measure.name.startsWith(name))?.cases.map(({ query }) => query);

it('writes names, years and words of titles as readers do', () => {
  expect(find('surname and year')).toEqual(['Łuk 2021', 'Łuk 2021', 'Berg 2020']);
  expect(find('surname et al.')).toEqual(['Łuk et al. (2021) sparse octree']);
  expect(find('initial')).toEqual(['A. Łuk', 'A. Łuk', 'C. Berg']);
  expect(find('surname, first')).toEqual(['Łuk, Ann', 'Łuk, Ada', 'Berg, Cy van den']);
  expect(find('name with')).toEqual(['Cy van den Berg']);
  expect(find('two')).toEqual(['Łuk Li']);
});

it('expects any paper that the name may refer to', () => {
  const [years] = measures;
  expect(years?.cases[0]?.expected).toEqual(expect.arrayContaining(['a', 'b']));
});
