import { expect, test } from 'vitest';
import { paperSchema } from '../../src/collection/schema.ts';
import { addVenue } from './add-venues.ts';
import { generatePapers } from './generate-papers.ts';

const base = { links: {}, topics: [], aliases: [] };
const PAPERS = [
  {
    ...base,
    id: 'a',
    title: 'On the x',
    abstract: 'One is. Two are.',
    authors: ['Ann Bee', 'Cid Doe'],
  },
  { ...base, id: 'b', title: 'What y was', abstract: 'Three were.', authors: ['Eve Fox'] },
];

test('papers are generated from the sentences of others, deterministically for each seed', () => {
  const generated = generatePapers(PAPERS, 20, 1);
  expect(generated).toHaveLength(20);
  expect(generated).toEqual(generatePapers(PAPERS, 20, 1));
  expect(generated).not.toEqual(generatePapers(PAPERS, 20, 2));
  const known = PAPERS.map(({ abstract }) => abstract).join(' ');
  for (const { abstract } of generated) {
    for (const sentence of abstract.split(/(?<=\.) /)) expect(known).toContain(sentence);
  }
});

test('generated papers are valid, with or without a venue', () => {
  const papers = generatePapers(PAPERS, 50, 1).map(addVenue);
  for (const { id, abstract, ...fields } of papers) {
    expect([id, abstract].every((text) => text !== '')).toBe(true);
    expect(paperSchema.safeParse(fields).error).toBeUndefined();
  }
  const placed = papers.filter(({ venue }) => venue !== undefined).length;
  expect(placed).toBeGreaterThan(0);
  expect(placed).toBeLessThan(50);
});

test('an existing venue is kept', () => {
  const paper = { id: 'a', title: 'A', abstract: 'One.', submitted: '2020', venue: 'Own' };
  expect(addVenue(paper)).toBe(paper);
});
