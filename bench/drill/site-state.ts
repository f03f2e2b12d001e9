import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Hashes of a site's files, by path. */
export type SiteState = ReadonlyMap<string, string>;

/** @returns an empty map if there is no such folder */
export function readSiteState(folder: string): SiteState {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(folder, path), hash('sha256', readFileSync(path))]),
  );
}

/** The first few differences between a site and its expected state; empty if they are equal. */
export function findDifferences(found: SiteState, expected: SiteState): readonly string[] {
  const missing = [...expected.keys()].filter((file) => !found.has(file));
  const extra = [...found.keys()].filter((file) => !expected.has(file));
  const other = [...found.keys()].filter(
    (file) => expected.has(file) && expected.get(file) !== found.get(file),
  );
  return [
    ...missing.map((file) => `${file} is missing`),
    ...extra.map((file) => `${file} is left over`),
    ...other.map((file) => `${file} is another`),
  ];
}

/**
 * Finds faults of a site while its files are being replaced: every file that both sites contain
 * must exist, and each file must be from one of them.
 */
export function findMixtureFaults(
  found: SiteState,
  sites: readonly [old: SiteState, fresh: SiteState],
): readonly string[] {
  const [old, fresh] = sites;
  return [
    ...[...old.keys()]
      .filter((file) => fresh.has(file) && !found.has(file))
      .map((file) => `${file} is missing`),
    ...[...found]
      .filter(([file, sum]) => sites.every((site) => site.get(file) !== sum))
      .map(([file]) => `${file} is from neither site`),
  ];
}
