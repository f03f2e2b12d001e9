import { extname } from 'node:path';
import { findColumns } from '../readers/csv-columns.ts';
import { findList } from '../readers/split-json.ts';

/** All formats that can be read, as `--format` names them. */
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
  'scrape',
] as const;

export type Format = (typeof FORMATS)[number];

/** Names by which `--format` also knows a format. */
const OTHER_NAMES: Readonly<Record<string, Format>> = {
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
  xml: 'arxiv',
};

export function parseFormat(name: string): Format | undefined {
  const wanted = name.toLowerCase();
  return FORMATS.find((format) => format === wanted) ?? OTHER_NAMES[wanted];
}

/** A format by what stands in the text; the first that knows it has it. */
const SIGNS: readonly (readonly [Format, (head: string) => boolean])[] = [
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
  ['bibtex', (head) => /^[ \t]*@[ \t]*[A-Za-z][\w-]*\s*[{(]/m.test(head)],
  ['csv', (head) => findColumns(head) !== undefined],
];

/** Suffixes of formats that their content must show; nothing else is read as a scraped page. */
const OTHER_SUFFIXES = /^\.(?:bib|ris|enw|json|jsonl|ndjson|nbib|csv|tsv|xml|docx?|pdf|html?|md)$/i;

/**
 * The format of a text, from its beginning and not from its name; only text that shows no format is
 * taken for a scraped page, unless its name says that it should be something else.
 */
export function detectFormat(head: string, path: string): Format | undefined {
  const start = head.replace(/\r\n?/g, '\n').trimStart();
  if (/^<!doctype html|^<html/i.test(start)) return undefined;
  const sign = SIGNS.find(([, isIt]) => isIt(start));
  if (sign) return sign[0];
  return OTHER_SUFFIXES.test(extname(path.replace(/\.gz$/i, ''))) ? undefined : 'scrape';
}

function isTagged(head: string): boolean {
  return (head.match(/^[A-Z]{2,4} {0,2}- \S/gm) ?? []).length > 1 && /^TI {0,2}- /m.test(head);
}

/** Lines such as `%T Title`; a comment of TeX begins with a per cent sign too. */
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
