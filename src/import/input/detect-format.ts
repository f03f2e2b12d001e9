import { extname } from 'node:path';
import type { ColumnMap } from '../import-record.ts';
import { findColumns } from '../readers/csv-columns.ts';
import { findList } from '../readers/split-json.ts';
import { getOwn } from '../../abstract/get-own.ts';

/** Supported formats, as named by `--format`. */
export const FORMATS = [
  'bibtex',
  'ris',
  'endnote',
  'csl',
  'pubmed',
  'csv',
  'json',
  'jsonl',
  'arxiv',
  'hugo',
  'scrape',
] as const;

export type Format = (typeof FORMATS)[number];

/** Other names that `--format` accepts. */
const ALIASES: Readonly<Record<string, Format>> = {
  academic: 'hugo',
  'al-folio': 'bibtex',
  atom: 'arxiv',
  bib: 'bibtex',
  biblatex: 'bibtex',
  bibix: 'endnote',
  'csl-json': 'csl',
  enw: 'endnote',
  medline: 'pubmed',
  nbib: 'pubmed',
  ndjson: 'jsonl',
  oai: 'arxiv',
  refer: 'endnote',
  tsv: 'csv',
  txt: 'scrape',
  xlsx: 'csv',
  xml: 'arxiv',
};

export function parseFormat(name: string): Format | undefined {
  const wanted = name.toLowerCase();
  return FORMATS.find((format) => format === wanted) ?? getOwn(ALIASES, wanted);
}

/** Front matter with a field that only pages about publications have. */
const HUGO_PAGE =
  /^(?:---|\+\+\+)[ \t]*\n(?:(?!---|\+\+\+).*\n)*?(?:publication(?:_types|_short)?|publishDate|abstract|url_pdf)[ \t]*[:=]/;

/** Tests that recognise a format by the start of its text, in order of precedence. */
const DETECTORS: readonly (readonly [Format, (head: string, map?: ColumnMap) => boolean])[] = [
  [
    'arxiv',
    (head) => /^<(?:\?xml|!--|[\w:]*feed|[\w:]*OAI-PMH|[\w:]*record|[\w:]*entry)/i.test(head),
  ],
  [
    'jsonl',
    (head) =>
      head.startsWith('{') && isJson(head.split('\n')[0] ?? '') && findList(head) === undefined,
  ],
  ['json', (head) => /^(?:\[\s*(?:[{\]]|$)|\{\s*(?:"|\}|$))/.test(head)],
  ['ris', (head) => /^[ \t]*TY {0,2}- ?\S/m.test(head)],
  ['endnote', (head) => /^%0[ \t]+\S/.test(head) || isRefer(head)],
  ['pubmed', (head) => /^(?:PMID|OWN |STAT|DCOM) ?- ?\S/m.test(head) || isTagged(head)],
  ['hugo', (head) => HUGO_PAGE.test(head)],
  ['bibtex', (head) => /^[ \t]*@[ \t]*[A-Za-z][\w-]*\s*[{(]/m.test(head)],
  ['csv', (head, map) => findColumns(head.replace(/^sep=.\n/i, ''), map) !== undefined],
];

/** Files with these suffixes are not read as a scraped page. */
const OTHER_EXTENSION =
  /^\.(?:bib|ris|enw|json|jsonl|ndjson|nbib|csv|tsv|xml|docx?|pdf|html?|md)$/i;

/**
 * Detects the format from the start of the text. Unrecognised text is treated as a scraped page,
 * unless the suffix of the file says otherwise.
 */
export function detectFormat(head: string, path: string, map?: ColumnMap): Format | undefined {
  const start = head.replace(/\r\n?/g, '\n').trimStart();
  if (/^<!doctype html|^<html/i.test(start)) return undefined;
  const detector = DETECTORS.find(([, matches]) => matches(start, map));
  if (detector) return detector[0];
  if (/^\.[ct]sv$/i.test(extname(path.replace(/\.gz$/i, '')))) return 'csv';
  return OTHER_EXTENSION.test(extname(path.replace(/\.gz$/i, ''))) ? undefined : 'scrape';
}

function isTagged(head: string): boolean {
  return (head.match(/^[A-Z]{2,4} {0,2}- \S/gm) ?? []).length > 1 && /^TI {0,2}- /m.test(head);
}

/** Whether there are several lines such as `%T Title`; a single one could be a TeX comment. */
function isRefer(head: string): boolean {
  return /^%[A-Z][ \t]+\S/.test(head) && /^%T[ \t]+\S/m.test(head) && /^%[AXJBDR][ \t]/m.test(head);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
