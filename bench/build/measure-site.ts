import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pickEvenly } from '../harness/sample.ts';
import { percentile } from '../harness/statistics.ts';
import { countKinds, getKind, type Share } from './kinds.ts';

/** Number of pages that are compressed to measure their transfer size. */
const COMPRESSED = 500;

/** The size of a built site. */
export interface SiteSize {
  readonly files: number;
  /** Number of HTML pages. */
  readonly pages: number;
  /** Apparent size. */
  readonly bytes: number;
  readonly bytesPerPaper: number;
  readonly kinds: readonly Share[];
  /** Bytes of a paper's HTML page. */
  readonly page: {
    readonly median: number;
    readonly p90: number;
    readonly medianGzip: number;
    readonly p90Gzip: number;
  };
}

/** @param papers number of papers */
export function measureSite(site: string, papers: number): SiteSize {
  const files = listSizes(site);
  const pages = [...files].filter(([path]) => getKind(path) === 'paper pages');
  const raw = pages.map(([, bytes]) => bytes);
  const gzip = pickEvenly(pages, COMPRESSED).map(
    ([path]) => gzipSync(readFileSync(join(site, path))).length,
  );
  const bytes = [...files.values()].reduce((total, size) => total + size, 0);
  return {
    files: files.size,
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    bytes,
    bytesPerPaper: bytes / papers,
    kinds: countKinds(files),
    page: {
      median: percentile(raw, 0.5),
      p90: percentile(raw, 0.9),
      medianGzip: percentile(gzip, 0.5),
      p90Gzip: percentile(gzip, 0.9),
    },
  };
}

/** Bytes of every file, by path relative to the site's root. */
export function listSizes(site: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(site, path), statSync(path).size];
      }),
  );
}
