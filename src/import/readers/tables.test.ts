import { describe, expect, it, test } from 'vitest';
import type { ColumnMap } from '../import-record.ts';
import { PAPER, readPapers } from './exports.fixture.ts';
import { readCsv } from './read-csv.ts';

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
      'CMT, the authors in two columns',
      'Paper ID,Paper Title,Abstract,Authors,Author Names,Track Name,Status\n7,Wells of the North,Wells are deep.,"Ida Brook (Well University)*; Per Moor (Moor Inc.)","Ida Brook*; Per Moor",Water,Accept',
      {
        session: 'Water',
        contributors: {
          'Ida Brook': { affiliations: ['Well University'] },
          'Per Moor': { affiliations: ['Moor Inc.'] },
        },
      },
    ],
    [
      'IEEE Xplore, affiliations and several ISBNs',
      'Document Title,Authors,Author Affiliations,ISBNs,Abstract\nWells of the North,Ida Brook; Per Moor,Well University; Moor Inc.,978-1-4028-9462-6;978-1-4028-9462-6,Wells are deep.',
      {
        isbn: '978-1-4028-9462-6; 978-1-4028-9462-6',
        contributors: {
          'Ida Brook': { affiliations: ['Well University'] },
          'Per Moor': { affiliations: ['Moor Inc.'] },
        },
      },
    ],
    [
      'Web of Science, editors and ORCIDs',
      'PT\tAU\tAF\tTI\tAB\tOI\tBE\nC\tBrook, I; Moor, P\tBrook, Ida; Moor, Per\tWells of the North\tWells are deep.\tMoor, Per/0000-0002-1825-0097\tLee, E',
      { editors: ['E Lee'], contributors: { 'Per Moor': { orcid: '0000-0002-1825-0097' } } },
    ],
    [
      'German, editors and place',
      'Titel;Autoren;Kurzfassung;Hrsg.;Ort\nWells of the North;"Brook, Ida; Moor, Per";Wells are deep.;Lee, Edith;Bath',
      { editors: ['Edith Lee'], place: 'Bath' },
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

  test.each([
    ['Titel des Beitrags;Vortragende(r);Kurzbeschreibung', 'Wells;Dr. Ida Brook, Per Moor;Deep.'],
    [
      'Beitragstitel;Nachname;Vorname;Nachname;Vorname;Abstract (max. 300 Wörter)',
      'Wells;Brook;Ida;Moor;Per;Deep.',
    ],
    [
      'Titre de la communication;Nom des auteurs;Résumé en français',
      'Wells;Ida Brook et Per Moor;Deep.',
    ],
    ['Paper title;List of authors;Abstract text (English)', 'Wells;Ida Brook / Per Moor;Deep.'],
  ])('longer headers: %s', (header, row) => {
    expect(csv(`${header}\n${row}\n`)).toMatchObject([
      { title: 'Wells', authors: ['Ida Brook', 'Per Moor'], abstract: 'Deep.' },
    ]);
  });

  it('German values: language, pages, date and ISBN', () => {
    const text =
      'Titel;Zusammenfassung;Erscheinungsdatum;Sprache;Seitenzahlen;ISBN;Schlagworte\nBrunnen;Tief.;4. Mai 2021;Deutsch;S. 12-24;978 1 4028 9462 6;Brunnen, Wasser\n';
    expect(csv(text)).toMatchObject([
      {
        ...{ submitted: '2021-05-04', lang: 'de', pages: '12–24', isbn: '978-1-4028-9462-6' },
        keywords: ['Brunnen', 'Wasser'],
      },
    ]);
  });

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
    expect(items[1]).toMatchObject({ fields: { extra: { Title: 'Wells' } } });
  });

  it('a table without a known column of authors is noted', () => {
    const text = 'Titel;Wer;Kurzfassung\nWells of the North;Ida Brook;Wells are deep.';
    expect([...readCsv(text)][0]).toMatchObject({
      kind: 'note',
      message: expect.stringMatching(/--map "Wer=authors"/) as unknown,
    });
    expect([...readCsv(text.replace('Wer', 'Autor(en)'))]).toMatchObject([{ kind: 'entry' }]);
  });

  it('a second column of the same field is kept', () => {
    const text = 'Title,Journal,Conference,Abstract\nWells,Well Letters,WELLS,Deep.';
    expect([...readCsv(text)]).toMatchObject([{ fields: { extra: { Conference: 'WELLS' } } }]);
  });
});
