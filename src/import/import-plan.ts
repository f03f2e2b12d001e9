import type { Repair } from '../abstract/repair/propose-repairs.ts';
import type { Decision } from '../collection/decisions-file.ts';
import type { PaperSource } from '../collection/read-papers.ts';
import type { Paper, PaperSchemas, Site } from '../collection/schema.ts';
import type { Difference, Prefer } from './decide-fields.ts';
import type { Vanished } from './find-vanished.ts';
import type { BrokenEntry, ImportRecord } from './import-record.ts';
import type { PaperState } from './import-state.ts';

/** The result for one entry of the input. */
export interface Outcome {
  readonly entry: ImportRecord | BrokenEntry;
  readonly kind: Kind;
  /** The paper's id in the collection, if it has one. */
  readonly id?: string;
  readonly reason?: string;
  /** Values that the collection cannot accept, in addition to the notes of the entry. */
  readonly notes?: readonly string[];
  /** Names of the added and changed fields. */
  readonly fields?: readonly string[];
  /** Fields that differ and keep the value of the collection. */
  readonly differences?: readonly Difference[];
  /** Proposed repairs of its abstract. */
  readonly repairs: readonly Repair[];
  /** Whether the collection has the repaired text, or will have it after this run. */
  readonly isRepaired: boolean;
  /** Whether a skipped entry needs no action. */
  readonly isExpected?: boolean;
  /** Whether the maintainer must decide before it is imported; `reason` explains the decision. */
  readonly isQuestion?: boolean;
}

export type Kind = (typeof KINDS)[number];
export const KINDS = ['added', 'updated', 'unchanged', 'merged', 'conflicting', 'skipped'] as const;

export interface Plan {
  /** One for every entry of the input, in its order. */
  readonly outcomes: readonly Outcome[];
  readonly added: readonly Paper[];
  readonly changed: readonly Change[];
  /** Papers that files of this import contained before and no longer do. */
  readonly vanished: readonly Vanished[];
  /** The import state of all papers after this run, by id. */
  readonly states: ReadonlyMap<string, PaperState>;
  /** Whether `states` must be written. */
  readonly isStateChanged: boolean;
}

/** Changed fields of an existing paper. */
export interface Change {
  readonly source: PaperSource;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface PlanOptions {
  /** Whether repairs are applied or only shown. */
  readonly repair: boolean;
  /** The value that is used if both have changed. */
  readonly prefer?: Prefer | undefined;
  /** Ids of the topics of the collection. */
  readonly topics: ReadonlySet<string>;
  /** Ids of withdrawn papers, which are not reused. */
  readonly withdrawn: readonly string[];
  /** The date that new papers get as `added`. */
  readonly today?: string;
  /** With the fields of the site. */
  readonly schemas?: PaperSchemas;
  /** The form of the ids of new papers. */
  readonly ids?: Site['ids'] | undefined;
  /** The maintainer's decisions on pairs of papers. */
  readonly decisions?: readonly Decision[];
}
