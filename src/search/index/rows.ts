import type { IndexedPaper } from './indexed-paper.ts';
import { decodePack, encodePack } from '../../catalogue/pack.ts';

/** The parts of a paper that results show, as plain text. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** Ids of the authors; empty for authors without a page. */
  readonly people: readonly string[];
  /** With its year. */
  readonly venue?: string | undefined;
  readonly date?: string | undefined;
  readonly award?: string | undefined;
  /** Address of the full text, possibly relative to the paper's page. */
  readonly pdf?: string | undefined;
  /** Subscripts and superscripts of the two texts, as `findScripts` returns them. */
  readonly scripts?: Readonly<Partial<Record<'title' | 'abstract', readonly number[]>>> | undefined;
}

/**
 * Papers per file: a small collection has one file per block; results of a large one come from many
 * small files.
 */
const SINGLE_FILE_SIZE = 100;
const MANY_FILES_SIZE = 4;

/** Papers per row file, except for the last file of a block, which may have fewer. */
export function rowsPerFile(papers: number): number {
  return papers <= SINGLE_FILE_SIZE ? SINGLE_FILE_SIZE : MANY_FILES_SIZE;
}

/** The fields of a paper that a row needs. */
export type RowPaper = Pick<
  IndexedPaper,
  'id' | 'title' | 'abstract' | 'authors' | 'people' | 'venue' | 'year' | 'date' | 'award' | 'pdf'
>;

export function pickRow(paper: IndexedPaper): RowPaper {
  const { id, title, abstract, authors, people, venue, year, date, award, pdf } = paper;
  return { id, title, abstract, authors, people, venue, year, date, award, pdf };
}

export function encodeRows(rows: readonly Row[]): Uint8Array {
  return encodePack({ words: rows, numbers: [] });
}

export function decodeRows(bytes: Uint8Array): readonly Row[] {
  return decodePack<readonly Row[]>(bytes).words;
}
