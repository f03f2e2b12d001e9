import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { SiteFiles } from '../../outputs/publish/site-files.ts';
import { INDEX_ENTRY, OFFLINE_PAGE, type Plan } from '../../browser/offline/plan.ts';

/**
 * Maximum size of the search index and, separately, of topic pages and references that are precached.
 * The index is compressed on disk: that of 300 arXiv papers has 660 kB. The others are not, and are
 * about five times smaller when transferred.
 */
const MAX_BYTES = 1_000_000;

/** Pages that are precached for every collection. */
const PAGES = ['', 'topics/', 'search/', 'list/', OFFLINE_PAGE];

/**
 * Fonts that all pages use, as named in `astro.config.mjs`. Fonts for other scripts are cached on
 * use.
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
  // Checked separately, so that the search is precached even if pages are too large.
  const hasIndex = isSmall(site, index);
  const hasTopics = isSmall(site, [...topics, ...references]);
  const pages = [...PAGES, ...(hasTopics ? [...topics.map(toPath), ...references] : [])].filter(
    (path) => existsSync(site.locate(toFile(path))),
  );
  const contents = pages.map((path) => readFileSync(site.locate(toFile(path))));
  const entry = site.locate(INDEX_ENTRY);
  const plan = {
    base,
    assets,
    index: hasIndex ? index : [],
    pages,
    ...(hasIndex && existsSync(entry) && { entry: hash([readFileSync(entry)]) }),
  };
  return { ...plan, stamp: hash([JSON.stringify(plan), ...contents]) };
}

function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function toPath(file: string): string {
  return file.replace(/index\.html$/, '');
}

/**
 * Whether files have at most {@link MAX_BYTES} in total. Stops early, because a large site has too
 * many files to read all sizes.
 */
function isSmall(site: SiteFiles, files: readonly string[]): boolean {
  let bytes = 0;
  return files.every((file) => (bytes += statSync(site.locate(file)).size) <= MAX_BYTES);
}

/** Must result in the same hash as in the service worker. */
function hash(parts: readonly (string | Buffer)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part);
  return all.digest('hex').slice(0, 16);
}
