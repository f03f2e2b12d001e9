import type { Kind } from '../index/columns.ts';

/** Fields that a question can name. */
export const FIELDS = ['title', 'author', 'topic', 'venue', 'mentions'] as const;

/** A field that `site.yaml` makes a facet or gives pages, as its values' ids begin: `track/`. */
export type SiteField = `${string}/`;

export type Field = (typeof FIELDS)[number] | SiteField;

export function isSiteField(field: Field): field is SiteField {
  return field.endsWith('/');
}

/** One clause of a question. */
export type Clause = TextClause | YearClause | HasClause | GroupClause;

interface Negatable {
  /** Whether it is preceded by a minus or `NOT`. */
  readonly isNegated: boolean;
}

export interface TextClause extends Negatable {
  readonly kind: 'text';
  readonly text: string;
  /** Position of the text in the question. */
  readonly start: number;
  readonly field: Field | undefined;
  /** Whether it is quoted, or a formula: its words must be adjacent. */
  readonly isPhrase: boolean;
  /** Whether it ends with an asterisk: any word that begins like it. */
  readonly isPrefix?: true;
  /** Whether `AND` is next to it. */
  readonly isRequired?: true;
}

/** `year:2021`, `year:2020..2023`, `year:2020..`, `year:..2020`. */
export interface YearClause extends Negatable {
  readonly kind: 'year';
  readonly from: number;
  readonly to: number;
}

/** `has:code` */
export interface HasClause extends Negatable {
  readonly kind: 'has';
  readonly has: Kind;
}

/** `a OR "b c"`, `(a AND b) OR c`: papers that meet one of several conditions. */
export interface GroupClause extends Negatable {
  readonly kind: 'group';
  /** Each is an alternative in which all clauses are required. */
  readonly any: readonly (readonly Clause[])[];
}
