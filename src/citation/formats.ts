import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import type { Reference } from './reference.ts';
import { toRis } from './ris.ts';

/** A format of files for reference managers. */
export interface Format {
  readonly name: string;
  /** What a paper's own file ends with: `cite.bib`. */
  readonly extension: string;
  /** What the file of a list ends with; `.json` alone would not say what is in it. */
  readonly listExtension: string;
  readonly mediaType: string;
  /** One reference, as it stands in a file between `start`, `between` and `end`. */
  readonly format: (reference: Reference) => string;
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

/** The formats, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    name: 'BibTeX',
    extension: 'bib',
    listExtension: 'bib',
    mediaType: 'application/x-bibtex',
    format: toBibtex,
    start: '',
    between: '\n',
    end: '',
  },
  {
    name: 'RIS',
    extension: 'ris',
    listExtension: 'ris',
    mediaType: 'application/x-research-info-systems',
    format: toRis,
    start: '',
    between: '\r\n',
    end: '',
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    listExtension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: (reference) => JSON.stringify(toCsl(reference)),
    start: '[\n',
    between: ',\n',
    end: '\n]\n',
  },
];

/** References as one file. */
export function formatFile(format: Format, references: readonly Reference[]): string {
  return format.start + references.map(format.format).join(format.between) + format.end;
}

/** The same as an address that holds the file itself, for pages that have no files beside them. */
export function formatDataUri(format: Format, references: readonly Reference[]): string {
  const text = formatFile(format, references);
  return `data:${format.mediaType};charset=utf-8,${encodeForData(text)}`;
}

/** Signs that a `data:` address holds as they are: https://www.rfc-editor.org/rfc/rfc3986#section-3.3. */
const PLAIN = /%(?:2C|3A|3B|3D|2F|40|2B|24)/g;

function encodeForData(text: string): string {
  return encodeURIComponent(text).replace(PLAIN, decodeURIComponent);
}

/** Bytes that a reference takes in a file, in the format that takes most. */
export function measure(reference: Reference): number {
  const texts = FORMATS.map(({ format, between }) => format(reference) + between);
  return Math.max(...texts.map((text) => new TextEncoder().encode(text).byteLength));
}
