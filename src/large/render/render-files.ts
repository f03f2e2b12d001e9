import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createKey } from './create-key.ts';
import { findPage, keepPage, type Earlier, type KeptPage } from './keep-page.ts';
import type { WrittenPage } from './manifest.ts';

/** A file that is made from much of the collection, such as a feed. */
export interface KeyedFile {
  /** Address with a slash before it, such as `/topics/scaling/feed.xml`. */
  readonly path: string;
  /** Hash of all that it is made from beside the site. */
  readonly key: string;
  readonly render: () => Promise<Uint8Array>;
}

/** So many are made at a time: while one is compressed, another is written down. */
const AT_ONCE = 4;

/**
 * Writes files whose data stay in this thread, those that an earlier site has made from the same
 * not again.
 *
 * @param options.site hash of what all files depend on
 * @param options.folder absolute path of the site
 * @returns what there is then, by file, and the files that stay where the last site has them
 */
export async function renderFiles(
  files: readonly KeyedFile[],
  options: {
    readonly site: string;
    readonly earlier: readonly Earlier[];
    readonly folder: string;
    readonly onProgress?: (done: number) => void;
  },
): Promise<{
  readonly written: ReadonlyMap<string, WrittenPage>;
  readonly staying: readonly string[];
}> {
  const { site, earlier, folder, onProgress } = options;
  const written = new Map<string, WrittenPage>();
  const staying: string[] = [];
  const left = files.values();
  const goOn = async (): Promise<void> => {
    for (const { path, key: made, render } of left) {
      const file = path.slice(1);
      const key = createKey(site, path, made);
      const kept = findPage(file, key, earlier);
      if (kept?.stays) staying.push(file);
      written.set(file, kept ? keep(kept, file) : await write(file, key, render));
      onProgress?.(written.size);
      // Threads that render pages wait for this one to give them more.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return { written, staying };

  function keep(kept: KeptPage, file: string): WrittenPage {
    return kept.stays ? kept.page : keepPage(kept, join(folder, file));
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
