import type { IndexedPaper } from './indexed-paper.ts';
import { decodePack, encodePack } from '../../catalogue/pack.ts';
import type { PlainPaper } from './paper-words.ts';

/** What is shown of a paper, its texts plain. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** Ids of the authors; empty where they have no page. */
  readonly people: readonly string[];
  /** With its year. */
  readonly venue?: string | undefined;
  readonly date?: string | undefined;
}

/** A block of a small collection is one file; a page of results of a large one is read from many. */
const MOST_IN_ONE = 100;
const FEW = 4;

/** Papers in a file of rows, but for the last of a block, which may have fewer. */
export function rowsPerFile(papers: number): number {
  return papers <= MOST_IN_ONE ? MOST_IN_ONE : FEW;
}

/** All of a paper that its row is made of. */
export type RowPaper = Pick<
  IndexedPaper,
  'id' | 'title' | 'abstract' | 'authors' | 'people' | 'venue' | 'year' | 'date'
>;

export function pickRow(paper: IndexedPaper): RowPaper {
  const { id, title, abstract, authors, people, venue, year, date } = paper;
  return { id, title, abstract, authors, people, venue, year, date };
}

export function createRow(paper: RowPaper, { title, abstract }: PlainPaper): Row {
  const { id, authors, people, venue, year, date } = paper;
  return {
    id,
    title,
    abstract,
    authors,
    people,
    venue: venue && [venue, year].filter(Boolean).join(' '),
    date,
  };
}

export function encodeRows(rows: readonly Row[]): Uint8Array {
  return encodePack({ words: rows, numbers: [] });
}

export function decodeRows(bytes: Uint8Array): readonly Row[] {
  return decodePack<readonly Row[]>(bytes).words;
}
