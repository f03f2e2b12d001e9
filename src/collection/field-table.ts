/**
 * The kind of a field, which determines its form in files; `field-types.ts` defines the schema of
 * each kind.
 */
export type FieldKind =
  | 'requiredText'
  | 'text'
  | 'textList'
  | 'names'
  | 'contributors'
  | 'date'
  | 'year'
  | 'type'
  | 'arxiv'
  | 'doi'
  | 'pmid'
  | 'acl'
  | 'links'
  | 'labelledLinks'
  | 'topics'
  | 'ids'
  | 'language'
  | 'retraction'
  | 'versions'
  | 'extra'
  | 'number'
  | 'link'
  | 'time';

/** The definition of a field of a paper; see {@link PAPER_FIELDS}. */
export interface PaperField {
  readonly kind: FieldKind;
  /** Description for maintainers, which the JSON Schema repeats. */
  readonly about: string;
  /**
   * Its names in other formats. All are imported, in this order; the first is exported. Fields
   * without names are imported and exported by the code of the formats, or not at all.
   */
  readonly bibtex?: readonly string[];
  readonly ris?: readonly string[];
  readonly csl?: readonly string[];
  /** Headers of CSV columns, in lower case, in addition to the name of the field. */
  readonly columns?: readonly string[];
  /** Label in the notes of formats that have no such field: "PMID: 123". */
  readonly label?: string;
  /** Name of its `citation_` tag in the head of the paper's page. */
  readonly tag?: string;
  /** The site that issues the id, and the address to which the id is appended. */
  readonly site?: readonly [name: string, address: string];
  /** Whether the page of a paper lists it among its details. */
  readonly shown?: true;
  /** `converted` if `/papers.json` contains it in a different form, `none` if not at all. */
  readonly data?: 'converted' | 'none';
}

/**
 * All fields of a paper, in the order in which files list them. Schemas, JSON Schemas, imports,
 * exports, metadata and data follow from this table.
 */
export const PAPER_FIELDS = {
  title: { kind: 'requiredText', about: 'As published; may contain $math$.', data: 'converted' },
  authors: { kind: 'names', about: 'Names in order, as printed.', data: 'converted' },
  contributors: {
    kind: 'contributors',
    about:
      'Details of authors and editors, by their printed name: parts of the name, ORCID, affiliations.',
  },
  submitted: {
    kind: 'date',
    about: 'When the paper was first made public: a day, a month or a year.',
    data: 'converted',
  },
  published: { kind: 'date', about: 'When the venue published it: a day, a month or a year.' },
  type: {
    kind: 'type',
    about: 'What kind of publication it is. If absent, it follows from the venue.',
  },
  genre: {
    kind: 'text',
    shown: true,
    about: 'A more precise kind of thesis or report, such as "Master’s thesis".',
    ris: ['M3'],
    csl: ['genre'],
  },
  venue: { kind: 'text', about: 'Short name, such as "NeurIPS".', data: 'converted' },
  venueFull: { kind: 'text', about: 'Full name of the venue.', data: 'converted' },
  year: { kind: 'year', about: 'Year of publication at the venue.', data: 'converted' },
  volume: {
    kind: 'text',
    about: 'Volume of the journal or series.',
    bibtex: ['volume'],
    ris: ['VL'],
    csl: ['volume'],
    columns: ['vol'],
    tag: 'volume',
  },
  issue: {
    kind: 'text',
    about: 'Issue of the journal.',
    ris: ['IS'],
    csl: ['issue'],
    columns: ['number', 'no'],
    tag: 'issue',
  },
  number: {
    kind: 'text',
    shown: true,
    about: 'Number of a report, or of a book in its series.',
    ris: ['M1'],
    csl: ['number'],
    columns: ['report number'],
  },
  pages: {
    kind: 'text',
    about: 'Pages in the volume, such as "12–24".',
    bibtex: ['pages'],
    csl: ['page'],
  },
  articleNumber: {
    kind: 'text',
    about: 'Number of the article in a journal without pages, such as "e0123".',
    bibtex: ['eid', 'articleno'],
    ris: ['C7'],
    columns: ['article no', 'art no', 'article number'],
    label: 'Article number',
  },
  editors: { kind: 'names', shown: true, about: 'Editors of the volume, as printed.' },
  series: {
    kind: 'text',
    shown: true,
    about: 'Series of the volume, such as "Lecture Notes in Lamps".',
    bibtex: ['series'],
    ris: ['T3'],
    csl: ['collection-title'],
  },
  edition: {
    kind: 'text',
    shown: true,
    about: 'Edition of a book.',
    bibtex: ['edition'],
    ris: ['ET'],
    csl: ['edition'],
  },
  publisher: {
    kind: 'text',
    shown: true,
    about: 'Who published the volume.',
    bibtex: ['publisher'],
    ris: ['PB'],
    csl: ['publisher'],
    tag: 'publisher',
  },
  institution: {
    kind: 'text',
    shown: true,
    about: 'Institution of a thesis or report.',
    label: 'Institution',
  },
  place: {
    kind: 'text',
    shown: true,
    about: 'Where the publisher is, or where the conference was held.',
    bibtex: ['address', 'location'],
    ris: ['CY', 'PP'],
    csl: ['publisher-place', 'event-place'],
    columns: ['publisher address', 'address', 'location'],
  },
  award: {
    kind: 'text',
    about: 'A prize, such as "Best Paper".',
    bibtex: ['award'],
    label: 'Award',
  },
  session: {
    kind: 'text',
    shown: true,
    about: 'Session or track of the conference.',
    bibtex: ['session'],
    label: 'Session',
    columns: ['track'],
  },
  position: {
    kind: 'number',
    about: 'Its position in its session, or in the programme if there are no sessions, such as 3.',
    columns: ['programme number', 'programme order', 'order', 'reihenfolge', 'programmnummer'],
  },
  start: {
    kind: 'time',
    about: 'When its talk begins, such as 09:30; the programme has the day.',
    columns: ['start time', 'time', 'beginn', 'uhrzeit', 'startzeit', 'hora', 'heure', 'ora'],
  },
  presentation: {
    kind: 'text',
    shown: true,
    about: 'How it was presented, such as "oral" or "poster".',
    bibtex: ['presentation'],
    label: 'Presentation',
  },
  keywords: {
    kind: 'textList',
    shown: true,
    about: 'Keywords chosen by the authors.',
    bibtex: ['keywords', 'keyword'],
    ris: ['KW'],
    csl: ['keyword'],
    columns: ['author keywords', 'keyword', 'schlagwörter', 'mots-clés'],
    tag: 'keywords',
  },
  retracted: {
    kind: 'retraction',
    about: 'The reason, if the paper was retracted; or true.',
    label: 'Retracted',
  },
  withdrawn: {
    kind: 'retraction',
    about: 'The reason, if its authors withdrew the paper; or true.',
    label: 'Withdrawn',
  },
  arxiv: { kind: 'arxiv', about: 'arXiv id without version, in quotes.', data: 'converted' },
  doi: { kind: 'doi', about: 'DOI without "https://doi.org/".', data: 'converted' },
  isbn: {
    kind: 'text',
    shown: true,
    about: 'ISBN of the book.',
    bibtex: ['isbn'],
    csl: ['ISBN'],
    tag: 'isbn',
  },
  issn: {
    kind: 'text',
    shown: true,
    about: 'ISSN of the journal.',
    bibtex: ['issn'],
    csl: ['ISSN'],
    tag: 'issn',
  },
  pmid: {
    kind: 'pmid',
    about: 'PubMed id, in quotes.',
    bibtex: ['pmid'],
    csl: ['PMID'],
    columns: ['pubmed id'],
    label: 'PMID',
    site: ['PubMed', 'https://pubmed.ncbi.nlm.nih.gov/'],
    tag: 'pmid',
  },
  pmcid: {
    kind: 'text',
    about: 'PubMed Central id, such as "PMC1234567".',
    bibtex: ['pmcid'],
    csl: ['PMCID'],
    columns: ['pmc', 'pmc id'],
    label: 'PMCID',
    site: ['PubMed Central', 'https://pmc.ncbi.nlm.nih.gov/articles/'],
  },
  openreview: {
    kind: 'text',
    about: 'OpenReview id: what follows "forum?id=".',
    bibtex: ['openreview'],
    label: 'OpenReview',
    site: ['OpenReview', 'https://openreview.net/forum?id='],
  },
  acl: {
    kind: 'acl',
    about: 'ACL Anthology id, such as "2023.lamps-main.1".',
    bibtex: ['acl'],
    label: 'ACL',
    site: ['ACL Anthology', 'https://aclanthology.org/'],
  },
  dblp: {
    kind: 'text',
    about: 'DBLP key, such as "conf/lamps/Sample23".',
    bibtex: ['dblp'],
    label: 'DBLP',
    site: ['DBLP', 'https://dblp.org/rec/'],
  },
  hal: {
    kind: 'text',
    about: 'HAL id, such as "hal-01234567".',
    bibtex: ['hal'],
    label: 'HAL',
    site: ['HAL', 'https://hal.science/'],
  },
  citekey: { kind: 'text', about: 'Key for citations; replaces the generated one.' },
  links: {
    kind: 'links',
    about: 'Web addresses, or files such as /files/talk.mp4, by kind; one or a list.',
    data: 'converted',
  },
  otherLinks: {
    kind: 'labelledLinks',
    about: 'Further web addresses or files, by the label that readers see.',
    data: 'converted',
  },
  licence: {
    kind: 'text',
    shown: true,
    about: 'Terms of the paper, such as "CC BY 4.0".',
    bibtex: ['copyright', 'license', 'licence'],
    csl: ['license'],
    columns: ['license'],
    label: 'Licence',
  },
  versions: { kind: 'versions', shown: true, about: 'Versions of the paper, oldest first.' },
  topics: {
    kind: 'topics',
    about:
      'Assigned by hand: `scaling` adds a topic, `-scaling` removes one that the rules assign.',
    data: 'converted',
  },
  categories: {
    kind: 'textList',
    about: 'Categories of the source, such as "cs.CV"; site.yaml can name them.',
    data: 'none',
  },
  aliases: { kind: 'ids', about: 'Former ids, which redirect to this paper.', data: 'converted' },
  lang: {
    kind: 'language',
    about: 'Language of title and abstract (BCP 47), if it is not that of the site.',
    data: 'converted',
  },
  note: { kind: 'text', about: 'A note by the maintainer, shown to readers.', data: 'converted' },
  summary: {
    kind: 'text',
    about: 'A sentence that lists show instead of one of the abstract.',
    data: 'converted',
  },
  caption: {
    kind: 'text',
    about: 'What the figure next to the paper shows; may contain $math$.',
  },
  figureAlt: {
    kind: 'text',
    about: 'What the figure next to the paper shows, for readers who cannot see it.',
  },
  keepCapitals: {
    kind: 'textList',
    about: 'Words of the title whose capitals no citation style may change.',
    data: 'none',
  },
  added: { kind: 'date', about: 'When the paper was added to the collection.' },
  extra: {
    kind: 'extra',
    about: 'Fields of the imported record without a counterpart here, by their original names.',
  },
} as const satisfies Readonly<Record<string, PaperField>>;

export type FieldName = keyof typeof PAPER_FIELDS;

/** Lists the fields that define a property, with its value. */
export function listFields<Key extends keyof PaperField>(
  key: Key,
): readonly (readonly [FieldName, NonNullable<PaperField[Key]>])[] {
  return (Object.entries(PAPER_FIELDS) as [FieldName, PaperField][]).flatMap(([name, field]) => {
    const value = field[key];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** Kinds of publications; the types of CSL have other names for some. */
export const PAPER_TYPES = [
  'article',
  'inproceedings',
  'preprint',
  'thesis',
  'book',
  'chapter',
  'report',
  'dataset',
  'software',
  'other',
] as const;

/** Kinds of links, with their descriptions, in the order in which files list them. */
export const LINKS = {
  code: 'Source code.',
  project: 'Page of the project.',
  pdf: 'The paper itself, if it is not on arXiv.',
  video: 'A talk or another video.',
  slides: 'Slides of a talk.',
  data: 'Data published with the paper.',
  paper: 'Page of the paper at its publisher or venue.',
  model: 'Model published with the paper.',
  demo: 'A demonstration to try.',
  poster: 'Poster.',
  review: 'Reviews.',
  blog: 'Article about the paper.',
  supplement: 'Supplementary material.',
} as const;
