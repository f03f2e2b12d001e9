/** Something that a maintainer has to put right. */
export interface Fault {
  /** As the maintainer sees it: relative to the folder where the command runs. */
  readonly file: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  /** From 1, in characters. */
  readonly column?: number;
  /** Such as `links.code`. */
  readonly field?: string;
  /** What is wrong; what to do. */
  readonly message: string;
  /** Which rule says so, where it is not that of the schema; see `src/collection/check/rules/`. */
  readonly rule?: string;
}

/** One line: `content/papers/x.md:4:1  submitted: "2024-13" is no date; write …`. */
export function formatFault(
  { file, line, column, field, message }: Fault,
  severity?: 'warning',
): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}  ${severity ? `${severity}: ` : ''}${field ? `${field}: ` : ''}${message}`;
}

/** Faults of one file that are printed; a wrong field in bulk data would bury all others. */
const SHOWN_PER_FILE = 200;

/** One fault a line, in the order of files and lines; of a file's many faults the first 200. */
export function formatFaults(faults: readonly Fault[], severity?: 'warning'): string {
  const byFile = Map.groupBy(sortFaults(faults), ({ file }) => file);
  return [...byFile]
    .flatMap(([file, own]) => {
      const hidden = own.length - SHOWN_PER_FILE;
      const shown = own.slice(0, SHOWN_PER_FILE).map((fault) => formatFault(fault, severity));
      return hidden > 0 ? [...shown, `${file}  … and ${hidden} more faults of this file`] : shown;
    })
    .join('\n');
}

/** In the order of files, then of lines, as a maintainer works through them. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/**
 * All faults of a collection at once. The message is the whole text for the maintainer; there is no
 * stack, because the cause is in `content/` and not in the code, and Astro would print it.
 */
export class CollectionError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
    super(`${formatFaults(sorted)}\n\n${count} in the collection; nothing was built.`);
    this.name = 'CollectionError';
    this.faults = sorted;
    this.stack = '';
  }

  /** Without the message: Astro searches it for words such as "window" and adds advice on browsers. */
  override toString(): string {
    return this.name;
  }
}
