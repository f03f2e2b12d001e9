import { describe, expect, test } from 'vitest';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import type { Paper } from '../../collection/schema.ts';
import { createHeadTags } from './head-tags.ts';
import { formatJsonLd } from './json-ld.ts';
import { createReference } from './reference.ts';

const URL = 'https://papers.example/papers/x-pool/';

function createCataloguePaper(fields: Partial<Paper>): CataloguePaper {
  return {
    ...createPaper(fields),
    date: undefined,
    topics: [],
    people: [],
    venueId: undefined,
    mentions: [],
  };
}

const published = createCataloguePaper({
  title: 'X-Pool',
  authors: ['Noël Vouitsis', 'Emmanuel de Bézenac'],
  submitted: '2022-03-28',
  venue: 'CVPR',
  venueFull: 'Conference on Computer Vision',
  year: 2022,
  arxiv: '2203.15086',
  doi: '10.1000/x',
});

describe('createHeadTags', () => {
  const list = (paper: CataloguePaper) =>
    createHeadTags(paper, createReference(paper, 'key'), URL).map(({ name, content }) => [
      name.replace('citation_', ''),
      content,
    ]);

  test('of a paper in proceedings', () => {
    expect(list(published)).toEqual([
      ['title', 'X-Pool'],
      ['author', 'Vouitsis, Noël'],
      ['author', 'Bézenac, Emmanuel de'],
      ['publication_date', '2022'],
      ['online_date', '2022/03/28'],
      ['conference_title', 'Conference on Computer Vision'],
      ['doi', '10.1000/x'],
      ['arxiv_id', '2203.15086'],
      ['pdf_url', 'https://arxiv.org/pdf/2203.15086'],
      ['abstract_html_url', URL],
    ]);
  });

  test('of a preprint have no venue, and the date once', () => {
    const tags = list(
      createCataloguePaper({ submitted: '2022-03', links: { pdf: ['https://a.example/'] } }),
    );
    expect(tags).toEqual([
      ['title', 'Some Paper'],
      ['publication_date', '2022/03'],
      ['pdf_url', 'https://a.example/'],
      ['abstract_html_url', URL],
    ]);
  });

  test('of a paper in a journal', () => {
    expect(
      list(createCataloguePaper({ venue: 'IJCV', venueFull: 'Journal of Vision' })),
    ).toContainEqual(['journal_title', 'Journal of Vision']);
  });
});

describe('JSON-LD', () => {
  const read = (paper: CataloguePaper) =>
    JSON.parse(formatJsonLd(paper, createReference(paper, 'key'), URL, '')) as Record<
      string,
      unknown
    >;

  test('of a paper in proceedings', () => {
    expect(read(published)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'X-Pool',
      author: [
        { '@type': 'Person', name: 'Noël Vouitsis' },
        { '@type': 'Person', name: 'Emmanuel de Bézenac' },
      ],
      datePublished: '2022',
      isPartOf: { '@type': 'PublicationVolume', name: 'Conference on Computer Vision' },
      identifier: ['doi:10.1000/x', 'arXiv:2203.15086'],
      sameAs: 'https://doi.org/10.1000/x',
      url: URL,
    });
  });

  test('of a paper with only a title', () => {
    expect(read(createCataloguePaper({}))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'Some Paper',
      url: URL,
    });
  });
});

test('volume, issue and pages of a journal article are in both', () => {
  const paper = createCataloguePaper({
    venueFull: 'Journal of Lamps',
    year: 2023,
    volume: '12',
    issue: '3',
    pages: '12–24',
    keywords: ['lamps', 'norms'],
    retracted: 'Candles.',
  });
  const reference = createReference(paper, 'key');
  const tags = createHeadTags(paper, reference, URL).map(({ name, content }) => [name, content]);
  expect(tags).toEqual(
    expect.arrayContaining([
      ['citation_volume', '12'],
      ['citation_issue', '3'],
      ['citation_firstpage', '12'],
      ['citation_lastpage', '24'],
      ['citation_keywords', 'lamps, norms'],
    ]),
  );
  expect(JSON.parse(formatJsonLd(paper, reference, URL, ''))).toMatchObject({
    pagination: '12–24',
    creativeWorkStatus: 'Retracted',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '3',
      isPartOf: {
        volumeNumber: '12',
        isPartOf: { '@type': 'Periodical', name: 'Journal of Lamps' },
      },
    },
  });
});
