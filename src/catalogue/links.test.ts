import { describe, expect, test } from 'vitest';
import { getLinks as getAll, getRowLinks, toDoiUrl } from './links.ts';
import { createPaper } from './create-paper.fixture.ts';

const PAGE = '/papers/a/';
const getLinks = (paper: Parameters<typeof getAll>[0]) => getAll(paper, PAGE);

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

test('a link to a file of the site has the sub-path of the paper’s page', () => {
  const links = { pdf: ['/files/a b.pdf#page=2'], video: ['/files/talk.mp4'] };
  const urls = (page: string) => getAll(createPaper({ links }), page).map(({ url }) => url);
  expect(urls('/sub/papers/a/')).toEqual(['/sub/files/a%20b.pdf#page=2', '/sub/files/talk.mp4']);
  expect(urls('https://a.example/papers/a/')).toContain('https://a.example/files/talk.mp4');
  expect(urls('')).toContain('../../files/talk.mp4');
  const [labelled] = getAll(
    createPaper({ otherLinks: { Badge: '/files/b.svg' } }),
    '/sub/papers/a/',
  );
  expect(labelled).toEqual({ label: 'Badge', url: '/sub/files/b.svg' });
});

test('a paper without ids and links has no links', () => {
  expect(getLinks(createPaper({}))).toEqual([]);
});

test('special characters in DOIs are encoded, except for slashes', () => {
  expect(toDoiUrl('10.1002/(sici)1096<1::aid>3.0.co;2-#/x')).toBe(
    'https://doi.org/10.1002/(sici)1096%3C1%3A%3Aaid%3E3.0.co%3B2-%23/x',
  );
});

describe('files next to a paper', () => {
  const files = [
    { name: 'appendix b.txt', bytes: 7 },
    { name: 'code.tar.gz', bytes: 6 },
    { name: 'figure.png', bytes: 5 },
    { name: 'paper.html', bytes: 4 },
    { name: 'paper.pdf', bytes: 3 },
    { name: 'slides-2.pdf', bytes: 2 },
    { name: 'slides.pdf', bytes: 1 },
  ];

  test('are links of the kind given by their names, before links to other sites', () => {
    const paper = createPaper({
      files,
      arxiv: '2203.15086',
      links: { code: ['https://a.example'] },
    });
    expect(getLinks(paper)).toEqual([
      { label: 'Read PDF', url: '/papers/a/paper.pdf', bytes: 3 },
      { label: 'arXiv', url: 'https://arxiv.org/abs/2203.15086' },
      { label: 'Code', url: '/papers/a/code.tar.gz', bytes: 6 },
      { label: 'Code 2', url: 'https://a.example' },
      { label: 'Slides', url: '/papers/a/slides-2.pdf', bytes: 2 },
      { label: 'Slides 2', url: '/papers/a/slides.pdf', bytes: 1 },
      { label: 'appendix b.txt', url: '/papers/a/appendix%20b.txt', bytes: 7 },
      { label: 'paper.html', url: '/papers/a/paper.html', bytes: 4 },
    ]);
  });

  test('are in rows if their kind is known', () => {
    expect(getRowLinks(createPaper({ files }), PAGE).map(({ label }) => label)).toEqual([
      'PDF',
      'Code',
      'Slides',
      'Slides 2',
    ]);
  });

  test('do not affect the row of a paper without files', () => {
    const paper = createPaper({ arxiv: '2203.15086', links: { code: ['https://a.example'] } });
    expect(getRowLinks(paper, PAGE)).toEqual([
      { label: 'PDF', url: 'https://arxiv.org/pdf/2203.15086' },
    ]);
  });
});
