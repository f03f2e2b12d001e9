import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { INDEX_ENTRY, OFFLINE_PAGE, type Plan } from './plan.ts';

/** Bytes that the index, the pages of topics and the references may have to be kept ahead. */
const MOST_BYTES = 1_000_000;

/** Pages that are kept ahead of every collection. */
const PAGES = ['', 'topics/', 'search/', 'list/', OFFLINE_PAGE];

/**
 * Faces that pages ask for at once, as `astro.config.mjs` names them; those of other scripts are kept
 * when they are read.
 */
const FACE = '/face.';

/**
 * What the worker of a built site keeps ahead.
 *
 * @param folder absolute path of the site
 * @param base where it stands under its host, with a slash at both ends
 */
export function makePlan(folder: string, base: string): Plan {
  const assets = listFiles(folder, '_astro').filter(
    (path) => /\.(?:js|css)$/.test(path) || path.includes(FACE),
  );
  const index = listFiles(folder, 'pagefind').filter((path) => path !== INDEX_ENTRY);
  const topics = listPages(folder, 'topics');
  const references = listFiles(folder, 'references');
  const isSmall = measure(folder, [...index, ...topics, ...references]) <= MOST_BYTES;
  const pages = [...PAGES, ...(isSmall ? [...topics, ...references] : [])].filter((path) =>
    existsSync(join(folder, toFile(path))),
  );
  const kept = pages.map((path) => readFileSync(join(folder, toFile(path))));
  const plan = {
    base,
    assets,
    index: isSmall ? index : [],
    pages,
    ...(isSmall &&
      existsSync(join(folder, INDEX_ENTRY)) && {
        entry: hash([readFileSync(join(folder, INDEX_ENTRY))]),
      }),
  };
  return { ...plan, stamp: hash([JSON.stringify(plan), ...kept]) };
}

/** Paths below the site's folder, with `/` between names, in order. */
function listFiles(folder: string, section: string): string[] {
  if (!existsSync(join(folder, section))) return [];
  return readdirSync(join(folder, section), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** First pages of a section. */
function listPages(folder: string, section: string): string[] {
  if (!existsSync(join(folder, section))) return [];
  return readdirSync(join(folder, section), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${section}/${name}/`)
    .sort();
}

function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Stops counting where it is too much. */
function measure(folder: string, paths: readonly string[]): number {
  let bytes = 0;
  for (const path of paths) {
    bytes += statSync(join(folder, toFile(path))).size;
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
