import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Removes folders, for as long as there is time. What is left is for the next build to remove.
 *
 * @param seconds absent: as long as it takes
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
  // What it could not remove in time, it may fail to remove as well.
  const settled = removing.catch(() => undefined);
  await Promise.race([settled, sleep(seconds * 1000)]);
}
