import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A hash of every file of a site, by its path. */
export type SiteState = ReadonlyMap<string, string>;

/** @returns nothing where there is no such folder */
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

/** The first few differences between a site and what it should be; none where they are equal. */
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
 * Whether a site whose files are being moved into place is complete: every file that both sites have
 * is there, and each file is of one of them.
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
      .map(([file]) => `${file} is of neither site`),
  ];
}
