import type { FieldName } from '../collection/field-table.ts';
import { paperSchema, type Paper } from '../collection/schema.ts';
import type { NamedFiles } from './files/split-files.ts';
import type { NameParts } from './name-parts.ts';

/** Fields of the columns of a table, by header, as `--map` gives them. */
export type ColumnMap = ReadonlyMap<string, string>;

type LinkKind = keyof Paper['links'];
/** The kinds of links that a paper can have. */
export const LINK_KINDS = Object.keys(paperSchema.shape.links.unwrap().shape) as LinkKind[];

/**
 * The syntax of text in a format: `tex` for BibTeX (braces protect capitals, `~` is a space),
 * `markup` for HTML or JATS that may contain TeX, `plain` for text without either.
 */
export type Dialect = 'tex' | 'markup' | 'plain';

/** The fields of a paper as read from an input file: neither cleaned nor validated. */
export interface ForeignFields {
  /** A paper id of this project; only CSV and JSON have it. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly abstract?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly editors?: readonly string[] | undefined;
  /** Authors and editors in parts, in any order; see `name-parts.ts`. */
  readonly names?: readonly NameParts[] | undefined;
  /** Date when the paper was first made public, in any notation. */
  readonly submitted?: string | undefined;
  /** Dates when the venue published it, in any notation, the most reliable first. */
  readonly published?: string | readonly string[] | undefined;
  readonly venue?: string | undefined;
  readonly venueFull?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly links?: Readonly<Partial<Record<LinkKind, readonly string[]>>> | undefined;
  /** Its number in the table, such as that of the submission, which file names may contain. */
  readonly tableNumber?: number | undefined;
  /** Files that are not links, such as a figure; other files are among `links`. */
  readonly files?: NamedFiles | undefined;
  /** Web addresses of a kind that the format does not state. */
  readonly addresses?: readonly string[] | undefined;
  /** Categories in the notation of the source, such as `cs.CV`. */
  readonly categories?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  readonly type?: Paper['type'];
  /** The key of the entry, if it is a citation key. */
  readonly citekey?: string | undefined;
  /** Fields that the table of fields maps to other formats. */
  readonly details?:
    Readonly<Partial<Record<FieldName, string | readonly string[] | undefined>>> | undefined;
  /** For the notice of a retraction: the DOI of the paper that it retracts. */
  readonly retracts?: string | undefined;
  /** Other fields of the entry, by their name in the source format. */
  readonly extra?: Readonly<Record<string, string>> | undefined;
  /** Fields in this project's own form. */
  readonly own?: Readonly<Partial<Record<FieldName, unknown>>> | undefined;
}

/** The items that a reader yields, in file order. */
export type ReadItem =
  | {
      readonly kind: 'entry';
      /** First line of the entry, from 1. */
      readonly line: number;
      /** The entry's name in the file, such as a BibTeX key. */
      readonly label?: string;
      readonly dialect: Dialect;
      readonly fields: ForeignFields;
      /** Its columns or fields by their names in the file, if papers may lack some of them. */
      readonly source?: Readonly<Record<string, unknown>>;
      /** Names of fields that papers do not have. */
      readonly unsupported?: readonly string[];
      /** Problems with single fields. */
      readonly notes?: readonly string[];
    }
  | {
      /** An entry that cannot be imported. */
      readonly kind: 'broken';
      readonly line: number;
      readonly label?: string;
      readonly reason: string;
    }
  /** Text that is known not to belong to a paper. */
  | { readonly kind: 'ignored'; readonly line: number; readonly text: string }
  /** A warning about the file as a whole. */
  | { readonly kind: 'note'; readonly line?: number; readonly message: string }
  /** An error of the file that does not belong to an entry. */
  | { readonly kind: 'fault'; readonly line?: number; readonly message: string };

export type Reader = (text: string, map?: ColumnMap) => Iterable<ReadItem>;

/** A cleaned and validated paper of the input that has no id yet. */
export interface ImportRecord {
  readonly file: string;
  readonly line: number;
  readonly label?: string;
  /** The id that the input file requests. */
  readonly requestedId?: string;
  readonly paper: RecordPaper;
  /** As in {@link ForeignFields}. */
  readonly retracts?: string;
  /** Its number in the table. */
  readonly tableNumber?: number;
  /** Files of the paper that the entry names; see `files/`. */
  readonly files?: NamedFiles;
  /** Omitted or suspicious values. */
  readonly notes: readonly string[];
}

/** A paper that may still lack an abstract. */
export type RecordPaper = Omit<Paper, 'id' | 'abstract'> & { readonly abstract?: string };

/** An entry that could not be converted to a record. */
export interface BrokenEntry {
  readonly file: string;
  readonly line: number;
  readonly label?: string;
  readonly reason: string;
}

export function isRecord(entry: ImportRecord | BrokenEntry): entry is ImportRecord {
  return 'paper' in entry;
}
