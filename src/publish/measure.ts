import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Size } from './hosts.ts';

/** Counts everything in a folder. */
export async function measureFolder(folder: string): Promise<Size> {
  let files = 0;
  let bytes = 0;
  let largest = { path: '', bytes: 0 };
  let fullest = { path: '', files: 0 };
  const name = (path: string) => relative(folder, path).split(sep).join('/') || '/';

  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true });
    if (entries.length > fullest.files) fullest = { path: name(path), files: entries.length };
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) {
        await visit(below);
      } else {
        const { size } = await stat(below);
        files += 1;
        bytes += size;
        if (size > largest.bytes) largest = { path: name(below), bytes: size };
      }
    }
  };
  await visit(folder);
  return { files, bytes, largest, fullest };
}
