import type { Fault } from '../faults.ts';
import type { Collection } from '../read-collection.ts';
import type { PaperSource } from '../read-papers.ts';
import type { Paper } from '../schema.ts';

/** An error stops a build; a warning is what a maintainer may want to change. */
export type Severity = 'error' | 'warning';

export interface Finding extends Omit<Fault, 'rule'> {
  readonly severity: Severity;
  readonly rule: string;
  /** What puts it right, where that is certain. */
  readonly fix?: Fix;
}

/** Other values for some fields of a paper. */
export interface Fix {
  readonly source: PaperSource;
  readonly values: ReadonlyMap<string, unknown>;
}

/** What a rule finds: the severity and the rule's name are added to it. */
export type Found = Omit<Finding, 'severity' | 'rule'>;

export interface Entry {
  readonly source: PaperSource;
  readonly paper: Paper;
}

export interface Context {
  readonly collection: Collection;
  readonly entries: readonly Entry[];
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Paths that are known to have been published, such as `papers/x-pool`. */
  readonly published: readonly string[];
  /** The day on which it is checked, as YYYY-MM-DD. */
  readonly today: string;
}

export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** What it looks for and why, for the guide; begins with a capital, ends with a full stop. */
  readonly about: string;
  /** Files of a collection in which it finds something, besides `site.yaml` and a topic. */
  readonly example: Readonly<Record<string, string>>;
  /** A part of what it says of the example. */
  readonly says: string;
  /** Absent where reading the collection finds it, and stops there. */
  readonly find?: (context: Context) => Found[];
  readonly fixes?: true;
}

/** Where a field of a paper stands. */
export function at(source: PaperSource, field: string): Omit<Found, 'message'> {
  return { file: source.file, ...source.locate([field]), field };
}

/** Where a place in a paper's text stands: to the character in a file of its own, else its line. */
export function atText(
  { source, paper }: Entry,
  field: 'title' | 'abstract',
  index: number,
): Omit<Found, 'message'> {
  const start = source.locate([field]);
  if (field === 'title' || !source.file.endsWith('.md')) return { ...at(source, field) };
  const before = paper.abstract.slice(0, index).split('\n');
  return {
    ...at(source, field),
    line: (start.line ?? 1) + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}
