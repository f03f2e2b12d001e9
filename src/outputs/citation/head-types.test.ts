import { describe, expect, test } from 'vitest';
import { PAPER_TYPES } from '../../collection/field-table.ts';
import { paperSchema } from '../../collection/schema.ts';
import { createHeadTags } from './head-tags.ts';
import { formatJsonLd } from './json-ld.ts';
import { createReference } from './reference.ts';

type PaperType = (typeof PAPER_TYPES)[number];
type Node = { readonly '@type': string | readonly string[] } & Readonly<Record<string, unknown>>;

const URL = 'https://papers.example/papers/lamps/';

/** Every field that a paper of any type can have. */
const FIELDS = {
  title: 'On lamps',
  authors: ['Ada Quiet', 'Lamp Team'],
  contributors: {
    'Ada Quiet': { orcid: '0000-0002-1825-0097', affiliations: ['University of Bath'] },
  },
  submitted: '2022-03-28',
  published: '2023-05-01',
  genre: 'Doctoral dissertation',
  venueFull: 'Host of Lamps',
  year: 2023,
  volume: '12',
  issue: '3',
  number: 'TR-17',
  pages: '12–24',
  editors: ['Edith Lee'],
  series: 'Lecture Notes in Lamps',
  edition: '2nd',
  publisher: 'Lamp Press',
  institution: 'Institute of Oil',
  award: 'Best Paper',
  keywords: ['lamps', 'oil'],
  retracted: 'Candles.',
  doi: '10.1000/x',
  isbn: '978-1-4028-9462-6',
  issn: '1234-5679',
  pmid: '123',
  licence: 'CC BY 4.0',
  lang: 'en-GB',
  links: { pdf: 'https://a.example/lamps.pdf', code: 'https://a.example/code' },
};

const createPaper = (type: PaperType) => ({
  ...{ id: 'lamps', abstract: 'Lamps burn.' },
  ...paperSchema.parse({ ...FIELDS, type }),
});

/** Properties of https://schema.org types that we use, in addition to those of CreativeWork. */
const ARTICLE = ['pagination'];
const OWN_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ScholarlyArticle: ARTICLE,
  Thesis: ['inSupportOf', 'pagination'],
  Book: ['isbn', 'bookEdition', 'pagination'],
  Chapter: ['pagination'],
  Report: [...ARTICLE, 'reportNumber'],
  Dataset: [],
  SoftwareSourceCode: ['codeRepository'],
  CreativeWork: [],
  PublicationVolume: ['volumeNumber'],
  PublicationIssue: ['issueNumber'],
  Periodical: ['issn'],
  BookSeries: ['issn'],
};
const CREATIVE_WORK = (
  '@context @type name headline author editor datePublished isPartOf keywords award publisher ' +
  'sourceOrganization description abstract license creativeWorkStatus identifier sameAs inLanguage url'
).split(' ');
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  Person: ['name', 'sameAs', 'affiliation'],
  Organization: ['name', 'sameAs'],
};

/** Properties that schema.org does not have for their type, as `Type.property`. */
function findStrange(node: Node): readonly string[] {
  const types = [node['@type']].flat();
  const allowed = types.flatMap(
    (type) => PEOPLE[type] ?? [...CREATIVE_WORK, ...(OWN_PROPERTIES[type] ?? [])],
  );
  return Object.entries(node).flatMap(([property, value]) => [
    ...(property === '@type' || allowed.includes(property) ? [] : [`${types[0]}.${property}`]),
    ...[value].flat().flatMap((item) => (isNode(item) ? findStrange(item) : [])),
  ]);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '@type' in value;
}

/** The whole abstract, with its paragraphs. */
const ABSTRACT = `${'Lamps burn. '.repeat(40)}\n\n</script> & "wicks" too.`;

const readJsonLd = (type: PaperType) => {
  const paper = createPaper(type);
  const reference = createReference(paper, 'key');
  return JSON.parse(formatJsonLd(paper, reference, URL, ABSTRACT)) as Node;
};

describe('JSON-LD', () => {
  const PROCEEDINGS = {
    '@type': ['Book', 'PublicationVolume'],
    name: 'Host of Lamps',
    isbn: '978-1-4028-9462-6',
    volumeNumber: '12',
    editor: [{ '@type': 'Person', name: 'Edith Lee' }],
    isPartOf: { '@type': 'BookSeries', name: 'Lecture Notes in Lamps', issn: '1234-5679' },
  };
  const OF_TYPE: Readonly<Record<PaperType, Readonly<Record<string, unknown>>>> = {
    article: {
      '@type': 'ScholarlyArticle',
      headline: 'On lamps',
      abstract: ABSTRACT,
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '3',
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '12',
          isPartOf: { '@type': 'Periodical', name: 'Host of Lamps', issn: '1234-5679' },
        },
      },
    },
    inproceedings: { '@type': 'ScholarlyArticle', headline: 'On lamps', isPartOf: PROCEEDINGS },
    preprint: { '@type': 'ScholarlyArticle', headline: 'On lamps' },
    thesis: { '@type': 'Thesis', name: 'On lamps', inSupportOf: 'Doctoral dissertation' },
    book: { '@type': 'Book', name: 'On lamps', isbn: '978-1-4028-9462-6', bookEdition: '2nd' },
    chapter: { '@type': 'Chapter', isPartOf: { '@type': 'Book', name: 'Host of Lamps' } },
    report: { '@type': 'Report', reportNumber: 'TR-17' },
    dataset: { '@type': 'Dataset', name: 'On lamps', description: ABSTRACT },
    software: { '@type': 'SoftwareSourceCode', codeRepository: 'https://a.example/code' },
    other: { '@type': 'CreativeWork', name: 'On lamps' },
  };

  test.each(PAPER_TYPES)('of the type "%s" has the type and properties of schema.org', (type) => {
    const work = readJsonLd(type);
    expect(work).toMatchObject(OF_TYPE[type]);
    expect(findStrange(work)).toEqual([]);
  });

  test('has the fields of every type', () => {
    for (const type of PAPER_TYPES) {
      expect(readJsonLd(type)).toMatchObject({
        author: [
          {
            ...{ '@type': 'Person', name: 'Ada Quiet' },
            sameAs: 'https://orcid.org/0000-0002-1825-0097',
            affiliation: [{ '@type': 'Organization', name: 'University of Bath' }],
          },
          { '@type': 'Organization', name: 'Lamp Team' },
        ],
        keywords: 'lamps, oil',
        award: 'Best Paper',
        publisher: { '@type': 'Organization', name: 'Lamp Press' },
        sourceOrganization: { '@type': 'Organization', name: 'Institute of Oil' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        creativeWorkStatus: 'Retracted',
        identifier: ['doi:10.1000/x'],
        sameAs: 'https://doi.org/10.1000/x',
        inLanguage: 'en-GB',
        url: URL,
      });
    }
  });
});

describe('citation_ tags', () => {
  /** Tags of every type, in the order that their consumers expect: institutions after authors. */
  const COMMON = [
    ['title', 'On lamps'],
    ['author', 'Quiet, Ada'],
    ['author_institution', 'University of Bath'],
    ['author_orcid', '0000-0002-1825-0097'],
    ['author', 'Lamp Team'],
    ['editor', 'Lee, Edith'],
    ['firstpage', '12'],
    ['lastpage', '24'],
    ['volume', '12'],
    ['issue', '3'],
    ['publisher', 'Lamp Press'],
    ['keywords', 'lamps, oil'],
    ['isbn', '978-1-4028-9462-6'],
    ['issn', '1234-5679'],
    ['pmid', '123'],
    ['language', 'en-GB'],
    ['doi', '10.1000/x'],
    ['pdf_url', 'https://a.example/lamps.pdf'],
    ['abstract_html_url', URL],
  ];
  const DATES = [
    ['publication_date', '2023/05/01'],
    ['online_date', '2022/03/28'],
  ];
  const OF_TYPE: Readonly<Record<PaperType, readonly (readonly string[])[]>> = {
    article: [...DATES, ['journal_title', 'Host of Lamps']],
    inproceedings: [...DATES, ['conference_title', 'Host of Lamps']],
    preprint: [
      ['publication_date', '2023'],
      ['online_date', '2022/03/28'],
    ],
    thesis: [...DATES, ['dissertation_institution', 'Institute of Oil']],
    book: DATES,
    chapter: [...DATES, ['inbook_title', 'Host of Lamps']],
    report: [
      ...DATES,
      ['technical_report_institution', 'Institute of Oil'],
      ['technical_report_number', 'TR-17'],
    ],
    dataset: DATES,
    software: DATES,
    other: DATES,
  };

  test.each(PAPER_TYPES)('of the type "%s" name its host and its numbers', (type) => {
    const paper = createPaper(type);
    const tags = createHeadTags(paper, createReference(paper, 'key'), URL);
    const names = tags.map(({ name, content }) => [name.replace('citation_', ''), content]);
    const byName = (a: readonly string[], b: readonly string[]) => (a.join() < b.join() ? -1 : 1);
    expect(names.toSorted(byName)).toEqual([...COMMON, ...OF_TYPE[type]].toSorted(byName));
    expect(names.slice(0, 5)).toEqual(COMMON.slice(0, 5));
  });

  test.each([
    ['7', '7', undefined],
    ['12–24, 30', '12', '30'],
    ['S12–S24', 'S12', 'S24'],
  ])('of the pages %s name the first and the last', (pages, first, last) => {
    const paper = { ...createPaper('article'), pages };
    const tags = createHeadTags(paper, createReference(paper, 'key'), URL);
    const get = (name: string) => tags.find((tag) => tag.name === `citation_${name}`)?.content;
    expect([get('firstpage'), get('lastpage')]).toEqual([first, last]);
  });

  test('of an article without pages name its number as the first', () => {
    const { pages, ...paper } = createPaper('article');
    const numbered = { ...paper, articleNumber: 'e0123' };
    const tags = createHeadTags(numbered, createReference(numbered, 'key'), URL);
    expect(tags).toContainEqual({ name: 'citation_firstpage', content: 'e0123' });
  });
});
