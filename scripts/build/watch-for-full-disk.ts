/** Node's error codes for a full disk or an exceeded quota. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b/;

/** Detects in the output of a build that a disk is full. */
export interface FullDiskWatch {
  /** Whether to show a line: not the error with its stack, which does not help maintainers. */
  readonly keepsLine: (line: string) => boolean;
  readonly isFull: () => boolean;
}

export function watchForFullDisk(): FullDiskWatch {
  let isFull = false;
  return {
    keepsLine: (line) => {
      isFull ||= FULL.test(line);
      return !isFull;
    },
    isFull: () => isFull,
  };
}
