import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pickEvenly } from '../harness/sample.ts';
import { percentile } from '../harness/statistics.ts';
import { countKinds, getKind, type Share } from './kinds.ts';

/** Pages that are compressed to learn how small they are on the wire. */
const COMPRESSED = 500;

/** What a built site consists of. */
export interface SiteSize {
  readonly files: number;
  /** HTML pages. */
  readonly pages: number;
  /** Apparent. */
  readonly bytes: number;
  readonly bytesPerPaper: number;
  readonly kinds: readonly Share[];
  /** HTML of a paper's page, in bytes. */
  readonly page: {
    readonly median: number;
    readonly p90: number;
    readonly medianGzip: number;
    readonly p90Gzip: number;
  };
}

/** @param papers how many there are */
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

/** Bytes of every file, by its path below the site's root. */
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
