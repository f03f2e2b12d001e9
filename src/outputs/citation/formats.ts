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

/** Bytes that a reference takes in a file, in the format that takes most. */
export function measure(reference: Reference): number {
  return measureLargest(FORMATS.map(({ format }) => format(reference)));
}

/** @param texts of one reference, in the order of the formats */
export function measureLargest(texts: readonly string[]): number {
  const sizes = FORMATS.map(
    ({ between }, at) => new TextEncoder().encode((texts[at] ?? '') + between).byteLength,
  );
  return Math.max(...sizes);
}
