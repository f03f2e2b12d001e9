import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import type { Reference } from './reference.ts';
import { toRis } from './ris.ts';

/** A file format of reference managers. */
export interface Format {
  readonly name: string;
  /** Suffix of the file of a paper, as in `cite.bib`. */
  readonly extension: string;
  /** Suffix of the file of a list. `.json` alone would not identify the format. */
  readonly listExtension: string;
  readonly mediaType: string;
  /** Formats one reference. A file consists of `start`, references joined by `between`, and `end`. */
  readonly format: (reference: Reference) => string;
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

/** All formats, in display order. */
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

/** Formats references as a file. */
export function formatFile(format: Format, references: readonly Reference[]): string {
  return format.start + references.map(format.format).join(format.between) + format.end;
}

/** Size of a reference in the largest format, in bytes. */
export function measure(reference: Reference): number {
  return measureLargest(FORMATS.map(({ format }) => format(reference)));
}

/** @param texts a reference in each of {@link FORMATS} */
export function measureLargest(texts: readonly string[]): number {
  const sizes = FORMATS.map(
    ({ between }, at) => new TextEncoder().encode((texts[at] ?? '') + between).byteLength,
  );
  return Math.max(...sizes);
}
