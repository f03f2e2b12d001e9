import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TestSite } from '../sites/sites.ts';
import { parsePage, type BuiltPage } from './parse-page.ts';

/** All output of a build. */
export interface BuiltSite {
  readonly site: TestSite;
  /** Files relative to the built folder, with `/` as separator. */
  readonly files: ReadonlySet<string>;
  /** Pages by file, such as `papers/x-pool/index.html`. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Redirect pages, by file. */
  readonly moved: ReadonlyMap<string, BuiltPage>;
}

const known = new Map<TestSite, BuiltSite>();

/** Reads a built site; each worker parses it once for all tests. */
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
