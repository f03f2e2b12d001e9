import { INDEX_ENTRY, type Plan } from '../plan.ts';
import { isWholeFile } from './answer-named.ts';
import { isWhole, keepFresh } from './answer-page.ts';
import type { Kept } from './caches.ts';

/** Requests under way at a time. */
const AT_ONCE = 4;

/** Papers of the list whose pages are kept: the last that were put on it. */
const MOST_SAVED = 200;

export interface Keeper {
  /**
   * Fetches what is missing of the plan, and in a new build every page of it.
   *
   * @throws Error where the host does not give a file; what came until then stays
   */
  fill(isNew: boolean): Promise<void>;
  /** Keeps a page that was opened before the worker was there. */
  keepPage(path: string): Promise<void>;
  /** Keeps the pages of the papers on the list, and lets go of those that were taken off it. */
  keepSaved(ids: readonly string[]): Promise<void>;
}

/** @param root whole address of the site's base */
export function createKeeper(plan: Plan, root: string, kept: Kept): Keeper {
  const isPage = (path: string): boolean => !path.startsWith('references/');

  /** @returns whether there was room */
  async function fetchNamed(kind: 'assets' | 'index', path: string): Promise<boolean> {
    const key = root + path;
    if (await kept.has(kind, key)) return true;
    const response = await fetch(key);
    if (!isWholeFile(response)) throw new Error(`${response.status} ${key}`);
    return kept.put(kind, key, response);
  }

  async function fetchPage(path: string, isNew: boolean): Promise<boolean> {
    const key = root + path;
    if (!isNew && (await kept.has('pages', key))) return true;
    const response = await fetch(key, { cache: 'no-cache' });
    if (!isWhole(response, isPage(path))) throw new Error(`${response.status} ${key}`);
    return kept.put('pages', key, response);
  }

  /** The first file of the index comes last: it takes the place of an older one when all is there. */
  async function fetchIndex(): Promise<boolean> {
    if (plan.entry === undefined) return true;
    const hasAll = await inTurn(plan.index, (path) => fetchNamed('index', path));
    const key = root + INDEX_ENTRY;
    const present = await kept.find(key);
    if (!hasAll || (present && (await hash(present)) === plan.entry)) return hasAll;
    const response = await fetch(key, { cache: 'no-cache' });
    // The host may have been given yet another build meanwhile.
    if (!isWholeFile(response) || (await hash(response.clone())) !== plan.entry) {
      throw new Error(`Another build: ${key}`);
    }
    return kept.put('index', key, response);
  }

  return {
    async fill(isNew) {
      // Where there is no room for one file, there is none for the others.
      if (!(await inTurn(plan.assets, (path) => fetchNamed('assets', path)))) return;
      if (!(await inTurn(plan.pages, (path) => fetchPage(path, isNew)))) return;
      await fetchIndex();
    },
    async keepPage(key) {
      if (await kept.find(key)) return;
      const response = await fetch(key, { cache: 'no-cache' });
      if (isWhole(response, true)) await keepFresh(key, response, kept);
    },
    async keepSaved(ids) {
      const wanted = ids.slice(-MOST_SAVED).map((id) => `${root}papers/${encodeURIComponent(id)}/`);
      const present = new Set(await kept.list('saved'));
      for (const key of [...present].filter((each) => !wanted.includes(each))) {
        const page = await kept.find(key);
        await kept.remove('saved', key);
        if (page) await kept.put('pages', key, page);
      }
      await inTurn(
        wanted.filter((key) => !present.has(key)),
        async (key) => {
          const page = (await kept.find(key)) ?? (await fetch(key, { cache: 'no-cache' }));
          // A paper that is no more is on the list, but not on the site.
          return !isWhole(page, true) || kept.put('saved', key, page);
        },
      );
    },
  };
}

/**
 * Acts on some at a time, until one has no room.
 *
 * @returns whether there was room for all
 * @throws what an act throws
 */
async function inTurn(
  items: readonly string[],
  act: (item: string) => Promise<boolean>,
): Promise<boolean> {
  const left = items.values();
  let hasRoom = true;
  const work = async (): Promise<void> => {
    for (const item of left) {
      if (!hasRoom) return;
      if (!(await act(item))) hasRoom = false;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return hasRoom;
}

/** As the build writes it into the plan. */
async function hash(response: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
