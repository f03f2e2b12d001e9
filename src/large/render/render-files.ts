import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createKey } from './create-key.ts';
import { findPage, reusePage, type ExistingSite, type ReusablePage } from './reuse-page.ts';
import type { WrittenPage } from './manifest.ts';

/** A file that depends on many papers, such as a feed. */
export interface KeyedFile {
  /** With a leading slash, such as `/topics/scaling/feed.xml`. */
  readonly path: string;
  /** A hash of everything on which the file depends, except the site itself. */
  readonly key: string;
  readonly render: () => Promise<Uint8Array>;
}

/**
 * Number of files rendered concurrently: several, because compression is asynchronous, but few, because
 * the texts of large citation files take much memory.
 */
const CONCURRENCY = 2;

/**
 * Renders and writes files in this thread, except unchanged ones.
 *
 * @param options.site hash of everything on which all files depend
 * @param options.folder absolute path of the site
 * @returns all files, and the paths of those that remain in the last site
 */
export async function renderFiles(
  files: readonly KeyedFile[],
  options: {
    readonly site: string;
    readonly existingSites: readonly ExistingSite[];
    readonly folder: string;
    readonly onProgress?: (done: number) => void;
  },
): Promise<{
  readonly written: ReadonlyMap<string, WrittenPage>;
  readonly unchanged: readonly string[];
}> {
  const { site, existingSites, folder, onProgress } = options;
  const written = new Map<string, WrittenPage>();
  const unchanged: string[] = [];
  const remaining = files.values();
  const work = async (): Promise<void> => {
    for (const { path, key: source, render } of remaining) {
      const file = path.slice(1);
      const key = createKey(site, path, source);
      const page = findPage(file, key, existingSites);
      if (page?.isInPlace) unchanged.push(file);
      written.set(file, page ? reuse(page, file) : await write(file, key, render));
      onProgress?.(written.size);
      // Yields, so that this thread can send tasks to the rendering threads.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return { written, unchanged };

  function reuse(page: ReusablePage, file: string): WrittenPage {
    return page.isInPlace ? page.page : reusePage(page, join(folder, file));
  }

  async function write(
    file: string,
    key: string,
    render: KeyedFile['render'],
  ): Promise<WrittenPage> {
    const body = await render();
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, body);
    return { key, size: body.length, time: statSync(target).mtimeMs };
  }
}
