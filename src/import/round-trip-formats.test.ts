import { describe, expect, test } from 'vitest';
import { exportTo, importFrom } from './export-and-import.fixture.ts';

/** Types of RIS: https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference */
const RIS_TYPES =
  'ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRNT HEAR ICOMM INPR JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP PAT PCOMM RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB VIDEO'.split(
    ' ',
  );

/** The value of each tag; several are separated by `|`. */
const RIS_TAGS: Readonly<Record<string, string>> = {
  TI: 'On wells & ropes',
  AU: 'Brook, Ida|de la Cruz Pérez, Ana|Ford, Henry, III|World Lamp Organization',
  ED: 'Lee, Edith|Lamp, Otto',
  A3: 'Series, Ed',
  A4: 'Sub, Author',
  TA: 'Trans, A.',
  PY: '2021',
  DA: '2021/03/04/',
  Y2: '2021/05/06/',
  AB: 'Deep wells.|They have water.',
  KW: 'wells|ropes, long',
  LA: 'fr',
  UR: 'https://lamps.example/1',
  L1: 'https://lamps.example/1.pdf',
  L2: 'https://lamps.example/full',
  DO: '10.5555/w.1',
  ID: 'Brook2021',
  N1: 'In press',
  ...{ SP: '12', EP: '24', VL: '3', IS: '2', CP: '5', M1: '121', M2: '13', M3: 'Kind', C7: 'e12' },
  ...{ PB: 'Lamp Press', CY: 'Bath', ET: 'Second', SE: 'Section', T3: 'Notes in Lamps' },
  ...{ AD: 'Well University', AN: 'acc1', CA: 'caption', CN: 'call', DB: 'Base', DP: 'Provider' },
  ...{ C1: 'c1', C2: 'c2', C4: 'c4', C5: 'c5', C6: 'c6', C8: 'c8', U1: 'u1', U5: 'u5' },
  ...{ LB: 'label', NV: '4', OP: '1990', RI: 'item', RN: 'remark', RP: 'IN FILE', ST: 'Short' },
  ...{ TT: 'Brunnen', VO: 'x' },
};
const ARTICLES = /^(?:ABST|EJOUR|INPR|JFULL|JOUR|MGZN|NEWS)$/;
const PARTS = /^(?:CHAP|ECHAP|CONF|CPAPER|ENCYC|DICT|ELEC|BLOG)$/;

function createRis(type: string): readonly string[] {
  const tags = {
    ...RIS_TAGS,
    ...(ARTICLES.test(type) && { T2: 'Journal of Lamps', J2: 'J. Lamps' }),
    ...(PARTS.test(type) && { T2: 'Handbook of Lamps', J2: 'Lamps' }),
    ...(/^(?:CONF|CPAPER)$/.test(type) && { C3: 'Meeting on Lamps' }),
    SN: ARTICLES.test(type) ? '1234-5679' : '978-1-4028-9462-6',
  };
  const fields = Object.entries(tags).flatMap(([tag, values]) =>
    values.split('|').map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${type}`, ...fields, 'ER  - '];
}

describe('RIS is the same after import and export', () => {
  test.each(RIS_TYPES)('%s', (type) => {
    const lines = createRis(type);
    const out = exportTo('RIS', importFrom('RIS', lines.join('\n')));
    expect(out.split('\r\n').filter(Boolean).sort()).toEqual([...lines].sort());
    expect(exportTo('RIS', importFrom('RIS', out))).toBe(out);
  });
});

/** Types and variables of https://github.com/citation-style-language/schema, `csl-data.json`. */
const CSL_TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );
const CSL_ROLES =
  'chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator'.split(
    ' ',
  );
const CSL_TEXTS =
  'abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-label collection-number collection-title container-title container-title-short dimensions division edition event-title event-place genre issue jurisdiction license locator medium note number number-of-pages number-of-volumes original-publisher original-publisher-place original-title page-first part part-title printing publisher publisher-place references reviewed-genre reviewed-title scale section source status supplement title title-short version volume volume-title year-suffix'.split(
    ' ',
  );

function createCsl(type: string): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(CSL_TEXTS.map((name) => [name, `The ${name}`])),
    ...Object.fromEntries(CSL_ROLES.map((role) => [role, [{ family: 'Lee', given: role }]])),
    id: 'Brook2021',
    type,
    author: [
      { family: 'Brook', given: 'Ida' },
      { family: 'Cruz Pérez', given: 'Ana', 'dropping-particle': 'de la' },
      { family: 'Berg', given: 'V.', 'non-dropping-particle': 'van der' },
      { family: 'Ford', given: 'Henry', suffix: 'III' },
      { literal: 'World Lamp Organization' },
    ],
    issued: { 'date-parts': [[2021, 3, 4]] },
    submitted: { 'date-parts': [[2020, 12, 1]] },
    accessed: { 'date-parts': [[2021, 5, 6]] },
    'event-date': {
      'date-parts': [
        [2021, 3, 4],
        [2021, 3, 6],
      ],
    },
    'original-date': { 'date-parts': [[1990]] },
    'available-date': { 'date-parts': [[2021, 2]] },
    ...{ DOI: '10.5555/w.1', URL: 'https://lamps.example/1', PMID: '123', PMCID: 'PMC123' },
    ...{ ISBN: '978-1-4028-9462-6', ISSN: '1234-5679', language: 'fr' },
    ...{ keyword: 'wells, ropes', page: '12-24' },
  };
}

describe('CSL-JSON is the same after import and export', () => {
  test.each(CSL_TYPES)('%s', (type) => {
    const item = createCsl(type);
    const out = exportTo('CSL-JSON', importFrom('CSL-JSON', JSON.stringify([item])));
    expect(JSON.parse(out)).toEqual([item]);
    expect(exportTo('CSL-JSON', importFrom('CSL-JSON', out))).toBe(out);
  });
});
