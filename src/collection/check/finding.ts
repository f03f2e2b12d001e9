import type { Fault } from '../faults.ts';
import { createFieldFault } from '../field-fault.ts';
import type { Collection } from '../read-collection.ts';
import type { PaperSource } from '../read-papers.ts';
import type { Paper } from '../schema.ts';
import { locate } from '../text-positions.ts';

/** Errors fail the build; warnings do not. */
export type Severity = 'error' | 'warning';

export interface Finding extends Omit<Fault, 'rule'> {
  readonly severity: Severity;
  readonly rule: string;
  /** An unambiguous fix, if there is one. */
  readonly fix?: Fix;
}

/** Corrected values of some fields of a paper. */
export interface Fix {
  readonly source: PaperSource;
  readonly values: ReadonlyMap<string, unknown>;
}

/** A finding without the severity and name of its rule. */
export type RuleMatch = Omit<Finding, 'severity' | 'rule'>;

export interface Entry {
  readonly source: PaperSource;
  readonly paper: Paper;
}

export interface Context {
  readonly collection: Collection;
  readonly entries: readonly Entry[];
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Published paths, such as `papers/x-pool`. */
  readonly published: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** Description for the guide: full sentences. */
  readonly about: string;
  /** Files with a finding, added to a valid collection. */
  readonly example: Readonly<Record<string, string>>;
  /** Part of the message for the example. */
  readonly exampleMessage: string;
  /** Undefined for errors that are found while reading the collection. */
  readonly find?: (context: Context) => RuleMatch[];
  readonly isFixable?: true;
}

/**
 * Creates a match in a paper's text: at the character in a `.md` file, at the line in a `.jsonl`
 * file.
 */
export function createTextMatch(
  { source, paper }: Entry,
  field: 'title' | 'abstract',
  index: number,
  message: string,
): RuleMatch {
  const match = createFieldFault(source, [field], message);
  if (field === 'title' || !source.file.endsWith('.md')) return match;
  const { line, column } = locate(paper.abstract, index);
  return { ...match, line: (match.line ?? 1) + line - 1, column };
}
