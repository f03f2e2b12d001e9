import type { Paper } from '../collection/schema.ts';

/** The kinds of links that a paper can have. */
type LinkKind = keyof Paper['links'];

/**
 * How a format means its text: `tex` as BibTeX does (braces protect, `~` is a space), `markup` with
 * HTML or JATS and whatever TeX is left in it, `plain` as it stands in our own files.
 */
export type Dialect = 'tex' | 'markup' | 'plain';

/** A paper's fields as a foreign file has them: neither cleaned nor checked. */
export interface ForeignFields {
  /** An id in our sense, which only our own formats have. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly abstract?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** When it was made public, in whatever way of writing. */
  readonly submitted?: string | undefined;
  /** When the venue published it, in whatever way of writing; several texts, the most trusted first. */
  readonly published?: string | readonly string[] | undefined;
  readonly venue?: string | undefined;
  readonly venueFull?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly links?: Readonly<Partial<Record<LinkKind, readonly string[]>>> | undefined;
  /** Addresses of which the format does not say what they lead to. */
  readonly addresses?: readonly string[] | undefined;
  /** Categories as the source names them, such as `cs.CV`. */
  readonly categories?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
}

/** What a reader finds in a file, in its order. */
export type ReadItem =
  | {
      readonly kind: 'entry';
      /** Where the entry begins, from 1. */
      readonly line: number;
      /** What the file itself calls the entry, such as a BibTeX key. */
      readonly label?: string;
      readonly dialect: Dialect;
      readonly fields: ForeignFields;
      /** Names of fields of the file that are not taken over. */
      readonly unread?: readonly string[];
      /** What the reader could not make out. */
      readonly notes?: readonly string[];
    }
  | {
      /** An entry that cannot be read, or is not meant to be. */
      readonly kind: 'broken';
      readonly line: number;
      readonly label?: string;
      readonly reason: string;
    }
  /** What is no paper and was known to be none. */
  | { readonly kind: 'passedOver'; readonly line: number; readonly text: string }
  /** Something that the maintainer should know of how the file was read. */
  | { readonly kind: 'note'; readonly line?: number; readonly message: string }
  /** Something wrong with the file that is no entry of it. */
  | { readonly kind: 'fault'; readonly line?: number; readonly message: string };

export type Reader = (text: string) => Iterable<ReadItem>;

/** A paper of the input, clean and valid, before it has an id. */
export interface ImportRecord {
  readonly file: string;
  readonly line: number;
  readonly label?: string;
  /** The id that its own file gives it. */
  readonly wantedId?: string;
  readonly paper: RecordPaper;
  /** What was left out or could not be made out. */
  readonly notes: readonly string[];
}

/** A paper of which the abstract may still be missing. */
export type RecordPaper = Omit<Paper, 'id' | 'abstract'> & { readonly abstract?: string };

/** An entry that gives no record. */
export interface BrokenEntry {
  readonly file: string;
  readonly line: number;
  readonly label?: string;
  readonly reason: string;
}

export function isRecord(entry: ImportRecord | BrokenEntry): entry is ImportRecord {
  return 'paper' in entry;
}
