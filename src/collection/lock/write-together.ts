import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './process-id.mjs';

/** Ends the name of a file that is not complete yet; before it stands the id of who writes it. */
const DRAFT = /^\..+\.(\d+)\.draft$/;

/**
 * Writes files completely or not at all: all of them beside their places first, so that a full disk
 * or a kill leaves none half-written. Drafts that a killed process left there are removed.
 *
 * @param contents by absolute path
 * @throws the file system's error; then no draft is left
 */
export function writeTogether(contents: ReadonlyMap<string, string | Uint8Array>): void {
  const files = [...contents].map(([path, content]) => ({ path, draft: toDraft(path), content }));
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(folder, { recursive: true });
    removeDrafts(folder);
  }
  try {
    for (const { draft, content } of files) writeFileSync(draft, content);
    for (const { draft, path } of files) renameSync(draft, path);
  } finally {
    for (const { draft } of files) rmSync(draft, { force: true });
  }
}

/** Whether a file of this name is one that is not complete yet. */
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
