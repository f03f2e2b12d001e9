import type { Reference } from '../../outputs/citation/reference.ts';
import { hash } from './part.ts';

/** The fields of a paper that lists show and export, as plain text. */
export interface Facts {
  readonly id: string;
  readonly reference: Reference;
  /** With its year. */
  readonly venue?: string;
  readonly award?: string;
  /** As precise as known. */
  readonly date?: string;
  /** Ids, best first. */
  readonly topics: readonly string[];
  /** BCP 47 tag, if it is not the site's language. */
  readonly language?: string;
}

/** Collections up to this size have a single file. */
const MAX_PAPERS_IN_SINGLE_FILE = 64;
/** Average number of papers per file of larger collections; a list of n papers loads up to n files. */
const PAPERS_PER_FILE = 16;

/**
 * Number of files for the facts of a collection: a power of two. It is part of the files' addresses,
 * so a page of an older build does not load the wrong file.
 *
 * @param papersPerFile average number of papers per file
 */
export function countParts(papers: number, papersPerFile = PAPERS_PER_FILE): number {
  return papers <= MAX_PAPERS_IN_SINGLE_FILE
    ? 1
    : 2 ** Math.ceil(Math.log2(papers / papersPerFile));
}

/** Number of facts files that share one HTML file of citations. */
const FILES_PER_BUNDLE = 32;

/**
 * Path below `/references/` of the HTML file with a paper's citations in all styles, which it
 * shares with about a hundred papers.
 */
export function getBundle(id: string, parts: number): string {
  return `${parts}/all-${hash(id) & (Math.max(1, parts / FILES_PER_BUNDLE) - 1)}.txt.gz`;
}
