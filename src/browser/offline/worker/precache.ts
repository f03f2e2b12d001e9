import { INDEX_ENTRY, type Plan } from '../plan.ts';
import { isCompleteFile } from './answer-named.ts';
import { isComplete, cacheFresh } from './answer-page.ts';
import type { SiteCaches } from './caches.ts';

/** Maximum number of parallel requests. */
const MAX_PARALLEL_REQUESTS = 4;

/** Maximum number of pages of papers on the list; those of the latest papers are cached. */
const MAX_SAVED_PAGES = 200;

export interface Precache {
  /**
   * Fetches the missing files of the plan, and for a new build every page in it.
   *
   * @throws Error when the host does not serve a file; files cached until then stay
   */
  fill(isNew: boolean): Promise<void>;
  /** Caches a page that was opened before the worker was active. */
  cachePage(path: string): Promise<void>;
  /** Caches the pages of papers on the list, and releases those no longer on it. */
  cacheSaved(ids: readonly string[]): Promise<void>;
}

/** @param root absolute address of the site's base */
export function createPrecache(plan: Plan, root: string, siteCaches: SiteCaches): Precache {
  const isPage = (path: string): boolean => !path.startsWith('references/');

  /** @returns whether there was enough space */
  async function fetchNamed(kind: 'assets' | 'index', path: string): Promise<boolean> {
    const key = root + path;
    if (await siteCaches.has(kind, key)) return true;
    const response = await fetch(key);
    if (!isCompleteFile(response)) throw new Error(`${response.status} ${key}`);
    return siteCaches.put(kind, key, response);
  }

  async function fetchPage(path: string, isNew: boolean): Promise<boolean> {
    const key = root + path;
    if (!isNew && (await siteCaches.has('pages', key))) return true;
    const response = await fetch(key, { cache: 'no-cache' });
    if (!isComplete(response, isPage(path))) throw new Error(`${response.status} ${key}`);
    return siteCaches.put('pages', key, response);
  }

  /** The first file of the index is replaced last, when all others are cached. */
  async function fetchIndex(): Promise<boolean> {
    if (plan.entry === undefined) return true;
    const hasAll = await runUntilFull(plan.index, (path) => fetchNamed('index', path));
    const key = root + INDEX_ENTRY;
    const present = await siteCaches.find(key);
    if (!hasAll || (present && (await hash(present)) === plan.entry)) return hasAll;
    const response = await fetch(key, { cache: 'no-cache' });
    // Yet another build may have been deployed in the meantime.
    if (!isCompleteFile(response) || (await hash(response.clone())) !== plan.entry) {
      throw new Error(`Another build: ${key}`);
    }
    return siteCaches.put('index', key, response);
  }

  return {
    async fill(isNew) {
      // If there is no space for one file, there is none for the others.
      if (!(await runUntilFull(plan.assets, (path) => fetchNamed('assets', path)))) return;
      if (!(await runUntilFull(plan.pages, (path) => fetchPage(path, isNew)))) return;
      await fetchIndex();
    },
    async cachePage(key) {
      if (await siteCaches.find(key)) return;
      const response = await fetch(key, { cache: 'no-cache' });
      if (isComplete(response, true)) await cacheFresh(key, response, siteCaches);
    },
    async cacheSaved(ids) {
      const wanted = ids
        .slice(-MAX_SAVED_PAGES)
        .map((id) => `${root}papers/${encodeURIComponent(id)}/`);
      const present = new Set(await siteCaches.list('saved'));
      for (const key of [...present].filter((each) => !wanted.includes(each))) {
        const page = await siteCaches.find(key);
        await siteCaches.remove('saved', key);
        if (page) await siteCaches.put('pages', key, page);
      }
      await runUntilFull(
        wanted.filter((key) => !present.has(key)),
        async (key) => {
          const page = (await siteCaches.find(key)) ?? (await fetch(key, { cache: 'no-cache' }));
          // The list may contain papers that are no longer on the site.
          return !isComplete(page, true) || siteCaches.put('saved', key, page);
        },
      );
    },
  };
}

/**
 * Runs an action on several items at a time, until there is no space for one.
 *
 * @returns whether there was space for all
 * @throws the errors of the action
 */
async function runUntilFull(
  items: readonly string[],
  act: (item: string) => Promise<boolean>,
): Promise<boolean> {
  const left = items.values();
  let hasSpace = true;
  const work = async (): Promise<void> => {
    for (const item of left) {
      if (!hasSpace) return;
      if (!(await act(item))) hasSpace = false;
    }
  };
  await Promise.all(Array.from({ length: MAX_PARALLEL_REQUESTS }, work));
  return hasSpace;
}

/** Must result in the same hash as in the plan. */
async function hash(response: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
