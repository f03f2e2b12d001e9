import { describe, expect, it, test } from 'vitest';
import { PAPER, readData, readPapers, toRecords } from './exports.fixture.ts';
import { readArxivXml } from './read-arxiv-xml.ts';
import { readBibtex } from './read-bibtex.ts';
import { readJsonText } from './read-json.ts';
import { readPubmed } from './read-pubmed.ts';
import { readRis } from './read-ris.ts';

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

  it('PubMed: suffixes, names with initials only, and affiliations without e-mail addresses', () => {
    const text =
      'PMID- 1\nTI  - Wells.\nAB  - METHODS: We dug. CONCLUSION(S): They are deep.\nFAU - van der Brook, Ida Jr\nAU  - van der Brook I Jr\nAD  - Well University, Bath. Electronic address: ida@wells.example.\n';
    expect(readPapers(readPubmed(text))).toMatchObject([
      {
        ...{
          authors: ['Ida van der Brook Jr'],
          abstract: 'METHODS: We dug.\n\nCONCLUSION(S): They are deep.',
        },
        contributors: { 'Ida van der Brook Jr': { affiliations: ['Well University, Bath.'] } },
      },
    ]);
    const initials = text.replace(/FAU.*\n/, '').replace(/AD.*\n/, 'AU  - Moor PQ\n');
    expect(readPapers(readPubmed(initials))).toMatchObject([
      { authors: ['I van der Brook Jr', 'PQ Moor'] },
    ]);
  });

  it('PubMed: an abstract in another language is used if there is no English one', () => {
    const other =
      'PMID- 1\nTI  - [Wells].\nTT  - Brunnen.\nOAB - Publisher: Abstract available from the publisher.\nOABL- ger\nOAB - Brunnen sind tief.\nLA  - ger\n';
    expect(readPapers(readPubmed(other))).toMatchObject([
      { title: 'Brunnen', abstract: 'Brunnen sind tief.', lang: 'de' },
    ]);
    const both = other.replace('OAB - Publisher', 'AB  - Wells are deep.\nOAB - Publisher');
    const [paper] = readPapers(readPubmed(both));
    expect(paper).toMatchObject({ title: 'Wells', abstract: 'Wells are deep.' });
    expect(paper).toHaveProperty('extra.source-TT', 'Brunnen.');
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
])('the placeholder %s is not an abstract', (abstract) => {
  expect(readData([{ ...PAPER, abstract }])[0]?.abstract).toBeUndefined();
});

test('Dublin Core of OJS: translations in order, affiliations, issue, keywords and licence', () => {
  const text =
    '<record><header><identifier>oai:w</identifier></header><metadata><dc><dc:title>Les puits</dc:title><dc:title>Wells</dc:title><dc:creator>Brook, Ida; Well University</dc:creator><dc:subject>puits</dc:subject><dc:subject>eau</dc:subject><dc:description>Profonds.</dc:description><dc:description>Wells are very deep.</dc:description><dc:publisher>Well House</dc:publisher><dc:source>Lettres; Vol 3 No 2 (2021); 12-24</dc:source><dc:source>2049-3630</dc:source><dc:date>2021-03-04</dc:date><dc:identifier>10.5555/w.1</dc:identifier><dc:language>fra</dc:language><dc:rights>CC BY 4.0</dc:rights></dc></metadata></record>';
  expect(readPapers(readArxivXml(text))).toMatchObject([
    {
      ...{ title: 'Les puits', abstract: 'Profonds.', authors: ['Ida Brook'], lang: 'fr' },
      ...{ volume: '3', issue: '2', pages: '12–24', issn: '2049-3630' },
      ...{ keywords: ['puits', 'eau'], publisher: 'Well House', licence: 'CC BY 4.0' },
    },
  ]);
});

test('BibTeX of DBLP: the arXiv id is in the volume', () => {
  const text =
    '@article{a, title={Wells}, author={Ida Brook}, journal={CoRR}, volume={abs/2302.00002}, year=2023, month=sept, abstract={Deep.}}';
  const [paper] = readPapers(readBibtex(text));
  expect(paper).toMatchObject({ arxiv: '2302.00002', submitted: '2023-09' });
  expect(paper).not.toHaveProperty('venue');
});
