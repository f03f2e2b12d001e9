import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../collection/list-files.ts';
import { describeIrregular } from '../collection/regular-file.ts';

/**
 * Makes sure that a folder whose files are copied as they are, such as `public/`, holds only regular
 * files and folders: copying a named pipe would wait for a writer.
 *
 * @throws Error that names each other entry, and what to do
 */
export function refuseIrregularFiles(folder: string): void {
  const wrong: string[] = [];
  const pending = [folder];
  // A link may lead back to a folder above it.
  const visited = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      const parent = path;
      if (!visited.has(realpathSync(path))) {
        visited.add(realpathSync(path));
        for (const name of readdirSync(path)) pending.push(join(parent, name));
      }
      continue;
    }
    const kind = stats && describeIrregular(stats);
    if (kind) wrong.push(`${displayPath(path)}  is ${kind}; put a regular file in its place`);
  }
  if (wrong.length === 0) return;
  const message = `${wrong.sort().join('\n')}\n\nNothing was built.`;
  // The cause is in the folder; a stack of the code would only bury the message.
  throw Object.assign(new Error(message), { stack: '' });
}
