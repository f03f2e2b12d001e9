import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseSettings } from '../settings.ts';
import { acquireLock } from '../collection/lock/acquire-lock.mjs';
import { checkOutFolder, markOutFolder } from './out-folder.ts';

/** The lock of all builds of a checkout, below its root. */
export const BUILD_LOCK = join('.cache', 'build.lock');

/**
 * Lets one build of a checkout run at a time, because Astro keeps its store, its types and its
 * unfinished pages in the checkout; and refuses to empty a folder that no build has made.
 *
 * `scripts/build.ts` holds the lock for the Astro process that it starts, and that process ends
 * when its parent is killed.
 */
export function buildLock(): AstroIntegration {
  let release: (() => void) | undefined;
  let out = '';
  const finish = (): void => {
    markOutFolder(out);
    release?.();
    release = undefined;
  };
  return {
    name: 'build-lock',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        out = fileURLToPath(config.outDir);
        const { content, waitSeconds } = parseSettings(process.env, root);
        checkOutFolder({ out, root, content });
        if (process.env.OFFPRINT_LOCKED === 'yes' && process.connected) {
          endWithParent();
        } else {
          const lock = await acquireLock(join(root, BUILD_LOCK), { work: 'build', waitSeconds });
          release = lock.release;
        }
        // Marked as early as possible, so that an interrupted build does not block the next one.
        const marker = { name: 'mark-out-folder', buildStart: () => markOutFolder(out) };
        // Added behind all other integrations, which may still write in their own hook.
        const last = { name: 'build-unlock', hooks: { 'astro:build:done': finish } };
        updateConfig({ vite: { plugins: [marker] }, integrations: [last] });
      },
    },
  };
}

/** Ends this process when the one that started it is gone, which closes the channel between them. */
function endWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // A listener keeps the process running, which a finished build must not do.
  process.channel?.unref();
}
