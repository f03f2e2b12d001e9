import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

/** A file system that can be resized. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves this many bytes free. */
  limitFreeSpace(bytes: number): void;
  /** Bytes in use. */
  used(): number;
  unmount(): void;
}

const AMPLE_SIZE = '2g';

/** @returns undefined if mounting is not permitted */
export function mountSmallDisk(folder: string): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  if (!mount(`size=${AMPLE_SIZE}`)) return undefined;
  const used = (): number => {
    const { blocks, bfree, bsize } = statfsSync(folder);
    return (blocks - bfree) * bsize;
  };
  return {
    folder,
    used,
    limitFreeSpace(bytes) {
      const size = Number.isFinite(bytes) ? String(used() + bytes) : AMPLE_SIZE;
      if (!mount(`remount,size=${size}`)) throw new Error(`${folder} could not be resized`);
    },
    unmount: () => void spawnSync('umount', [folder]),
  };
}
