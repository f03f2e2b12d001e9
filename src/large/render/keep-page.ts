import { copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest, WrittenPage } from './manifest.ts';

/** A site that was built before, or a part of this one that was built elsewhere. */
export interface Earlier {
  /** Absolute path. */
  readonly folder: string;
  readonly pages: Manifest;
  /**
   * Whether it is the site whose place this one takes: its files have the times that were written,
   * and stay where they are. Those of a part may have come from another machine.
   */
  readonly isLast: boolean;
}

/** A page of an earlier site that is as it would be made now. */
export interface KeptPage {
  /** Absolute path of its file. */
  readonly source: string;
  readonly page: WrittenPage;
  /** Whether it is left where it is. */
  readonly stays: boolean;
}

/**
 * Finds a page in the first earlier site that made it from the same.
 *
 * @param file relative to the sites' folders
 * @param key hash of what the page is to be made from
 * @returns undefined where no earlier site has the page, or has changed it since
 */
export function findPage(
  file: string,
  key: string,
  earlier: readonly Earlier[],
): KeptPage | undefined {
  for (const { folder: from, pages, isLast } of earlier) {
    const page = pages.get(file);
    if (page?.key !== key) continue;
    const source = join(from, file);
    const stats = lstatSync(source, { throwIfNoEntry: false });
    if (stats?.size !== page.size || (isLast && stats.mtimeMs !== page.time)) continue;
    return { source, page, stays: isLast };
  }
  return undefined;
}

/**
 * Takes a page over from a part.
 *
 * The file is linked, which is quicker than copying and safe: files of a site are replaced and never
 * written again. Where a file system has no links it is copied.
 *
 * @param target absolute path
 */
export function keepPage({ source, page }: KeptPage, target: string): WrittenPage {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
    return page;
  } catch {
    copyFileSync(source, target);
    return { ...page, time: lstatSync(target).mtimeMs };
  }
}
