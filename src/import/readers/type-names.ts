import type { PAPER_TYPES } from '../../collection/field-table.ts';

type PaperType = (typeof PAPER_TYPES)[number];

/**
 * Names of publication types in databases and spreadsheets (Scopus, Zotero, OpenAlex, Semantic
 * Scholar, DBLP, DataCite, HAL and ADS) in English, German and French, reduced to lower-case
 * letters.
 */
const NAMES: Readonly<Record<PaperType, string>> = {
  article:
    'article journalarticle journalarticles journalpaper researcharticle reviewarticle datapaper art zeitschriftenartikel zeitschriftenaufsatz articlederevue ieeejournals ieeemagazines',
  inproceedings:
    'inproceedings conference conferencepaper conferenceproceeding conferencearticle proceedingspaper proceedingsarticle conferenceandworkshoppapers paperconference workshoppaper comm proceedings konferenzbeitrag konferenzpapier tagungsbeitrag communication actedeconference ieeeconferences',
  preprint: 'preprint eprint postedcontent undefined informalandotherpublications',
  thesis:
    'thesis phdthesis mastersthesis mastersthese dissertation doctoralthesis these hdr mem doktorarbeit masterarbeit',
  book: 'book monograph editedbook ouv buch livre',
  chapter: 'chapter bookchapter booksection inbook couv buchkapitel buchbeitrag chapitre',
  report: 'report techreport technicalreport workingpaper bericht forschungsbericht rapport',
  dataset: 'dataset datensatz jeudedonnees',
  software: 'software computerprogram computationalnotebook logiciel',
  other: '',
};

const TYPES: ReadonlyMap<string, PaperType> = new Map(
  (Object.entries(NAMES) as [PaperType, string][]).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, type] as const),
  ),
);

/** The type with a name such as "Conference Paper" or "bookSection"; undefined if unknown. */
export function readTypeName(name: string | undefined): PaperType | undefined {
  const letters = name
    ?.normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  return letters ? TYPES.get(letters) : undefined;
}
