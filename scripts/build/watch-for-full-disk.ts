/** Node's error codes for a full disk or an exceeded quota. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b/;

/** Detects in the output of a build that a disk is full. */
export interface FullDiskWatch {
  /** Whether to show a line of standard output: false for lines after the first error. */
  readonly keepsLine: (line: string) => boolean;
  /**
   * Holds back a line of standard error until the build has ended. An error may name its cause only
   * after its stack, as Astro's errors and Node's uncaught exceptions do.
   */
  readonly holdError: (line: string) => void;
  readonly isFull: () => boolean;
  /**
   * The lines of standard error to show: none if a full disk ended the build, because its errors
   * and stacks do not help maintainers.
   */
  readonly listErrors: (exitCode: number) => readonly string[];
}

export function watchForFullDisk(): FullDiskWatch {
  let isFull = false;
  const held: string[] = [];
  return {
    keepsLine: (line) => {
      isFull ||= FULL.test(line);
      return !isFull;
    },
    holdError: (line) => {
      isFull ||= FULL.test(line);
      held.push(line);
    },
    isFull: () => isFull,
    listErrors: (exitCode) => (isFull && exitCode !== 0 ? [] : held),
  };
}
