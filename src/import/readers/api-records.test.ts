import { describe, expect, it, test } from 'vitest';
import { PAPER, readData, toRecords } from './exports.fixture.ts';
import { readJson, readJsonText } from './read-json.ts';

const ENGLISH = 'We show that the wells of these villages are deeper than it is necessary for us.';
const FRENCH = 'Nous montrons que les puits des villages sont plus profonds que ce qui est utile.';

describe('records of APIs', () => {
  test.each<readonly [string, unknown, object]>([
    [
      'Crossref, a list',
      {
        status: 'ok',
        'message-type': 'work-list',
        message: {
          facets: {},
          'total-results': 1,
          items: [
            {
              DOI: '10.5555/w.1',
              title: ['Wells of the North'],
              author: [{ name: 'Well Board' }, { given: 'Per', family: 'Moor' }],
              issued: { 'date-parts': [[null]] },
              'published-print': { 'date-parts': [[2021, 5]] },
              'container-title': ['Well Letters'],
              abstract: '<jats:p>Wells are deep.</jats:p>',
            },
          ],
        },
      },
      {
        authors: ['Well Board', 'Per Moor'],
        doi: '10.5555/w.1',
        venue: 'Well Letters',
        year: 2021,
      },
    ],
    [
      'Crossref, one work',
      {
        status: 'ok',
        message: {
          title: ['Wells of the North'],
          author: [
            { given: 'Ida', family: 'Brook' },
            { given: 'Per', family: 'Moor' },
          ],
          issued: { 'date-parts': [[2021]] },
          'container-title': ['Well Letters'],
          abstract: 'Wells are deep.',
        },
      },
      { venue: 'Well Letters', year: 2021 },
    ],
    [
      'OpenReview, version 1',
      {
        notes: [
          {
            id: 'wEll1',
            content: {
              ...PAPER,
              venue: 'WELLS 2022 Poster',
              pdf: '/pdf/12.pdf',
              keywords: ['well'],
            },
          },
        ],
      },
      {
        venue: 'WELLS',
        year: 2022,
        keywords: ['well'],
        presentation: 'poster',
        links: expect.objectContaining({ pdf: ['https://openreview.net/pdf/12.pdf'] }) as unknown,
      },
    ],
    [
      'OpenReview, version 2',
      {
        count: 1,
        notes: [
          {
            id: 'wEll1',
            content: {
              title: { value: PAPER.title },
              authors: { value: PAPER.authors },
              abstract: { value: PAPER.abstract },
              venue: { value: 'Submitted to WELLS 2022' },
            },
          },
        ],
      },
      {},
    ],
    [
      'Semantic Scholar',
      {
        total: 1,
        data: [
          {
            paperId: 'abc',
            ...PAPER,
            authors: [{ authorId: '1', name: 'Ida Brook' }, { name: 'Per Moor' }],
            venue: 'Well Letters',
            year: 2021,
            publicationDate: '2021-05-04',
            externalIds: { DOI: '10.5555/w.1', ArXiv: '2105.00001' },
            openAccessPdf: { url: 'https://wells.example/1.pdf' },
            citationCount: 3,
          },
        ],
      },
      {
        venue: 'Well Letters',
        year: 2021,
        doi: '10.5555/w.1',
        arxiv: '2105.00001',
        links: { pdf: ['https://wells.example/1.pdf'] },
      },
    ],
    [
      'OpenAlex',
      {
        meta: { count: 1 },
        results: [
          {
            id: 'https://openalex.org/W1',
            doi: 'https://doi.org/10.5555/w.1',
            display_name: PAPER.title,
            publication_year: 2021,
            publication_date: '2021-05-04',
            language: 'en',
            primary_location: { source: { display_name: 'Well Letters' } },
            authorships: PAPER.authors.map((name) => ({ author: { display_name: name } })),
            abstract_inverted_index: { 'deep.': [2], are: [1], Wells: [0] },
          },
        ],
      },
      { venue: 'Well Letters', year: 2021, doi: '10.5555/w.1' },
    ],
    [
      'DataCite',
      {
        data: [
          {
            id: '10.5555/w.1',
            attributes: {
              doi: '10.5555/w.1',
              titles: [{ title: PAPER.title }],
              creators: [
                { name: 'Brook, Ida', givenName: 'Ida', familyName: 'Brook' },
                { name: 'Per Moor' },
              ],
              descriptions: [
                { description: 'Five wells.', descriptionType: 'Other' },
                { description: PAPER.abstract, descriptionType: 'Abstract' },
              ],
              publicationYear: 2021,
            },
          },
        ],
      },
      { doi: '10.5555/w.1', submitted: '2021' },
    ],
    [
      'HAL',
      {
        response: {
          numFound: 1,
          docs: [
            {
              halId_s: 'hal-1',
              title_s: [PAPER.title],
              authFullName_s: PAPER.authors,
              abstract_s: [PAPER.abstract],
              journalTitle_s: 'Well Letters',
              producedDateY_i: 2021,
            },
          ],
        },
      },
      { venue: 'Well Letters', year: 2021 },
    ],
    [
      'ADS',
      {
        responseHeader: { status: 0 },
        response: {
          docs: [
            {
              bibcode: '2021WellL...1....1B',
              title: [PAPER.title],
              author: ['Brook, Ida', 'Moor, Per'],
              abstract: PAPER.abstract,
              pub: 'Well Letters',
              pubdate: '2021-05-00',
              identifier: ['arXiv:2105.00001'],
            },
          ],
        },
      },
      { venue: 'Well Letters', year: 2021, arxiv: '2105.00001' },
    ],
  ])('%s', (_name, data, fields) => {
    const papers = readData(data);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({ ...PAPER, ...fields });
  });

  it('DBLP: numbers of people with the same name are removed', () => {
    const [paper] = readData({
      result: {
        hits: {
          '@total': '1',
          hit: [
            {
              '@score': '1',
              info: {
                authors: {
                  author: [{ '@pid': '1', text: 'Ida Brook 0002' }, { text: 'Per Moor' }],
                },
                title: 'Wells of the North.',
                venue: 'WELLS',
                year: '2021',
                ee: 'https://doi.org/10.5555/W.1',
              },
            },
          ],
        },
      },
    });
    expect(paper).toMatchObject({
      title: PAPER.title,
      authors: PAPER.authors,
      venue: 'WELLS',
      year: 2021,
      doi: '10.5555/W.1',
    });
    expect(paper?.abstract).toBeUndefined();
  });

  it('OpenReview: fields of a venue’s form are mapped or kept, and confirmations reported', () => {
    const content = {
      ...PAPER,
      'TL;DR': 'Wells are deep.',
      keywords: ['wells; depth', 'water'],
      primary_area: 'hydrology',
      dataset: 'https://wells.example/data',
      student_paper: 'Best student paper candidate',
      community_implementations: ['https://a.example/1', 'https://a.example/2'],
      submission_number: 17,
      code_of_ethics: 'I acknowledge that I have read the code of ethics.',
      reciprocal_reviewing: 'Yes',
      large_file: { size: 3 },
    };
    const item = readJsonText(JSON.stringify({ id: 'w', content }), 1);
    expect(item).toMatchObject({
      unsupported: ['code_of_ethics', 'reciprocal_reviewing', 'large_file'],
    });
    const [record] = toRecords([item]);
    expect(record?.paper).toMatchObject({
      summary: 'Wells are deep.',
      keywords: ['wells', 'depth', 'water'],
      categories: ['hydrology'],
      links: { data: ['https://wells.example/data'] },
      extra: {
        student_paper: 'Best student paper candidate',
        community_implementations: 'https://a.example/1; https://a.example/2',
        submission_number: '17',
      },
    });
  });

  it('OpenReview: a withdrawn submission is marked', () => {
    const content = { ...PAPER, venue: 'WELLS 2022 Conference Withdrawn Submission' };
    const [record] = toRecords([readJsonText(JSON.stringify({ id: 'w', content }), 1)]);
    expect(record?.paper).toMatchObject({ withdrawn: true });
    expect(record?.paper).not.toHaveProperty('venue');
  });

  test.each<readonly [string, object, object]>([
    [
      'Semantic Scholar',
      {
        ...{ paperId: 'a', publicationTypes: ['Review', 'Conference'] },
        journal: { name: 'Well Letters', volume: ' 3 ', pages: '1-9' },
        externalIds: { PubMed: '123', PubMedCentral: '45', ACL: '2021.wells-1.1' },
      },
      {
        ...{ type: 'inproceedings', volume: '3', pages: '1–9' },
        ...{ pmid: '123', pmcid: 'PMC45', acl: '2021.wells-1.1' },
      },
    ],
    [
      'DataCite',
      {
        attributes: {
          titles: [{ title: PAPER.title }],
          descriptions: [{ description: PAPER.abstract, descriptionType: 'Abstract' }],
          types: { resourceTypeGeneral: 'Dataset' },
          subjects: [{ subject: 'wells' }, { subject: 'water' }],
          publisher: { name: 'Well House' },
          rightsList: [{ rights: 'CC BY 4.0' }],
          version: '1.2',
        },
      },
      {
        ...{ type: 'dataset', keywords: ['wells', 'water'], publisher: 'Well House' },
        ...{ licence: 'CC BY 4.0', extra: { version: '1.2' } },
      },
    ],
    [
      'HAL',
      {
        ...{ title_s: [PAPER.title], abstract_s: [PAPER.abstract], docType_s: 'COUV' },
        ...{ keyword_s: ['wells'], page_s: '12-24', publisher_s: ['Well House'] },
      },
      { type: 'chapter', keywords: ['wells'], pages: '12–24', publisher: 'Well House' },
    ],
    [
      'ADS',
      { bibcode: 'a', doctype: 'phdthesis', volume: '3', issue: '2', page: ['L12'] },
      { type: 'thesis', volume: '3', issue: '2', pages: 'L12' },
    ],
  ])('%s: details, ids and the type are read', (_, record, fields) => {
    expect(readData([{ ...PAPER, ...record }])).toMatchObject([fields]);
  });

  const orcid = '0000-0002-1825-0097';
  const places = ['Well University'];
  const ida = { 'Ida Brook': { orcid, affiliations: places } };
  test.each<readonly [string, object, object]>([
    [
      'Semantic Scholar',
      {
        paperId: 'a',
        authors: [
          { name: 'Ida Brook', affiliations: places, externalIds: { ORCID: [orcid] } },
          { name: 'Per Moor' },
        ],
        publicationVenue: { name: 'Well Letters', issn: '2049-3630', type: 'journal' },
        journal: { name: 'ArXiv', volume: 'abs/2001.00001' },
      },
      { contributors: ida, issn: '2049-3630', venue: 'Well Letters', volume: undefined },
    ],
    [
      'OpenAlex',
      {
        authorships: [
          {
            author: { display_name: 'Ida Brook', orcid: `https://orcid.org/${orcid}` },
            institutions: [{ display_name: 'Well University' }],
          },
          { author: { display_name: 'Per Moor' }, institutions: [] },
        ],
        ...{ type: 'article', type_crossref: 'proceedings-article' },
        ids: { pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/45' },
        primary_location: { source: { display_name: 'Well Letters' } },
        locations: [{ landing_page_url: 'http://arxiv.org/abs/2001.00002' }],
        grants: [{ funder_display_name: 'Well Fund' }],
      },
      {
        ...{ contributors: ida, type: 'inproceedings', pmcid: 'PMC45', arxiv: '2001.00002' },
        extra: { grants: 'Well Fund' },
      },
    ],
    [
      'DataCite',
      {
        attributes: {
          creators: [
            {
              ...{ name: 'Brook, Ida', givenName: 'Ida', familyName: 'Brook', affiliation: places },
              nameIdentifiers: [{ nameIdentifier: orcid, nameIdentifierScheme: 'ORCID' }],
            },
            { name: 'Per Moor' },
            { name: 'Well Board, Ltd', nameType: 'Organizational' },
          ],
          contributors: [
            { name: 'Lee, Edith', contributorType: 'Editor' },
            { name: 'Ray, Bo', contributorType: 'Supervisor' },
          ],
          titles: [
            { title: PAPER.title },
            { title: 'Depths', titleType: 'Subtitle' },
            { title: 'Brunnen', titleType: 'TranslatedTitle' },
          ],
          descriptions: [
            { description: PAPER.abstract, descriptionType: 'Abstract' },
            { description: 'By rope.', descriptionType: 'Methods' },
          ],
          dates: [{ date: '2021-03-04', dateType: 'Issued' }],
          relatedIdentifiers: [{ relatedIdentifier: '10.5555/w.1' }],
        },
      },
      {
        title: `${PAPER.title}: Depths`,
        authors: ['Ida Brook', 'Per Moor', 'Well Board, Ltd'],
        ...{ contributors: ida, editors: ['Edith Lee'], submitted: '2021-03-04' },
        extra: {
          methods: 'By rope.',
          'other-titles': 'Brunnen',
          contributors: 'Ray, Bo (Supervisor)',
          relatedIdentifiers: '10.5555/w.1',
        },
      },
    ],
    [
      'HAL',
      {
        title_s: [PAPER.title, 'Les puits'],
        abstract_s: [ENGLISH, FRENCH],
        ...{ halId_s: 'hal-01234567v2', docType_s: 'COUV', bookTitle_s: 'Handbook of Wells' },
        ...{ authFullName_s: ['Ida Brook'], scientificEditor_s: ['Edith Lee'], city_s: 'Bath' },
      },
      {
        ...{ hal: 'hal-01234567', venue: 'Handbook of Wells', editors: ['Edith Lee'] },
        ...{ place: 'Bath', abstract: ENGLISH },
        extra: { 'other-titles': 'Les puits', 'abstract-fr': FRENCH },
      },
    ],
    [
      'ADS',
      {
        ...{
          bibcode: '2020ApJ...900..100B',
          author: ['Brook, Ida', 'Moor, Per'],
          aff: [...places, '-'],
        },
        ...{ orcid_pub: ['-', '-'], orcid_user: [orcid, '-'], arxiv_class: ['astro-ph.GA'] },
        ...{ page: ['100'], page_range: '100-112', eid: '100', year: '2020', pub: 'Well Letters' },
      },
      {
        ...{ contributors: ida, pages: '100–112', articleNumber: undefined },
        ...{ categories: ['astro-ph.GA'], extra: { bibcode: '2020ApJ...900..100B' } },
      },
    ],
    [
      'Crossref',
      {
        title: [PAPER.title],
        ...{ author: [{ given: 'Ida', family: 'Brook' }], 'container-title': ['Well Letters'] },
        relation: { 'has-preprint': [{ id: '2001.00004', 'id-type': 'arxiv' }] },
        ...{ 'edition-number': '2', translator: [{ given: 'Bo', family: 'Ray' }] },
      },
      { arxiv: '2001.00004', edition: '2', extra: { translator: 'Ray, Bo' } },
    ],
  ])('%s: people, preprints and other titles are kept', (_, record, fields) => {
    const [paper] = readData([{ ...PAPER, ...record }]);
    expect(paper).toMatchObject(
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(fields))
      if (value === undefined) expect(paper).not.toHaveProperty(name);
  });

  it('OpenReview: the citation key and the date are read', () => {
    const [paper] = readData([
      {
        ...{ id: 'a', odate: Date.UTC(2023, 9, 13) },
        content: { ...PAPER, _bibtex: { value: '@inproceedings{\nbrook2024wells,\ntitle={W}}' } },
      },
    ]);
    expect(paper).toMatchObject({ citekey: 'brook2024wells', submitted: '2023-10-13' });
  });

  it('JSON of a script: fields and authors with other usual names are read', () => {
    const [paper] = readData([
      {
        ...{ title: PAPER.title, abstract_text: PAPER.abstract },
        author: [
          { first_name: 'Ida', last_name: 'Brook' },
          { givenName: 'Per', surname: 'Moor' },
        ],
        ...{ publication_year: 2021, journal: 'Well Letters', pdf_url: 'https://a.example/w.pdf' },
        ...{ keywords: 'wells; water', source: 'our script' },
      },
    ]);
    expect(paper).toMatchObject({
      ...{ ...PAPER, year: 2021, venue: 'Well Letters', keywords: ['wells', 'water'] },
      ...{ links: { pdf: ['https://a.example/w.pdf'] }, extra: { source: 'our script' } },
    });
  });

  it('JSON of a script: a long summary without an abstract is the abstract', () => {
    const summary = 'Wells are deep. '.repeat(20).trim();
    const [paper] = readData([{ title: PAPER.title, summary }]);
    expect(paper).toMatchObject({ abstract: summary });
    expect(paper).not.toHaveProperty('summary');
  });

  it('Crossref: subtitle, refined date, event, licence, article number, all ISSNs and PDF', () => {
    const record = {
      ...{ type: 'journal-article', title: ['Wells'], subtitle: ['A study'] },
      ...{ author: [{ family: 'Brook', given: 'Ida' }], abstract: PAPER.abstract },
      ...{ 'container-title': ['Well Letters'], 'short-container-title': ['Well Lett.'] },
      issued: { 'date-parts': [[2021, 5]] },
      'published-print': { 'date-parts': [[2021, 7]] },
      'published-online': { 'date-parts': [[2021, 5, 3]] },
      ...{ 'article-number': 'e12', ISSN: ['2049-3630', '2434-561X'] },
      license: [{ URL: 'https://creativecommons.org/licenses/by/4.0/' }],
      link: [{ URL: 'https://wells.example/1.pdf', 'content-type': 'application/pdf' }],
      event: { name: 'WELLS', location: 'Bath' },
      'is-referenced-by-count': 7,
    };
    expect(readData([record])).toMatchObject([
      {
        ...{ title: 'Wells: A study', venue: 'Well Lett.', venueFull: 'Well Letters' },
        ...{ published: '2021-05-03', articleNumber: 'e12', issn: '2049-3630; 2434-561X' },
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        links: { pdf: ['https://wells.example/1.pdf'] },
        ...{ place: 'Bath', extra: { event: 'WELLS' } },
      },
    ]);
    const [item] = readJson(JSON.stringify([record]));
    expect(item).toMatchObject({ unsupported: ['is-referenced-by-count'] });
  });

  it('arXiv’s snapshot: reference, versions, licence and comment are those of its feeds', () => {
    const record = {
      ...{ id: '2105.00001', ...PAPER, authors: 'Ida Brook and Per Moor', submitter: 'Ida' },
      ...{ 'journal-ref': 'Well Letters 12(3): 45-67 (2021)', 'report-no': 'W-1' },
      comments: '9 pages, code at https://github.com/brook/wells',
      license: 'http://creativecommons.org/licenses/by/4.0/',
      versions: [
        { version: 'v1', created: 'Mon, 3 May 2021 17:56:17 GMT' },
        { version: 'v2', created: 'Tue, 4 May 2021 17:56:17 GMT' },
      ],
    };
    const [item] = readJson(JSON.stringify([record]));
    expect(item).toMatchObject({ unsupported: ['submitter'] });
    expect(readData([record])).toMatchObject([
      {
        ...{ venue: 'Well Letters', year: 2021, volume: '12', issue: '3', pages: '45–67' },
        ...{ number: 'W-1', licence: 'http://creativecommons.org/licenses/by/4.0/' },
        versions: [{ name: 'v1', date: '2021-05-03' }, { name: 'v2' }],
        links: { code: ['https://github.com/brook/wells'] },
        extra: { comment: record.comments },
      },
    ]);
  });

  it('unsupported fields are reported', () => {
    const [item] = readJson(JSON.stringify([{ paperId: 'a', ...PAPER, citationCount: 3 }]));
    expect(item).toMatchObject({ unsupported: ['citationCount'] });
  });
});
