import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TestSite } from '../sites/sites.ts';
import { parsePage, type BuiltPage } from './parse-page.ts';

/** Everything that a build wrote. */
export interface BuiltSite {
  readonly site: TestSite;
  /** Files below the built folder, with `/` between names. */
  readonly files: ReadonlySet<string>;
  /** Pages by file, such as `papers/x-pool/index.html`. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Pages that only lead on to another, by file. */
  readonly moved: ReadonlyMap<string, BuiltPage>;
}

const known = new Map<TestSite, BuiltSite>();

/** A built site, which each worker parses once for all its tests. */
export function readBuiltSite(site: TestSite): BuiltSite {
  const built = known.get(site) ?? parseSite(site);
  known.set(site, built);
  return built;
}

function parseSite(site: TestSite): BuiltSite {
  const files = readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1))
    .map((file) => file.split(sep).join('/'));
  const all = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, parsePage(file, readFileSync(join(site.folder, file), 'utf8'))] as const);
  return {
    site,
    files: new Set(files),
    pages: new Map(all.filter(([, page]) => !isMoved(page))),
    moved: new Map(all.filter(([, page]) => isMoved(page))),
  };
}

function isMoved({ elements }: BuiltPage): boolean {
  return elements.some(({ attributes }) => attributes.get('http-equiv') === 'refresh');
}
