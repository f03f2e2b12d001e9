import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Size } from './hosts.ts';

/** Counts everything in a folder; file by file, because waiting for each takes ten times as long. */
export function measureFolder(folder: string): Size {
  let files = 0;
  let bytes = 0;
  let largest = { path: '', bytes: 0 };
  let fullest = { path: '', files: 0 };
  const name = (path: string) => relative(folder, path).split(sep).join('/') || '/';

  const visit = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true });
    if (entries.length > fullest.files) fullest = { path: name(path), files: entries.length };
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) {
        visit(below);
      } else {
        const { size } = statSync(below);
        files += 1;
        bytes += size;
        if (size > largest.bytes) largest = { path: name(below), bytes: size };
      }
    }
  };
  visit(folder);
  return { files, bytes, largest, fullest };
}
