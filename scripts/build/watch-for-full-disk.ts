/** What Node says where a disk, or somebody's share of it, is full. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b/;

/** Notices in the output of a build that a disk is full. */
export interface FullDiskWatch {
  /** Whether a line is to be shown: not the error with its stack, which helps nobody. */
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
