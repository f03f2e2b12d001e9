import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Removes folders within a time limit. The next build removes the rest.
 *
 * @param seconds if undefined, there is no limit
 */
export async function removeWithin(folders: readonly string[], seconds?: number): Promise<void> {
  const removing = Promise.all(
    folders.map(async (folder) => {
      if (existsSync(folder)) await rm(folder, { recursive: true, force: true });
    }),
  );
  if (seconds === undefined) {
    await removing;
    return;
  }
  // Errors are ignored, because the next build tries again.
  const settled = removing.catch(() => undefined);
  await Promise.race([settled, sleep(seconds * 1000)]);
}
