import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Fault } from './faults.ts';
import { describeIrregular, describeReadError, describeStatError } from './regular-file.ts';

/** Files that are allowed in a content folder in addition to its entries. */
const IGNORED = /^(?:\..*|README\.md)$/;

/** Whether a file of this name is neither read nor published: a hidden file, or `README.md`. */
export function isIgnored(name: string): boolean {
  return IGNORED.test(name);
}

export interface Listing {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Absolute paths of subfolders, if they are allowed. */
  readonly folders: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Formats a path for display: relative to the working directory, unless it is outside. A script
 * that runs a command in another folder sets `OFFPRINT_CWD` to the maintainer's.
 */
export function displayPath(path: string): string {
  const shown = relative(process.env.OFFPRINT_CWD ?? process.cwd(), path);
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown.replaceAll('\\', '/');
}

/**
 * Lists the entries of a folder. All other files are faults, except hidden files and `README.md`. A
 * missing folder is empty.
 *
 * @param suffixes such as `['.md', '.jsonl']`
 * @param allowsFolders whether there may be subfolders
 */
export async function listFiles(
  folder: string,
  suffixes: readonly string[],
  allowsFolders = false,
): Promise<Listing> {
  const files: string[] = [];
  const folders: string[] = [];
  const faults: Fault[] = [];
  const names = await readdir(folder).catch(async (error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') {
      faults.push(describeNoFolder(folder, describeIrregular(await stat(folder))));
    } else if (code !== 'ENOENT') {
      faults.push({ file: displayPath(folder), message: describeReadError(error as Error) });
    }
    return [];
  });
  for (const name of names.sort()) {
    if (isIgnored(name)) continue;
    const path = join(folder, name);
    const known = suffixes.some((suffix) => name.endsWith(suffix));
    const kind = await stat(path).then(describeIrregular, (error: unknown) => error as Error);
    if (kind instanceof Error)
      faults.push({ file: displayPath(path), message: describeStatError(kind) });
    else if (known && kind === undefined) files.push(path);
    else if (kind === 'a folder' && allowsFolders) folders.push(path);
    else faults.push({ file: displayPath(path), message: describe(kind, suffixes) });
  }
  return { files, folders, faults };
}

/** @param kind from `describeIrregular`; undefined for a regular file with another suffix */
function describe(kind: string | undefined, suffixes: readonly string[]): string {
  const allowed = suffixes.join(' or ');
  return kind === undefined
    ? `is not a ${allowed} file; rename it, or move it out of this folder`
    : `is ${kind}; keep only ${allowed} files here, without subfolders`;
}

/** @param kind from `describeIrregular`; undefined for a regular file */
export function describeNoFolder(path: string, kind: string | undefined): Fault {
  return { file: displayPath(path), message: `is ${kind ?? 'a file'}; put a folder in its place` };
}
