/**
 * Entries of every type, in the fields that the formats' documentation names. All content is
 * fictitious.
 */
export interface FixtureEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

const WORDS = 'Lamps Wicks Bulbs Candles Lanterns Sparks Beacons Torches Embers Mirrors'.split(' ');

const NAMES = [
  'Quiet, Ada and de Bézenac, Emmanuel',
  "{Del Hoyo}, J. and {Delgado de Molina}, B. and {Garc{\\'\\i}a Lorca}, Marina",
  '{World Lamp Organization} and Example, Nora',
  '山田, 太郎 and 王, 小明 and 김, 민수',
  'van der Berg, Vincent and Ford, III, Henry',
  'Nguyễn, An and {\\O}rsted, Hans Christian',
  "{Lamp Lovers United} and de la {Cruz P{\\'e}rez}, Ana",
  "King, Jr., Martin and O'Sample, Kai",
];

const TITLES = [
  'On the Light of',
  'A {Bayesian} View of {UV} and',
  'Measuring the {Bath} effect on',
  '{MiniLM}: small',
  'Bounds of $O(n \\log n)$ for',
  'R\\&D of 50\\% brighter',
  'What {Ada} knew about {E}uropean',
  "Caf{\\'e}s without",
];

/** Fields of each type that BibTeX or BibLaTeX documents. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  article: ['journal', 'volume', 'number', 'pages', 'month', 'issn', 'doi'],
  'article ': ['journal', 'shortjournal', 'volume', 'eid', 'keywords', 'pmid', 'pmcid'],
  inproceedings: [
    'booktitle',
    'editor',
    'pages',
    'publisher',
    'address',
    'series',
    'volume',
    'isbn',
  ],
  'inproceedings ': ['booktitle', 'organization', 'award', 'session', 'presentation', 'keywords'],
  phdthesis: ['school', 'address', 'month'],
  mastersthesis: ['school', 'note'],
  book: ['publisher', 'address', 'edition', 'isbn', 'series', 'number'],
  incollection: ['booktitle', 'editor', 'publisher', 'pages', 'chapter', 'isbn'],
  inbook: ['booktitle', 'publisher', 'pages', 'edition'],
  techreport: ['institution', 'number', 'type', 'address'],
  misc: ['howpublished', 'note'],
  'misc ': ['eprint', 'archiveprefix', 'primaryclass'],
  manual: ['organization', 'edition'],
  proceedings: ['editor', 'publisher', 'isbn', 'series'],
  unpublished: ['note'],
  booklet: ['howpublished', 'address'],
  dataset: ['publisher', 'doi', 'version'],
  software: ['publisher', 'version', 'license'],
  online: ['note', 'annote'],
  thesis: ['type', 'institution'],
  report: ['type', 'institution', 'number'],
  patent: ['number', 'note'],
  // Fields that few programs write, and unusual values.
  'article  ': ['journal', 'volume', 'number', 'page list', 'series', 'publisher', 'address'],
  'article   ': ['journal', 'roman volume', 'eid', 'language', 'copyright', 'hal', 'dblp'],
  'inproceedings  ': ['booktitle', 'eventtitle', 'venue', 'number', 'volume', 'page list'],
  'inproceedings   ': ['booktitle', 'chapter', 'edition', 'type', 'month', 'acl', 'openreview'],
  'book  ': ['editor', 'publisher', 'volume', 'pagetotal', 'issn', 'part', 'language'],
  'phdthesis  ': ['school', 'type', 'url', 'pagetotal', 'language'],
  'incollection  ': ['booktitle', 'editor', 'series', 'number', 'edition', 'address', 'type'],
  'techreport  ': ['institution', 'month', 'note', 'url', 'version', 'keywords'],
  'misc  ': ['publisher', 'doi', 'subtitle', 'translator', 'note'],
  'dataset  ': ['organization', 'edition', 'number', 'address', 'url'],
  'software  ': ['organization', 'url', 'doi', 'annote', 'keywords'],
  'proceedings  ': ['organization', 'address', 'month', 'volume', 'number'],
  'unpublished  ': ['month', 'url', 'keywords', 'language'],
  'manual  ': ['address', 'month', 'isbn', 'version'],
  'thesis  ': ['type', 'institution', 'address', 'isbn'],
  // Types and fields that only BibLaTeX has.
  'article    ': ['journal', 'journalsubtitle', 'issuetitle', 'named issue', 'number', 'urldate'],
  'inproceedings    ': [
    'booktitle',
    'booktitleaddon',
    'eventtitle',
    'eventdate',
    'pubstate',
    'isrn',
  ],
  mvbook: ['volumes', 'publisher', 'origlanguage', 'origdate', 'origpublisher', 'shorttitle'],
  'inbook  ': ['booktitle', 'bookauthor', 'maintitle', 'introduction', 'foreword', 'afterword'],
  'online  ': ['titleaddon', 'organization', 'version', 'urldate', 'url', 'addendum'],
  collection: ['editor', 'editora', 'editoratype', 'publisher', 'annotator', 'commentator'],
  'mastersthesis  ': ['school', 'type', 'library'],
  'patent  ': ['holder', 'number', 'type', 'address'],
  suppbook: ['booktitle', 'pagination', 'bookpagination', 'related', 'relatedtype'],
  'misc   ': ['retraction', 'organization', 'institution', 'shortauthor'],
  'article     ': ['journal', 'articleno', 'withdrawal', 'issn', 'reprinttitle'],
};

/** Fields with special kinds of values. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  'page list': 'pages',
  'named issue': 'issue',
  retraction: 'note',
  withdrawal: 'note',
  'roman volume': 'volume',
};

function createValue(field: string, n: number): string {
  const values: Readonly<Record<string, string>> = {
    'page list': `${n}--${n + 3}, ${n + 9}`,
    'roman volume': ['XII', 'A7', '12B', '2/3'][n % 4] ?? '',
    'named issue': 'Spring',
    retraction: 'Retracted: The data were wrong',
    withdrawal: 'Withdrawn: The proof was wrong',
    articleno: String(100 + n),
    eventdate: '2021-03-04/2021-03-06',
    origdate: '1990',
    urldate: '2021-05-06',
    editora: 'Sample, Kai and von Licht, Eva',
    editoratype: 'translator',
    eventtitle: `Meeting on ${WORDS[n % 10]}`,
    venue: 'Bath, UK',
    language: ['de', 'en-GB', 'fr', 'pt-BR'][n % 4] ?? '',
    copyright: 'CC BY-SA 4.0',
    hal: `hal-${1_000_000 + n}`.padEnd(12, '0'),
    dblp: `conf/lamps/Sample${n}`,
    acl: `2023.lamps-main.${n}`,
    openreview: `lAmp_${n}-x`,
    pagetotal: String(100 + n),
    part: String((n % 3) + 1),
    url: `https://lamps.example/${n}?a=1&b=2%20c`,
    subtitle: 'The wicks',
    translator: 'Sample, Kai',
    journal: `Journal of ${WORDS[n % 10]} \\& Light`,
    shortjournal: `J. ${WORDS[n % 10]}`,
    booktitle: `Proceedings of the ${n}th Conference on ${WORDS[n % 10]}`,
    volume: String(n),
    number: String((n % 12) + 1),
    pages: n % 3 === 0 ? `${n}--${n + 12}` : n % 3 === 1 ? `S${n}--S${n + 3}` : `${n}`,
    eid: `e${1000 + n}`,
    month: 'dec',
    issn: '1234-567X',
    isbn: '978-1-4028-9462-6',
    doi: `10.1234/lamps_${n}`,
    editor: 'Sample, Kai and von Licht, Eva',
    publisher: 'Association for {Lamps}',
    address: 'Bath, UK',
    series: 'Lecture Notes in Lamps',
    organization: 'Lamp Society',
    award: 'Best Paper',
    session: 'Bulbs and Wicks',
    presentation: 'oral',
    keywords: 'lamps, light of day, norms',
    pmid: String(30_000_000 + n),
    pmcid: `PMC${1_000_000 + n}`,
    school: 'University of Lamps',
    institution: 'Institute of Lamps',
    note: 'In press',
    edition: 'Second',
    chapter: String(n % 9),
    type: 'Technical Note',
    howpublished: 'Lamp Post Press',
    eprint: `2301.${String(10_000 + n)}`,
    archiveprefix: 'arXiv',
    primaryclass: 'cs.LG',
    version: '1.2',
    license: 'CC BY 4.0',
    annote: 'Read twice',
  };
  return values[field] ?? field;
}

/** More than 300 entries: every type with every kind of name and title. */
export const ENTRIES: readonly FixtureEntry[] = Object.entries(TYPES).flatMap(
  ([type, names], typeIndex) =>
    NAMES.map((author, index): FixtureEntry => {
      const n = typeIndex * NAMES.length + index + 1;
      const title = `${TITLES[(index + typeIndex) % TITLES.length]} ${WORDS[n % 10]} ${n}`;
      return {
        type: type.trim(),
        key: `${['', 'DBLP:conf/lamps/', 'sample-', 'Hoyo:'][n % 4]}${type.trim()}${n}`,
        fields: {
          title,
          author,
          ...Object.fromEntries(
            names.map((field) => [FIELD_NAMES[field] ?? field, createValue(field, n)]),
          ),
          year: String(1990 + (n % 35)),
          abstract: `We light ${n} lamps and prove that $x_i < ${n}$ holds.`,
        },
      };
    }),
);

export function formatEntry({ type, key, fields }: FixtureEntry): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`,
  );
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}

/** BibLaTeX's names of BibTeX fields. */
const BIBLATEX: Readonly<Record<string, string>> = {
  journal: 'journaltitle',
  address: 'location',
  school: 'institution',
  archiveprefix: 'eprinttype',
  language: 'langid',
};

/** The same entry in the fields of BibLaTeX, with a date instead of year and month. */
export function toBiblatex({ type, key, fields }: FixtureEntry): FixtureEntry {
  const { year = '', month, ...others } = fields;
  const renamed = Object.entries(others).map(
    ([name, value]) => [BIBLATEX[name] ?? name, value] as const,
  );
  const date = month === undefined ? year : `${year}-12`;
  return { type, key, fields: { ...Object.fromEntries(renamed), date } };
}
