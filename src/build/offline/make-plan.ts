import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { SiteFiles } from '../../outputs/publish/site-files.ts';
import { INDEX_ENTRY, OFFLINE_PAGE, type Plan } from '../../browser/offline/plan.ts';

/** Maximum size of the search index, topic pages and references for precaching. */
const MAX_BYTES = 1_000_000;

/** Pages that are precached for every collection. */
const PAGES = ['', 'topics/', 'search/', 'list/', OFFLINE_PAGE];

/**
 * Fonts that all pages use, as named in `astro.config.mjs`. Fonts for other scripts are cached on use.
 */
const FONT = '/face.';

/** Files of the index that only Pagefind's own interfaces load, not the search of the site. */
const STOCK_PAGEFIND =
  /^pagefind\/(?:pagefind[-a-z]*\.(?:js|css)$|[^/]+\/(?:(?:fragment|filter)\/|pagefind[-a-z]*\.js$|wasm\.unknown\.))/;

/** The first page of a topic. */
const TOPIC_PAGE = /^topics\/[^/]+\/index\.html$/;

/**
 * Decides which files the service worker of a built site precaches.
 *
 * @param base sub-path with a slash at both ends
 */
export function makePlan(site: SiteFiles, base: string): Plan {
  const assets = site
    .list('_astro')
    .filter((path) => /\.(?:js|css)$/.test(path) || path.includes(FONT));
  const index = site
    .list('pagefind')
    .filter((path) => path !== INDEX_ENTRY && !STOCK_PAGEFIND.test(path));
  const topics = site.list('topics').filter((path) => TOPIC_PAGE.test(path));
  const references = site.list('references');
  const isSmall = measure(site, [...index, ...topics, ...references]) <= MAX_BYTES;
  const pages = [...PAGES, ...(isSmall ? [...topics.map(toPath), ...references] : [])].filter(
    (path) => existsSync(site.locate(toFile(path))),
  );
  const contents = pages.map((path) => readFileSync(site.locate(toFile(path))));
  const entry = site.locate(INDEX_ENTRY);
  const plan = {
    base,
    assets,
    index: isSmall ? index : [],
    pages,
    ...(isSmall && existsSync(entry) && { entry: hash([readFileSync(entry)]) }),
  };
  return { ...plan, stamp: hash([JSON.stringify(plan), ...contents]) };
}

function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function toPath(file: string): string {
  return file.replace(/index\.html$/, '');
}

/** Total size of files; stops counting above {@link MAX_BYTES}. */
function measure(site: SiteFiles, files: readonly string[]): number {
  let bytes = 0;
  for (const file of files) {
    bytes += statSync(site.locate(file)).size;
    if (bytes > MAX_BYTES) break;
  }
  return bytes;
}

/** The same hash as in the service worker. */
function hash(parts: readonly (string | Buffer)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part);
  return all.digest('hex').slice(0, 16);
}
