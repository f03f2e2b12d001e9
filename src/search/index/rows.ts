import type { CataloguePaper } from '../../catalogue/catalogue.ts';
import { decodePack, encodePack } from './pack.ts';
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

/** A small collection is one file; a page of results of a large one is read from many. */
const MOST_IN_ONE = 100;
const FEW = 2;

export function rowsPerFile(papers: number): number {
  return papers <= MOST_IN_ONE ? MOST_IN_ONE : FEW;
}

export function createRow(paper: CataloguePaper, { title, abstract }: PlainPaper): Row {
  const { id, authors, people, venue, year, date } = paper;
  return {
    id,
    title,
    abstract,
    authors,
    people: people.map(({ id: person, hasPage }) => (hasPage ? person : '')),
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
