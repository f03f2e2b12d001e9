import { parse } from 'csv-parse/sync';
import { PAPER_FIELDS, type PaperField } from '../../collection/field-table.ts';
import { LINK_KINDS, type ColumnMap, type ForeignFields } from '../import-record.ts';
import { getOwn } from '../../abstract/get-own.ts';

/** A field of a paper, or a part of one that only tables have. */
export type ColumnField =
  | keyof ForeignFields
  | `links.${string}`
  | `details.${string}`
  | 'firstPage'
  | 'lastPage'
  /** Authors with their given names, which take precedence over `authors`. */
  | 'fullAuthors'
  /** The parts of a name in two columns; there may be several such pairs. */
  | 'familyName'
  | 'givenName'
  /** Affiliations of the authors, in the same order. */
  | 'authorAffiliations'
  /** ORCIDs of authors, as "Brook, Ida/0000-0002-1825-0097". */
  | 'orcids'
  /** The abbreviated venue; its full name is in the column `venue`. */
  | 'venueShort';

/**
 * Column names of spreadsheets and exports by field, folded by {@link foldHeader}: of Scopus, IEEE
 * Xplore, Web of Science, EasyChair, CMT and Softconf, and in English, German, French, Spanish and
 * Italian.
 */
const HEADERS: readonly (readonly [ColumnField, string])[] = [
  [
    'title',
    'title|article title|document title|paper title|titel|titel der arbeit|titre|titre de l article|titulo|titolo',
  ],
  [
    'authors',
    'authors|author|author s|authors list|author names|author list|autoren|autor|autor en|autor innen|autor in nen|autorinnen|autorinnen und autoren|verfasser|verfasserin|verfasser innen|verfasser in nen|auteurs|auteur|auteur s|autores|autori|autore',
  ],
  ['fullAuthors', 'author full names|full author names'],
  [
    'editors',
    'editors|editor|volume editors|herausgeber|herausgeberin|herausgeberinnen|herausgeber innen|hrsg|editeurs scientifiques|directeurs|directeur|editores|curatori',
  ],
  ['authorAffiliations', 'author affiliations'],
  ['orcids', 'orcids'],
  [
    'familyName',
    'family name|last name|surname|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome',
  ],
  ['givenName', 'given name|first name|forename|vorname|prenom|nombre|nome'],
  [
    'abstract',
    'abstract|abstract note|abstract text|summary|zusammenfassung|kurzfassung|kurzbeschreibung|resume|resumen|riassunto|sommario',
  ],
  [
    'published',
    'publication date|published|date|datum|fecha|data|erschienen|date of publication|date de publication|issue date|erscheinungsdatum|veroffentlichungsdatum|date de parution|fecha de publicacion|data di pubblicazione',
  ],
  [
    'published',
    'year|publication year|year of publication|jahr|erscheinungsjahr|veroffentlichungsjahr|annee|annee de publication|ano|anno',
  ],
  ['submitted', 'submitted|first public|preprint date'],
  [
    'venue',
    'venue|journal|journal title|conference|conference name|conference title|conference journal|journal conference|booktitle|book title|proceedings|publication title|publication|published in|source title|source|zeitschrift|konferenz|tagung|erschienen in|konferenz zeitschrift|revue|conference revue|revue conference|actes|conferencia|congreso|revista|rivista|conferenza',
  ],
  ['venueShort', 'abbreviated source title|journal abbreviation|venue short'],
  ['venueFull', 'venuefull|venue full|full venue'],
  ['doi', 'doi|doi link|doi url|digital object identifier'],
  ['arxiv', 'arxiv|arxiv id|arxiv link|arxiv url'],
  [
    'addresses',
    'url|link|links|web|website|webseite|paper link|paper url|link to paper|adresse|lien|enlace|collegamento',
  ],
  [
    'links.pdf',
    'pdf|pdf link|pdf url|pdf file|final pdf|full text|file|file name|filename|datei|dateiname|pdf datei|fichier|archivo',
  ],
  ['links.code', 'code|code link|code url|github|repository|quellcode'],
  ['links.project', 'project|project page|project url|projekt|projektseite'],
  ['links.data', 'dataset|data link|data url|daten'],
  ['links.slides', 'slides|folien|diapositives'],
  ['links.poster', 'poster|poster link|poster url'],
  ['links.supplement', 'supplement|supplementary|supplementary material|anhang'],
  ['links.demo', 'demo|demo link|demo url'],
  ['links.blog', 'blog|blog post'],
  ['links.video', 'video|video link|talk'],
  [
    'type',
    'type|document type|publication type|item type|entry type|typ|dokumenttyp|publikationstyp|type de document|document identifier',
  ],
  ['lang', 'lang|language|language of original document|sprache|langue|idioma|lingua'],
  ['categories', 'categories|kategorien'],
  ['topics', 'topics'],
  ['aliases', 'aliases'],
  ['note', 'note'],
  ['id', 'id'],
  ['firstPage', 'start page|page start|beginning page|first page'],
  ['lastPage', 'end page|page end|ending page|last page'],
  ['details.isbn', 'isbns'],
  ['details.pages', 'page|page range|pp|seiten|seite|seitenzahl|seitenzahlen|paginas|pagine'],
  ['details.volume', 'band|jahrgang|tome|volumen'],
  ['details.issue', 'heft|ausgabe|nummer|numero|fascicule|fascicolo'],
  [
    'details.place',
    'conference location|ort|tagungsort|veranstaltungsort|erscheinungsort|verlagsort|lieu|lieu de publication|lugar|luogo',
  ],
  ['details.publisher', 'verlag|editeur|maison d edition|editorial|editore'],
  ['details.session', 'session title|track name|sitzung|sektion|sesion|sessione'],
  ['details.presentation', 'presentation type|presentation format|vortragsart|beitragsart'],
  ['details.award', 'awards|preis|auszeichnung|prix|premio'],
  [
    'details.keywords',
    'index terms|keyphrases|stichworter|stichworte|schlagworte|schlusselworter|mots cles|palabras clave|parole chiave',
  ],
  ['details.licence', 'lizenz|licencia|licenza'],
  ['details.summary', 'tldr|tl dr|one sentence summary'],
];

/**
 * Fields of longer headers, such as "Titel des Beitrags" and "Abstract (max. 300 words)", for tables
 * in which no other column has the field.
 */
const PATTERNS: readonly (readonly [ColumnField, RegExp])[] = [
  [
    'title',
    /^(?:(?:paper|talk|beitrags?|vortrags?|artikel|arbeits?|submission|contribution|presentation) ?)?(?:titel|title|titre|titulo|titolo)(?: (?:des|der|of|de|du|del|della|dell|in|english|deutsch)\b.*)?$/,
  ],
  [
    'authors',
    /^(?:(?:names?|noms?|namen|nombres?|nomi|list|liste) (?:of|der|des|de|degli|dei) (?:the |les |los )?)?(?:all |alle )?(?:authors?|auteurs?|autore?n?|autorinnen|autores|autori)\b.*$/,
  ],
  [
    'authors',
    /^(?:vortragende[rn]?|referent(?:en|in|innen)?|speakers?|presenters?|orateurs?|intervenants?|ponentes?|relatori?e?)\b.*$/,
  ],
  [
    'abstract',
    /^(?:abstract|zusammenfassung|kurzfassung|kurzbeschreibung|beschreibung|resume|resumen|riassunto|summary)\b.*$/,
  ],
];

/** Two-letter tags of Web of Science’s tab-delimited export. */
const WOS_TAGS: Readonly<Record<string, ColumnField>> = {
  ...{
    TI: 'title',
    AU: 'authors',
    AF: 'fullAuthors',
    SO: 'venue',
    J9: 'venueShort',
    AB: 'abstract',
  },
  ...{ PD: 'published', PY: 'published', DI: 'doi', LA: 'lang', DT: 'type' },
  ...{ VL: 'details.volume', IS: 'details.issue', BP: 'firstPage', EP: 'lastPage' },
  ...{ AR: 'details.articleNumber', SN: 'details.issn', BN: 'details.isbn' },
  ...{ PU: 'details.publisher', PI: 'details.place', SE: 'details.series' },
  ...{ DE: 'details.keywords', PM: 'details.pmid', BE: 'editors', OI: 'orcids' },
};

/** Columns that only exports of submission systems have. Their dates are not publication dates. */
const SUBMISSION_SYSTEM =
  /^(?:track name|deleted|notified|last updated|decision|paper id|submission id)$/;

/** Columns of fields that the table of fields maps, by folded header. */
const DETAILS = Object.entries(PAPER_FIELDS).flatMap(([name, field]: [string, PaperField]) =>
  'bibtex' in field || 'ris' in field || 'label' in field || 'columns' in field
    ? [name.replace(/[A-Z]/g, ' $&'), ...(field.columns ?? [])].map(
        (header) => [foldHeader(header), `details.${name}`] as const,
      )
    : [],
);

const BY_HEADER: ReadonlyMap<string, ColumnField> = new Map<string, ColumnField>([
  ...DETAILS,
  ...HEADERS.flatMap(([field, names]) => names.split('|').map((name) => [name, field] as const)),
]);

/** The field of a column with a header; undefined if it is unknown. */
export function findField(header: string): ColumnField | undefined {
  return BY_HEADER.get(foldHeader(header));
}

/** Names of the fields in the table of fields that a column can have, such as `session`. */
export const DETAIL_NAMES: readonly string[] = [
  ...new Set(DETAILS.map(([, field]) => field.slice('details.'.length))),
];

/** Further fields that `--map` accepts. */
export const MAPPABLE: readonly string[] = [
  ...'title authors abstract published submitted venue venueFull doi arxiv addresses lang'.split(
    ' ',
  ),
  ...'categories topics aliases note id'.split(' '),
  ...LINK_KINDS.map((kind) => `links.${kind}`),
];

export interface Columns {
  readonly delimiter: ',' | ';' | '\t';
  /** The field of each column; undefined for unknown columns. */
  readonly fields: readonly (ColumnField | undefined)[];
  readonly names: readonly string[];
  /** Whether a submission system wrote it, with columns that may be confidential. */
  readonly isSubmissionSystem: boolean;
}

/** Maximum length of a header, in characters, and maximum number of columns. */
const MAX_HEADER_LENGTH = 20_000;
const MAX_COLUMNS = 1000;

/** Parses the header in the first line; undefined if it has no title column. */
export function findColumns(text: string, map?: ColumnMap): Columns | undefined {
  return listHeaders(text)
    .map(({ delimiter, names }) => ({
      ...{ delimiter, names, fields: findFields(names, map) },
      isSubmissionSystem: isOfSubmissionSystem(names),
    }))
    .find(({ fields }) => fields.includes('title'));
}

/** The names of the columns, by the delimiter that gives most; empty if there is only one. */
export function findHeaders(text: string): readonly string[] {
  const [most] = listHeaders(text).toSorted((a, b) => b.names.length - a.names.length);
  return most?.names ?? [];
}

function listHeaders(text: string): Pick<Columns, 'delimiter' | 'names'>[] {
  const line = /^\s*(.*)/.exec(text)?.[1]?.slice(0, MAX_HEADER_LENGTH) ?? '';
  return (['\t', ';', ','] as const).flatMap((delimiter) => {
    const names = splitHeader(line, delimiter);
    return names.length > 1 && names.length < MAX_COLUMNS ? [{ delimiter, names }] : [];
  });
}

function splitHeader(line: string, delimiter: string): string[] {
  if (!line.includes(delimiter)) return [];
  try {
    const [names = []] = parse(line, { delimiter, relax_quotes: true, to: 1 });
    return names.map((name) => name.trim());
  } catch {
    return [];
  }
}

/** Columns with names. */
const NAME_PARTS: ReadonlySet<ColumnField | undefined> = new Set<ColumnField>([
  'fullAuthors',
  'familyName',
  'givenName',
]);

function findFields(names: readonly string[], map: ColumnMap = new Map()) {
  const folded = names.map(foldHeader);
  const isWebOfScience = names.includes('PT') && names.includes('TI');
  const isSubmissionSystem = isOfSubmissionSystem(names);
  const given = new Map([...map].map(([name, field]) => [foldHeader(name), field as ColumnField]));
  const fields = folded.map((name, index) => {
    const known = isWebOfScience ? getOwn(WOS_TAGS, names[index] ?? '') : BY_HEADER.get(name);
    const isPrivateDate = known === 'submitted' && isSubmissionSystem;
    return given.get(name) ?? (isPrivateDate ? undefined : known);
  });
  for (const [field, pattern] of PATTERNS) {
    const isKnown = fields.some(
      (each) => each === field || (field === 'authors' && NAME_PARTS.has(each)),
    );
    const index = isKnown ? -1 : folded.findIndex((name, at) => !fields[at] && pattern.test(name));
    if (index !== -1) fields[index] = field;
  }
  // A column that the maintainer maps replaces those that are known by their names.
  return fields.map((field, index) =>
    field !== undefined && [...given.values()].includes(field) && !given.has(folded[index] ?? '')
      ? undefined
      : field,
  );
}

function isOfSubmissionSystem(names: readonly string[]): boolean {
  return names.some((name) => SUBMISSION_SYSTEM.test(foldHeader(name)));
}

/** Folds a header for comparison: lower case, without accents and punctuation. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
