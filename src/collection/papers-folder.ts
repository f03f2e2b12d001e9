import { accessSync, constants, existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * How `content/papers/` changes as a whole. An import makes the new folder in a staging folder, and
 * only when that is complete:
 *
 * 1. `papers` is renamed to `old` in the staging folder;
 * 2. `new` there is renamed to `papers`;
 * 3. `old` becomes `trash`, and the staging folder is removed.
 *
 * Whatever the moment at which it is killed, `papers` is what it was or what it was to become, but
 * for the instant between 1 and 2, which {@link finishSwap} ends.
 */
export interface Staging {
  readonly folder: string;
  readonly fresh: string;
  readonly old: string;
  readonly trash: string;
}

/** The folder itself, where `papers` is a link to it. */
export function papersFolder(content: string): string {
  const folder = join(content, 'papers');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Where an import into `content` makes the new folder: beside `content`, so that nothing unfinished
 * is ever in it; within it where the folder above cannot be written or is another file system.
 */
export function chooseStaging(content: string): Staging {
  const beside = stagings(content)[0];
  const within = stagings(content)[1];
  try {
    const place = existsSync(content) ? dirname(papersFolder(content)) : dirname(content);
    if (statSync(place).dev !== statSync(dirname(content)).dev) return within;
    accessSync(dirname(content), constants.W_OK);
    return beside;
  } catch {
    return within;
  }
}

/** Ends a change that was cut short between its two renames; otherwise does nothing. */
export function finishSwap(content: string): void {
  const papers = join(content, 'papers');
  if (existsSync(papers)) return;
  for (const { fresh, old } of stagings(content)) {
    if (!existsSync(old)) continue;
    try {
      renameSync(existsSync(fresh) ? fresh : old, papers);
    } catch (error) {
      // Another process has just done the same.
      if (!existsSync(papers)) throw error;
    }
    return;
  }
}

function stagings(content: string): readonly [beside: Staging, within: Staging] {
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
