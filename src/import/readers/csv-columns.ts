import type { ForeignFields } from '../import-record.ts';

/** Maps column names of spreadsheets and exports, in lower case, to fields. */
const COLUMNS: Readonly<Record<string, keyof ForeignFields | `links.${string}`>> = {
  abstract: 'abstract',
  'abstract note': 'abstract',
  aliases: 'aliases',
  'article title': 'title',
  arxiv: 'arxiv',
  'arxiv id': 'arxiv',
  author: 'authors',
  'author full names': 'authors',
  authors: 'authors',
  booktitle: 'venue',
  categories: 'categories',
  code: 'links.code',
  conference: 'venue',
  data: 'links.data',
  date: 'published',
  doi: 'doi',
  id: 'id',
  journal: 'venue',
  lang: 'lang',
  language: 'lang',
  note: 'note',
  pdf: 'links.pdf',
  project: 'links.project',
  'publication title': 'venue',
  'publication year': 'published',
  published: 'published',
  slides: 'links.slides',
  'source title': 'venue',
  submitted: 'submitted',
  summary: 'abstract',
  title: 'title',
  topics: 'topics',
  url: 'addresses',
  link: 'addresses',
  venue: 'venue',
  venuefull: 'venueFull',
  'venue full': 'venueFull',
  video: 'links.video',
  year: 'published',
};

export interface Columns {
  readonly delimiter: ',' | ';' | '\t';
  /** The field of each column; undefined for unknown columns. */
  readonly fields: readonly (keyof ForeignFields | `links.${string}` | undefined)[];
  readonly names: readonly string[];
}

/** Parses the header in the first line; undefined if it has no title column. */
export function findColumns(text: string): Columns | undefined {
  const header = /^\s*(.*)/.exec(text)?.[1] ?? '';
  for (const delimiter of ['\t', ';', ','] as const) {
    const names = header.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''));
    const fields = names.map((name) => fieldOf(name));
    if (names.length > 1 && names.length < 1000 && fields.includes('title')) {
      return { delimiter, names, fields };
    }
  }
  return undefined;
}

function fieldOf(name: string) {
  const key = name.toLowerCase().replace(/[\s_-]+/g, ' ');
  return Object.hasOwn(COLUMNS, key) ? COLUMNS[key] : undefined;
}
