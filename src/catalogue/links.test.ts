import { expect, test } from 'vitest';
import { getLinks, toDoiUrl } from './links.ts';
import { createPaper } from './create-paper.fixture.ts';

test('an arXiv id gives the PDF and the page at arXiv, the text first', () => {
  const paper = createPaper({ arxiv: '2203.15086', links: { code: ['https://a.example'] } });
  expect(getLinks(paper)).toEqual([
    { label: 'Read PDF', url: 'https://arxiv.org/pdf/2203.15086' },
    { label: 'arXiv', url: 'https://arxiv.org/abs/2203.15086' },
    { label: 'Code', url: 'https://a.example' },
  ]);
});

test('a PDF that the maintainer names stands before arXiv’s', () => {
  const paper = createPaper({ arxiv: '2203.15086', links: { pdf: ['https://a.example/p.pdf'] } });
  expect(getLinks(paper)[0]).toEqual({ label: 'Read PDF', url: 'https://a.example/p.pdf' });
});

test('several links of one kind are told apart', () => {
  const paper = createPaper({ links: { code: ['https://a.example', 'https://b.example'] } });
  expect(getLinks(paper).map(({ label }) => label)).toEqual(['Code', 'Code 2']);
});

test('a paper without ids and links has none', () => {
  expect(getLinks(createPaper({}))).toEqual([]);
});

test('a DOI with signs that an address cannot hold is encoded, its slashes kept', () => {
  expect(toDoiUrl('10.1002/(sici)1096<1::aid>3.0.co;2-#/x')).toBe(
    'https://doi.org/10.1002/(sici)1096%3C1%3A%3Aaid%3E3.0.co%3B2-%23/x',
  );
});
