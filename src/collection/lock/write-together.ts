import { readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.mjs';
import { isAlive } from './process-id.mjs';

/** Name of an incomplete file, with the id of the process that writes it. */
const DRAFT = /^\..+\.(\d+)\.draft$/;

/**
 * Writes several files without leaving any of them incomplete: writes drafts and then renames them.
 * Drafts of killed processes are removed.
 *
 * @param contents by absolute path; the last file is the last to appear
 * @throws errors of the file system, after removing the drafts and the folders it created
 */
export function writeTogether(contents: ReadonlyMap<string, string | Uint8Array>): void {
  const files = [...contents].map(([path, content]) => ({ path, draft: toDraft(path), content }));
  const created: string[] = [];
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
      created.push(...makeFolder(folder));
      removeDrafts(folder);
    }
    for (const { draft, content } of files) writeFileSync(draft, content);
    for (const { draft, path } of files) renameSync(draft, path);
  } catch (error) {
    for (const { draft } of files) attempt(() => rmSync(draft, { force: true }));
    // Folders that contain files by now cannot be removed.
    for (const folder of created.reverse()) attempt(() => rmdirSync(folder));
    throw error;
  }
}

/** Ignores errors during cleanup, because the original error matters more. */
function attempt(remove: () => void): void {
  try {
    remove();
  } catch {
    // The file or folder is left behind.
  }
}

/** Whether a file name is that of a draft. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}

function toDraft(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(DRAFT.exec(name)?.[1]);
    if (pid > 0 && !isAlive({ pid })) rmSync(join(folder, name), { force: true });
  }
}
