import { accessSync, constants, existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Paths for replacing `content/papers/` atomically. An import creates the new folder in a staging
 * folder. When it is complete:
 *
 * 1. `papers` is renamed to `old` in the staging folder;
 * 2. `new` in the staging folder is renamed to `papers`;
 * 3. `old` is renamed to `trash`, and the staging folder is removed.
 *
 * If the process is killed, `papers` contains either the old or the new papers. Between steps 1 and
 * 2 it is missing, and {@link finishSwap} completes the swap.
 */
export interface Staging {
  readonly folder: string;
  readonly fresh: string;
  readonly old: string;
  readonly trash: string;
}

/** Returns the absolute path of the papers, with symbolic links resolved. */
export function papersFolder(content: string): string {
  const folder = join(content, 'papers');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Chooses a staging folder next to `content`, or inside it if the parent folder is not writable or
 * on another file system.
 */
export function chooseStaging(content: string): Staging {
  const [beside, inside] = listStagings(content);
  try {
    const parent = existsSync(content) ? dirname(papersFolder(content)) : dirname(content);
    if (statSync(parent).dev !== statSync(dirname(content)).dev) return inside;
    accessSync(dirname(content), constants.W_OK);
    return beside;
  } catch {
    return inside;
  }
}

/** Completes a swap that was interrupted between its two renames; otherwise does nothing. */
export function finishSwap(content: string): void {
  const papers = join(content, 'papers');
  if (existsSync(papers)) return;
  for (const { fresh, old } of listStagings(content)) {
    if (!existsSync(old)) continue;
    try {
      renameSync(existsSync(fresh) ? fresh : old, papers);
    } catch (error) {
      // Another process may have completed the swap at the same time.
      if (!existsSync(papers)) throw error;
    }
    return;
  }
}

function listStagings(content: string): readonly [beside: Staging, inside: Staging] {
  const create = (folder: string): Staging => ({
    folder,
    fresh: join(folder, 'new'),
    old: join(folder, 'old'),
    trash: join(folder, 'trash'),
  });
  return [
    create(join(dirname(content), `.${basename(content)}.import`)),
    create(join(content, '.import')),
  ];
}
