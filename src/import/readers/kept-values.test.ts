import { describe, expect, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import type { ReadItem } from '../import-record.ts';
import { readBibtex } from './read-bibtex.ts';
import { readEndnote } from './read-endnote.ts';
import { readCsl } from './read-json.ts';
import { readPubmed } from './read-pubmed.ts';
import { readRis } from './read-ris.ts';

/** A different text for each field. */
const createValues = (names: string) =>
  names.split(' ').map((name, index) => [name, `Zq${(index + 1296).toString(36)}x`] as const);

/** Fields with a value that is neither in the record nor named as omitted. */
function findLost(
  items: Iterable<ReadItem>,
  values: ReturnType<typeof createValues>,
): readonly string[] {
  const [item] = items;
  if (item?.kind !== 'entry') throw new Error('not an entry');
  const record = JSON.stringify(createRecord(item, 'x'));
  return values.flatMap(([name, value]) =>
    record.includes(value) || item.unsupported?.includes(name) ? [] : [name],
  );
}

/** Tags with free text of https://en.wikipedia.org/wiki/RIS_(file_format). */
const RIS =
  'A1 A2 A3 A4 AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DB DP ED ET IS J1 J2 JA JF JO KW LB M1 M2 M3 N1 N2 NO NV OP PB PP RI RN RP SE SP ST SV T2 T3 TA TI TT U1 U2 U3 U4 U5 VL VO Y2';
const ENDNOTE =
  'A B C E F H I J K L M N O P Q S V W X Y Z 1 2 3 4 6 7 9 ! $ & ( ) * + < = > ? [ ] ^';
/** Tags of https://www.nlm.nih.gov/bsd/mms/medlineelements.html with text about the paper. */
const PUBMED =
  'AD CI CN COIS CON CTI CY EN FIR FPS GN GR GS IP IRAD JID JT MH MID NM OCI OID OT PB PG PL PMC PS PT PUBM RF RN SB SFM SI SPIN TA TT VI VTI';
/** Fields of https://ctan.org/pkg/biblatex, "Data model", and of BibTeX. */
const BIBTEX =
  'addendum address afterword annotation annotator annote author bookauthor bookpagination booksubtitle booktitle booktitleaddon chapter commentator edition editor editora editorb editortype eid entrysubtype eprint eprintclass eprinttype eventtitle eventtitleaddon foreword gender holder howpublished indextitle institution introduction isan ismn isrn issue issuesubtitle issuetitle iswc journal journalsubtitle journaltitle keywords label library location mainsubtitle maintitle maintitleaddon nameaddon note number organization origlanguage origlocation origpublisher origtitle pages pagetotal pagination part publisher reprinttitle school series shortauthor shorteditor shorthand shortjournal shortseries shorttitle subtitle titleaddon translator type venue version volume volumes';
/** Variables of https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
const CSL =
  'annote archive archive_collection archive_location archive-place authority call-number citation-label collection-title container-title container-title-short dimensions division edition event event-title event-place genre ISBN ISSN jurisdiction keyword medium note original-publisher original-publisher-place original-title part-title PMCID publisher publisher-place references reviewed-genre reviewed-title scale section source status title-short volume-title year-suffix chapter-number citation-number collection-number first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part-number printing-number supplement-number version volume shortTitle journalAbbreviation';
const CSL_NAMES =
  'chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator';

describe('every value of an entry is in the paper, under "extra", or named as omitted', () => {
  test.each('JOUR CONF CHAP BOOK THES RPRT UNPB GEN'.split(' '))('RIS %s', (type) => {
    const values = createValues(RIS);
    const lines = values.map(([tag, value]) => `${tag}  - ${value}`);
    const text = `TY  - ${type}\n${lines.join('\n')}\nPY  - 2020\nAB  - Lamps.\nER  - \n`;
    expect(findLost(readRis(text), values)).toEqual([]);
  });

  test.each(['Journal Article', 'Conference Paper', 'Book Section', 'Thesis', 'Book', 'Report'])(
    'EndNote %s',
    (type) => {
      const values = createValues(ENDNOTE).map(([tag, value]) => [`%${tag}`, value] as const);
      const lines = values.map((pair) => pair.join(' '));
      const text = `%0 ${type}\n%T On lamps\n${lines.join('\n')}\n%D 2020\n`;
      expect(findLost(readEndnote(text), values)).toEqual([]);
    },
  );

  test('PubMed', () => {
    const values = createValues(PUBMED);
    const lines = values.map(([tag, value]) => `${tag.padEnd(4)}- ${value}`);
    const text = `PMID- 1\nTI  - Lamps.\nAB  - Lamps.\nFAU - Quiet, Ada\n${lines.join('\n')}\nDP  - 2020\n`;
    expect(findLost(readPubmed(text), values)).toEqual([]);
  });

  test.each(
    'article inproceedings incollection inbook book phdthesis techreport misc online proceedings dataset'.split(
      ' ',
    ),
  )('BibTeX @%s', (type) => {
    const values = createValues(BIBTEX);
    const lines = values.map(([name, value]) => `${name} = {${value}},`);
    const text = `@${type}{lamps,\ntitle = {Lamps}, abstract = {Lamps.}, year = 2020,\n${lines.join('\n')}\n}\n`;
    expect(findLost(readBibtex(text), values)).toEqual([]);
  });

  test.each(
    'article-journal paper-conference chapter book thesis report article webpage dataset'.split(
      ' ',
    ),
  )('CSL-JSON %s', (type) => {
    const [values, names] = [createValues(CSL), createValues(CSL_NAMES)];
    const item = {
      ...{ id: 'lamps', type, title: 'Lamps', abstract: 'Lamps.' },
      ...Object.fromEntries(values),
      ...Object.fromEntries(names.map(([role, family]) => [role, [{ family, given: 'Ada' }]])),
    };
    const text = JSON.stringify([item]);
    expect(findLost(readCsl(text), [...values, ...names])).toEqual([]);
  });
});
