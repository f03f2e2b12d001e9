import { nameCommands } from './name-commands.ts';

/** A problem in the content that a maintainer has to fix. */
export interface Fault {
  /** Relative to the working directory. */
  readonly file: string;
  /** From 1; undefined if the fault concerns the whole file. */
  readonly line?: number;
  /** From 1, in characters. */
  readonly column?: number;
  /** Such as `links.code`. */
  readonly field?: string;
  /** The problem and its fix, as in "is missing; add it". */
  readonly message: string;
  /** Name of the rule in `src/collection/check/rules/`, if it is not `schema`. */
  readonly rule?: string;
}

/**
 * Formats a fault as one line: `content/papers/x.md:4:1  submitted: "2024-13" is not a date; …`.
 */
export function formatFault(
  { file, line, column, field, message }: Fault,
  severity?: 'warning',
): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}  ${severity ? `${severity}: ` : ''}${field ? `${field}: ` : ''}${shorten(nameCommands(message))}`;
}

const MAX_LENGTH = 1000;

/** Omits the middle of a message with a very long value; the advice is at its end. */
export function shorten(message: string): string {
  if (message.length <= MAX_LENGTH) return message;
  const half = MAX_LENGTH / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`.toWellFormed();
}

/** Limit per file, so that a mistake in bulk data does not hide other faults. */
const MAX_FAULTS_PER_FILE = 200;

/** Formats faults, one per line, in the order of files and lines; at most 200 per file. */
export function formatFaults(faults: readonly Fault[], severity?: 'warning'): string {
  const byFile = Map.groupBy(sortFaults(faults), ({ file }) => file);
  return [...byFile]
    .flatMap(([file, inFile]) => {
      const hidden = inFile.length - MAX_FAULTS_PER_FILE;
      const shown = inFile
        .slice(0, MAX_FAULTS_PER_FILE)
        .map((fault) => formatFault(fault, severity));
      return hidden > 0 ? [...shown, `${file}  … and ${hidden} more in this file`] : shown;
    })
    .join('\n');
}

/** Sorts faults by file, line and column. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/**
 * All faults of a collection. The message lists all of them and is meant for the terminal. It has
 * no stack trace, which Astro would print, because the cause is in `content/` and not in the code.
 */
export class CollectionError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    const count = sorted.length === 1 ? '1 error' : `${sorted.length} errors`;
    super(`${formatFaults(sorted)}\n\n${count} in the collection; nothing was built.`);
    this.name = 'CollectionError';
    this.faults = sorted;
    this.stack = '';
  }

  /** Omits the message, because Astro adds advice if it contains words such as "window". */
  override toString(): string {
    return this.name;
  }
}
