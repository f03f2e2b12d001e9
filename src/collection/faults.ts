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
  /**
   * Name of the rule that `npm run check` reports. By default `vanished-address` for `published.txt`
   * and `moved.txt`, and `schema` for other files.
   */
  readonly rule?: string;
}

/**
 * Formats a fault as one line: `content/papers/x.md:4:1  submitted: "2024-13" is not a date; …`.
 */
export function formatFault(fault: Fault, severity?: 'warning'): string {
  return `${formatLocation(fault)}  ${severity ? `${severity}: ` : ''}${formatMessage(fault)}`;
}

/** Formats a position as `content/papers/x.md:4:1`, omitting unknown parts. */
export function formatLocation({ file, line, column }: Omit<Fault, 'message'>): string {
  return [file, line, line && column].filter((part) => part !== undefined).join(':');
}

/** Formats the message of a fault, preceded by the name of its field. */
export function formatMessage({ field, message }: Pick<Fault, 'field' | 'message'>): string {
  const shown = shorten(nameCommands(message));
  return field ? `${field}: ${shown}` : shown;
}

const MAX_LENGTH = 1000;

/** Shortens a message that quotes a very long value, keeping its end, which contains the advice. */
function shorten(message: string): string {
  if (message.length <= MAX_LENGTH) return message;
  const half = MAX_LENGTH / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`.toWellFormed();
}

/** Limit per file, so that a mistake in bulk data does not hide other faults. */
const MAX_FAULTS_PER_FILE = 200;

/** Formats faults, one per line, sorted by file and line, up to `MAX_FAULTS_PER_FILE` each. */
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
 * Thrown with all faults of a collection; the message lists them. It has no stack trace, which Astro
 * would print, because the cause is in `content/` and not in the code.
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

  /** Omits the message, because Astro adds advice to errors that contain words such as "window". */
  override toString(): string {
    return this.name;
  }
}
