import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Fault } from './faults.ts';
import { describeIrregular } from './regular-file.ts';

/** Files that a folder of content may hold beside its entries. */
const SILENT = /^(?:\..*|README\.md)$/;

export interface Listing {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
}

/** A path as the maintainer sees it: relative to where the command runs, unless it is outside. */
export function displayPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown.replaceAll('\\', '/');
}

/**
 * The entries of a folder. Whatever is no entry is a fault, so that nothing is skipped in silence;
 * only dot files and `README.md` are. A folder that does not exist is empty.
 *
 * @param suffixes such as `['.md', '.jsonl']`
 */
export async function listFiles(folder: string, suffixes: readonly string[]): Promise<Listing> {
  const files: string[] = [];
  const faults: Fault[] = [];
  const names = await readdir(folder).catch((error: unknown) => {
    const { code, message: reason } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') {
      const message = `is no folder that can be read: ${reason}`;
      faults.push({ file: displayPath(folder), message });
    }
    return [];
  });
  for (const name of names.sort()) {
    if (SILENT.test(name)) continue;
    const path = join(folder, name);
    const known = suffixes.some((suffix) => name.endsWith(suffix));
    const kind = await stat(path).then(describeIrregular, () => 'a link that leads nowhere');
    if (known && kind === undefined) files.push(path);
    else faults.push({ file: displayPath(path), message: describe(kind, suffixes) });
  }
  return { files, faults };
}

/** @param kind of what is no regular file, with its article */
function describe(kind: string | undefined, suffixes: readonly string[]): string {
  const kinds = suffixes.join(' or ');
  return kind === undefined
    ? `is no ${kinds} file; rename it, or move it out of this folder`
    : `is ${kind}; keep only ${kinds} files here, and none in folders below`;
}
