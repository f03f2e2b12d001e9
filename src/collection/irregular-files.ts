import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { describeNoFolder, displayPath } from './list-files.ts';
import { describeIrregular } from './regular-file.ts';

/**
 * Finds named pipes, sockets and devices in a folder that the build copies, such as `public/`.
 * Reading a named pipe would wait for a writer. Links are followed; a missing folder is empty.
 */
export function findIrregularFiles(folder: string): Fault[] {
  const root = statSync(folder, { throwIfNoEntry: false });
  if (root === undefined) return [];
  if (!root.isDirectory()) return [describeNoFolder(folder, describeIrregular(root))];
  const faults: Fault[] = [];
  const pending = [folder];
  // Links can form cycles.
  const visited = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      if (!visited.has(realpathSync(path))) {
        visited.add(realpathSync(path));
        pending.push(...readdirSync(path, { encoding: 'utf8' }).map((name) => join(path, name)));
      }
      continue;
    }
    const kind = stats && describeIrregular(stats);
    if (kind) {
      const message = `is ${kind}; put a regular file in its place`;
      faults.push({ file: displayPath(path), message });
    }
  }
  return faults;
}
