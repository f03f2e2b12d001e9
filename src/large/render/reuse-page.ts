import { copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest, WrittenPage } from './manifest.ts';

/** A previously built site, or a shard of this site. */
export interface ExistingSite {
  /** Absolute path. */
  readonly folder: string;
  readonly pages: Manifest;
  /**
   * Whether this is the last site, whose unchanged files are not moved and have known modification
   * times; shards may come from another machine.
   */
  readonly isLast: boolean;
}

/** An up-to-date page of an existing site. */
export interface ReusablePage {
  /** Absolute path of its file. */
  readonly source: string;
  readonly page: WrittenPage;
  /** Whether the file remains in the last site. */
  readonly isInPlace: boolean;
}

/**
 * Finds an up-to-date page in existing sites.
 *
 * @param file path relative to the folder of a site
 * @param key see {@link createKey}
 * @returns undefined if no site contains the page with this key, unmodified
 */
export function findPage(
  file: string,
  key: string,
  sites: readonly ExistingSite[],
): ReusablePage | undefined {
  for (const { folder: from, pages, isLast } of sites) {
    const page = pages.get(file);
    if (page?.key !== key) continue;
    const source = join(from, file);
    const stats = lstatSync(source, { throwIfNoEntry: false });
    if (stats?.size !== page.size || (isLast && stats.mtimeMs !== page.time)) continue;
    return { source, page, isInPlace: isLast };
  }
  return undefined;
}

/**
 * Links a page of a shard into the new site, or copies it if links are not supported. Links are
 * safe, because files of a site are replaced and never modified.
 *
 * @param target absolute path
 */
export function reusePage({ source, page }: ReusablePage, target: string): WrittenPage {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
    return page;
  } catch {
    copyFileSync(source, target);
    return { ...page, time: lstatSync(target).mtimeMs };
  }
}
