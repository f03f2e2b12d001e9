import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { SiteFiles } from '../../outputs/publish/site-files.ts';
import { INDEX_ENTRY, OFFLINE_PAGE, type Plan } from '../../browser/offline/plan.ts';

/** Bytes that the index, the pages of topics and the references may have to be kept ahead. */
const MOST_BYTES = 1_000_000;

/** Pages that are kept ahead of every collection. */
const PAGES = ['', 'topics/', 'search/', 'list/', OFFLINE_PAGE];

/**
 * Faces that pages ask for at once, as `astro.config.mjs` names them; those of other scripts are kept
 * when they are read.
 */
const FACE = '/face.';

/** Files of the index that only Pagefind's own interfaces load, not the search of the site. */
const STOCK_PAGEFIND =
  /^pagefind\/(?:pagefind[-a-z]*\.(?:js|css)$|[^/]+\/(?:(?:fragment|filter)\/|pagefind[-a-z]*\.js$|wasm\.unknown\.))/;

/** Of a topic. */
const FIRST_PAGE = /^topics\/[^/]+\/index\.html$/;

/**
 * What the worker of a built site keeps ahead.
 *
 * @param base where the site stands under its host, with a slash at both ends
 */
export function makePlan(site: SiteFiles, base: string): Plan {
  const assets = site
    .list('_astro')
    .filter((path) => /\.(?:js|css)$/.test(path) || path.includes(FACE));
  const index = site
    .list('pagefind')
    .filter((path) => path !== INDEX_ENTRY && !STOCK_PAGEFIND.test(path));
  const topics = site.list('topics').filter((path) => FIRST_PAGE.test(path));
  const references = site.list('references');
  const isSmall = measure(site, [...index, ...topics, ...references]) <= MOST_BYTES;
  const pages = [...PAGES, ...(isSmall ? [...topics.map(toPath), ...references] : [])].filter(
    (path) => existsSync(site.locate(toFile(path))),
  );
  const kept = pages.map((path) => readFileSync(site.locate(toFile(path))));
  const entry = site.locate(INDEX_ENTRY);
  const plan = {
    base,
    assets,
    index: isSmall ? index : [],
    pages,
    ...(isSmall && existsSync(entry) && { entry: hash([readFileSync(entry)]) }),
  };
  return { ...plan, stamp: hash([JSON.stringify(plan), ...kept]) };
}

function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function toPath(file: string): string {
  return file.replace(/index\.html$/, '');
}

/** Stops counting where it is too much. */
function measure(site: SiteFiles, files: readonly string[]): number {
  let bytes = 0;
  for (const file of files) {
    bytes += statSync(site.locate(file)).size;
    if (bytes > MOST_BYTES) break;
  }
  return bytes;
}

/** As the worker hashes the first file of the index. */
function hash(parts: readonly (string | Buffer)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part);
  return all.digest('hex').slice(0, 16);
}
