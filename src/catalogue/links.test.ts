import { expect, test } from 'vitest';
import { getLinks, toDoiUrl } from './links.ts';
import { createPaper } from './create-paper.fixture.ts';

test('an arXiv id gives links to the PDF and the page, in this order', () => {
  const paper = createPaper({ arxiv: '2203.15086', links: { code: ['https://a.example'] } });
  expect(getLinks(paper)).toEqual([
    { label: 'Read PDF', url: 'https://arxiv.org/pdf/2203.15086' },
    { label: 'arXiv', url: 'https://arxiv.org/abs/2203.15086' },
    { label: 'Code', url: 'https://a.example' },
  ]);
});

test('the maintainer’s PDF comes before arXiv’s', () => {
  const paper = createPaper({ arxiv: '2203.15086', links: { pdf: ['https://a.example/p.pdf'] } });
  expect(getLinks(paper)[0]).toEqual({ label: 'Read PDF', url: 'https://a.example/p.pdf' });
});

test('several links of one kind are numbered', () => {
  const paper = createPaper({ links: { code: ['https://a.example', 'https://b.example'] } });
  expect(getLinks(paper).map(({ label }) => label)).toEqual(['Code', 'Code 2']);
});

test('a paper without ids and links has no links', () => {
  expect(getLinks(createPaper({}))).toEqual([]);
});

test('special characters in DOIs are encoded, except for slashes', () => {
  expect(toDoiUrl('10.1002/(sici)1096<1::aid>3.0.co;2-#/x')).toBe(
    'https://doi.org/10.1002/(sici)1096%3C1%3A%3Aaid%3E3.0.co%3B2-%23/x',
  );
});
