import { describe, expect, it, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { isRecord, type ColumnMap, type ImportRecord, type ReadItem } from '../import-record.ts';
import { readArxivXml } from './read-arxiv-xml.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readJsonText } from './read-json.ts';
import { readPubmed } from './read-pubmed.ts';
import { readRis } from './read-ris.ts';

function toRecords(items: Iterable<ReadItem>): ImportRecord[] {
  return [...items]
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x', 'en')] : []))
    .filter(isRecord);
}

const readPapers = (items: Iterable<ReadItem>) => toRecords(items).map(({ paper }) => paper);
const toJson = (data: unknown) => readPapers(readJson(JSON.stringify(data)));

const PAPER = {
  title: 'Wells of the North',
  authors: ['Ida Brook', 'Per Moor'],
  abstract: 'Wells are deep.',
};

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
    const papers = toJson(data);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({ ...PAPER, ...fields });
  });

  it('DBLP: numbers of people with the same name are removed', () => {
    const [paper] = toJson({
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

  it('unsupported fields are reported', () => {
    const [item] = readJson(JSON.stringify([{ paperId: 'a', ...PAPER, citationCount: 3 }]));
    expect(item).toMatchObject({ unsupported: ['citationCount'] });
  });
});

describe('tables', () => {
  const csv = (text: string, map?: ColumnMap) => readPapers(readCsv(text, map));

  test.each<readonly [string, string, object]>([
    [
      'Scopus',
      'Authors,Author full names,Title,Year,Source title,Abbreviated Source Title,DOI,Abstract\n"Brook, I., Moor, P.","Brook, Ida (571); Moor, Per (572)",Wells of the North,2021,Well Letters,Well Lett.,10.5555/w.1,Wells are deep.',
      { venue: 'Well Lett.', venueFull: 'Well Letters', year: 2021, doi: '10.5555/w.1' },
    ],
    [
      'IEEE Xplore',
      '"Document Title","Authors","Publication Title","Publication Year","Start Page","End Page","Abstract","DOI","PDF Link"\n"Wells of the North","Ida Brook; Per Moor","2021 Well Conference (WELLS)","2021","12","19","Wells are deep.","10.5555/w.1","https://wells.example/w.pdf"',
      { year: 2021, pages: '12–19', links: { pdf: ['https://wells.example/w.pdf'] } },
    ],
    [
      'Web of Science',
      'Authors\tAuthor Full Names\tArticle Title\tSource Title\tPublication Date\tPublication Year\tDOI Link\tAbstract\nBrook, I; Moor, P\tBrook, Ida; Moor, Per\tWells of the North\tWELL LETTERS\tMAY\t2021\thttp://dx.doi.org/10.5555/w.1\tWells are deep.',
      { venue: 'WELL LETTERS', year: 2021, doi: '10.5555/w.1' },
    ],
    [
      'Web of Science, tags',
      'PT\tAU\tAF\tTI\tSO\tPY\tAB\nJ\tBrook, I; Moor, P\tBrook, Ida; Moor, Per\tWells of the North\tWELL LETTERS\t2021\tWells are deep.',
      { venue: 'WELL LETTERS', year: 2021 },
    ],
    [
      'EasyChair',
      '#,track name,title,authors,submitted,decision,abstract\n7,Main,Wells of the North,Ida Brook and Per Moor,2021-01-02 10:00,accept,Wells are deep.',
      {},
    ],
    [
      'CMT',
      'Paper ID,Paper Title,Abstract,Author Names,Status\n7,Wells of the North,Wells are deep.,"Brook, Ida (Well University)*; Moor, Per (Well Inc)",Accept',
      {},
    ],
    [
      'Softconf',
      'Submission ID,Title,Author(s),Acceptance Status,Abstract\n7,Wells of the North,"Ida Brook, Per Moor",Accept,Wells are deep.',
      {},
    ],
    [
      'German, with the delimiter of Excel',
      'sep=;\nTitel;Autor:innen;Jahr;Zusammenfassung;Konferenz / Zeitschrift;DOI Link\nWells of the North;Brook, Ida; Moor, Per;2021;Wells are deep.;Well Letters;https://doi.org/10.5555/w.1'.replace(
        'Brook, Ida; Moor, Per',
        '"Brook, Ida; Moor, Per"',
      ),
      { venue: 'Well Letters', year: 2021, doi: '10.5555/w.1' },
    ],
    [
      'French',
      'Titre;Auteurs;Année;Résumé;Revue\nWells of the North;Ida Brook, Per Moor;2021;Wells are deep.;Well Letters',
      { venue: 'Well Letters', year: 2021 },
    ],
    [
      'the list of a workshop',
      'Title,Authors,Abstract,Session,Position,Presentation,Award,Pages\nWells of the North,"Ida Brook, Per Moor",Wells are deep.,Water,3,oral,Best Paper,12-19',
      {
        ...{ session: 'Water', position: 3, presentation: 'oral' },
        ...{ award: 'Best Paper', pages: '12–19' },
      },
    ],
    [
      'a header with the delimiter in quotes',
      '"Paper Title","Authors","Conference / Journal","Notes, remarks","Abstract"\nWells of the North,"Ida Brook, Per Moor",Well Letters,x,Wells are deep.',
      { venue: 'Well Letters' },
    ],
  ])('%s', (_name, text, fields) => {
    const papers = csv(text);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({ ...PAPER, ...fields });
    expect(papers[0]?.submitted?.slice(5, 7) ?? '').not.toBe('01');
  });

  const UNKNOWN = 'Bezeichnung;Wer;Inhalt\nWells of the North;Ida Brook, Per Moor;Wells are deep.';

  it('unknown columns are listed with the option that maps them', () => {
    expect([...readCsv(UNKNOWN)]).toMatchObject([
      {
        kind: 'fault',
        line: 1,
        message: expect.stringMatching(
          /"Bezeichnung", "Wer", "Inhalt".*--map "Bezeichnung=title"/,
        ) as unknown,
      },
    ]);
  });

  it('are read with a map of columns', () => {
    const map = new Map([
      ['bezeichnung', 'title'],
      ['Wer', 'authors'],
      ['Inhalt', 'abstract'],
    ]);
    expect(csv(UNKNOWN, map)).toMatchObject([PAPER]);
  });

  it('a map overrides known columns, and missing columns are noted', () => {
    const text = 'Title;Long title;Abstract\nWells;Wells of the North;Wells are deep.';
    const items = [...readCsv(text, new Map([['Long Title', 'title'], ['Wer', 'authors']]))]; // prettier-ignore
    expect(items[0]).toMatchObject({
      kind: 'note',
      message: expect.stringMatching(/"Wer"/) as unknown,
    });
    expect(readPapers(items)).toMatchObject([{ title: PAPER.title }]);
    expect(items[1]).toMatchObject({ unsupported: ['Title'] });
  });

  it('a table without a known column of authors is noted', () => {
    const text = 'Titel;Wer;Kurzfassung\nWells of the North;Ida Brook;Wells are deep.';
    expect([...readCsv(text)][0]).toMatchObject({
      kind: 'note',
      message: expect.stringMatching(/--map "Wer=authors"/) as unknown,
    });
    expect([...readCsv(text.replace('Wer', 'Autor(en)'))]).toMatchObject([{ kind: 'entry' }]);
  });

  it('a second column of the same field is reported', () => {
    const text = 'Title,Journal,Conference,Abstract\nWells,Well Letters,WELLS,Deep.';
    expect([...readCsv(text)]).toMatchObject([{ unsupported: ['Conference'] }]);
  });
});

describe('tagged formats', () => {
  it('RIS: nearly equal abstracts are merged', () => {
    const long =
      'Wells are deep and dark. Buckets are neither, but ropes are long enough for both.';
    const text = `TY  - JOUR\nTI  - W\nN2  - ${long}\nAB  - ${long.replace(' and', '  and')} \nER  - \n`;
    expect(readPapers(readRis(text))[0]?.abstract).toBe(long);
  });

  it('RIS: lines that look like tags can be part of an abstract', () => {
    const text =
      'TY  - JOUR\nTI  - W\nAB  - Wells under\nUV - light and\nT2 - weighted scans.\n\nIR - light too.\nJF  - Well Letters\nER  - \n';
    expect(readPapers(readRis(text))).toMatchObject([
      {
        abstract: 'Wells under UV - light and T2 - weighted scans.\n\nIR - light too.',
        venue: 'Well Letters',
      },
    ]);
  });

  it('RIS: tags with one space are read if all have it', () => {
    const text = 'TY - JOUR\nTI - W\nAB - Deep.\nER - \n';
    expect(readPapers(readRis(text))).toMatchObject([{ title: 'W', abstract: 'Deep.' }]);
  });

  it('RIS: Y2 is never the date, and authors on one line are several', () => {
    const text =
      'TY  - JOUR\nTI  - W\nAU  - Brook, I.; Moor, P.\nY2  - 2020/02/19\nAB  - Deep.\nER  - \n';
    const [paper] = readPapers(readRis(text));
    expect(paper?.authors).toEqual(['I. Brook', 'P. Moor']);
    expect(paper).not.toHaveProperty('submitted');
  });

  it('PubMed: blank lines within a record do not end it', () => {
    const text =
      'PMID- 1\nTI  - Wells.\n\nAB  - BACKGROUND: Wells are deep. METHODS AND WAYS: We dug.\n      RESULTS: Water.\n\nPMID- 2\nTI  - Ropes.\nAB  - Long.\n';
    expect(readPapers(readPubmed(text))).toMatchObject([
      { abstract: 'BACKGROUND: Wells are deep.\n\nMETHODS AND WAYS: We dug.\n\nRESULTS: Water.' },
      { title: 'Ropes' },
    ]);
  });

  it('PubMed: an abstract in another language is used if there is no English one', () => {
    const other =
      'PMID- 1\nTI  - [Wells].\nTT  - Brunnen.\nOAB - Publisher: Abstract available from the publisher.\nOABL- ger\nOAB - Brunnen sind tief.\nLA  - ger\n';
    expect(readPapers(readPubmed(other))).toMatchObject([
      { title: 'Brunnen', abstract: 'Brunnen sind tief.', lang: 'de' },
    ]);
    const both = other.replace('OAB - Publisher', 'AB  - Wells are deep.\nOAB - Publisher');
    const [item] = readPubmed(both);
    expect(item).toMatchObject({ unsupported: ['TT', 'OAB'] });
    const [paper] = readPapers(readPubmed(both));
    expect(paper).toMatchObject({ title: 'Wells', abstract: 'Wells are deep.' });
    expect(paper).not.toHaveProperty('lang');
  });
});

describe('BibTeX', () => {
  test.each([
    ['Brook, I.; Moor, P.', ['I. Brook', 'P. Moor'], 1],
    ['Ida Brook; Per Moor', ['Ida Brook', 'Per Moor'], 1],
    ['Brook I, Moor P', ['I Brook', 'P Moor'], 1],
    ['Ida Brook, Per Moor, Lu Fen', ['Ida Brook', 'Per Moor', 'Lu Fen'], 1],
    ['Brook, Jr., Ida and Per Moor', ['Ida Brook Jr.', 'Per Moor'], 0],
    ['{Wells; Ropes, and Co} and Moor, P.', ['Wells; Ropes, and Co', 'P. Moor'], 0],
  ])('authors: %s', (authors, names, notes) => {
    const [record] = toRecords(
      readBibtex(`@misc{w, title = {W}, author = {${authors}}, abstract = {Deep.}}`),
    );
    expect(record?.paper.authors).toEqual(names);
    expect(record?.notes).toHaveLength(notes);
  });
});

describe('PubMed', () => {
  const RECORD = `PMID- 40000001
OWN - NLM
IS  - 1460-2105 (Electronic)
IS  - 0027-8874 (Linking)
VI  - 117
IP  - 3
DP  - 2025 Mar 1
TI  - Digging wells.
PG  - 501-9
LID - 10.5555/w.1 [doi]
AB  - Wells are deep.
FAU - Brook, Ida
AU  - Brook I
AUID- ORCID: 0000-0002-1825-0097
AD  - Institute of Wells, Kiel.
AD  - Well Works.
FAU - Moor, Per
AU  - Moor P
PT  - Journal Article
OT  - wells
OT  - *water
MH  - Humans
GR  - W01/Water
TA  - Well Lett
JT  - Well Letters
PMC - PMC1200
`;
  const toPaper = (text: string) => toRecords([...readPubmed(text)])[0];

  it('volume, pages, ids, keywords, affiliations and ORCIDs are read', () => {
    const paper = toPaper(RECORD)?.paper;
    expect(paper).toMatchObject({
      ...{ volume: '117', issue: '3', pages: '501–509', issn: '1460-2105' },
      ...{ pmid: '40000001', pmcid: 'PMC1200', keywords: ['wells', 'water'] },
      contributors: {
        'Ida Brook': {
          orcid: '0000-0002-1825-0097',
          affiliations: ['Institute of Wells, Kiel.', 'Well Works.'],
        },
      },
      extra: { mesh: 'Humans', grants: 'W01/Water' },
    });
    expect(paper).not.toHaveProperty('retracted');
  });

  it('a retracted publication is marked with its notice, and a notice names its paper', () => {
    const retracted =
      'PT  - Retracted Publication\nRIN - Well Lett. 2025 Jun 1. doi: 10.5555/n.1.\n';
    expect(toPaper(RECORD + retracted)?.paper).toMatchObject({
      retracted: 'Well Lett. 2025 Jun 1. doi: 10.5555/n.1.',
    });
    const notice =
      'PT  - Retraction of Publication\nROF - Well Lett. 2024. doi: 10.5555/w.0. PMID: 1\n';
    expect(toPaper(RECORD + notice)?.retracts).toBe('10.5555/w.0');
  });
});

describe('arXiv', () => {
  const feed = (inner: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>
<id>http://arxiv.org/abs/2001.00001v3</id><published>2020-01-02T00:00:00Z</published>
<updated>2021-02-03T00:00:00Z</updated><title>Digging wells</title><summary>Wells are deep.</summary>
<author><name>Ida Brook</name><affiliation>Institute of Wells</affiliation></author>${inner}</entry></feed>`;
  const toPaper = (inner: string) => toRecords([...readArxivXml(feed(inner))])[0]?.paper;

  it('comment, journal reference, affiliations and versions are read', () => {
    expect(
      toPaper(
        '<comment>9 pages. Code at https://github.com/w/ells</comment><journal_ref>Well Letters 12(3): 45-67 (2021)</journal_ref>',
      ),
    ).toMatchObject({
      ...{ submitted: '2020-01-02', year: 2021, venue: 'Well Letters', volume: '12', issue: '3' },
      ...{ pages: '45–67', links: { code: ['https://github.com/w/ells'] } },
      contributors: { 'Ida Brook': { affiliations: ['Institute of Wells'] } },
      versions: [
        { name: 'v1', date: '2020-01-02', url: 'https://arxiv.org/abs/2001.00001v1' },
        { name: 'v3', date: '2021-02-03', url: 'https://arxiv.org/abs/2001.00001v3' },
      ],
      extra: { comment: '9 pages. Code at https://github.com/w/ells' },
    });
  });

  it('a withdrawn paper is marked with the reason', () => {
    expect(toPaper('<comment>Withdrawn due to an error in Lemma 3</comment>')).toMatchObject({
      ...{ withdrawn: 'Withdrawn due to an error in Lemma 3', abstract: 'Wells are deep.' },
    });
  });

  it('OAI-PMH: versions, report number, licence and affiliations are read', () => {
    const record = `<record><header><identifier>oai:arXiv.org:2001.00001</identifier></header><metadata><arXivRaw>
<id>2001.00001</id><version version="v1"><date>Thu, 2 Jan 2020 00:00:00 GMT</date></version>
<version version="v2"><date>Wed, 3 Feb 2021 00:00:00 GMT</date></version><title>Digging wells</title>
<authors>Ida Brook</authors><abstract>Wells are deep.</abstract><report-no>W-1</report-no>
<license>http://creativecommons.org/licenses/by/4.0/</license></arXivRaw></metadata></record>`;
    expect(toRecords([...readArxivXml(record)])[0]?.paper).toMatchObject({
      ...{ submitted: '2020-01-02', number: 'W-1' },
      licence: 'http://creativecommons.org/licenses/by/4.0/',
      versions: [
        { name: 'v1', date: '2020-01-02' },
        { name: 'v2', date: '2021-02-03' },
      ],
    });
  });
});

test('Crossref: a retracted paper is marked, and a notice names its paper', () => {
  const item = (fields: object) =>
    toRecords([
      readJsonText(
        JSON.stringify({
          ...{ type: 'journal-article', 'container-title': ['Wells'] },
          ...PAPER,
          title: [PAPER.title],
          author: [],
          authors: undefined,
          ...fields,
        }),
        1,
      ),
    ])[0];
  expect(
    item({ 'updated-by': [{ type: 'retraction', DOI: '10.5555/n.1' }] })?.paper.retracted,
  ).toBe(true);
  expect(item({ 'update-to': [{ type: 'retraction', DOI: '10.5555/w.0' }] })?.retracts).toBe(
    '10.5555/w.0',
  );
  expect(item({ 'update-to': [{ type: 'correction', DOI: '10.5555/w.0' }] })).not.toHaveProperty(
    'retracts',
  );
});

test('Dublin Core: title and abstract in the same language are chosen', () => {
  const record = (lang: string) =>
    `<record><header><identifier>oai:w</identifier></header><metadata><dc><dc:title xml:lang="en-US">Wells</dc:title><dc:title xml:lang="de-DE">Brunnen</dc:title><dc:creator>Moor, Per, Jr.</dc:creator><dc:description xml:lang="en-US">Deep.</dc:description><dc:description xml:lang="de-DE">Brunnen sind sehr tief.</dc:description><dc:source>Well Letters; Vol. 3 No. 1 (2021); 1-10</dc:source><dc:date>2021-03-04</dc:date><dc:identifier>10.5555/w.1</dc:identifier><dc:language>${lang}</dc:language></dc></metadata></record>`;
  expect(readPapers(readArxivXml(record('eng')))).toMatchObject([
    {
      title: 'Wells',
      abstract: 'Deep.',
      authors: ['Per Moor Jr.'],
      venue: 'Well Letters',
      year: 2021,
      doi: '10.5555/w.1',
    },
  ]);
  expect(readPapers(readArxivXml(record('ger')))).toMatchObject([
    { title: 'Brunnen', abstract: 'Brunnen sind sehr tief.', lang: 'de-DE' },
  ]);
});

test.each([
  '[No abstract available]',
  'No abstract is available.',
  'N/A',
  '—',
  'Abstract not available',
])('the placeholder %s is no abstract', (abstract) => {
  expect(toJson([{ ...PAPER, abstract }])[0]?.abstract).toBeUndefined();
});
