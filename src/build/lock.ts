import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseSettings } from '../settings.ts';
import { acquireLock } from '../collection/lock/acquire-lock.mjs';
import { checkOutFolder, markOutFolder } from './out-folder.ts';

/** Path of the lock of all builds in a checkout, relative to its root. */
export const BUILD_LOCK = join('.cache', 'build.lock');

/**
 * Prevents concurrent builds in a checkout, because Astro stores data, types and unfinished pages
 * there, and prevents emptying a folder that was not created by a build.
 *
 * `scripts/build.ts` holds the lock for the Astro process that it starts, which exits if its parent
 * is killed.
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
        // Marked early, so that the next build can replace an interrupted one.
        const marker = { name: 'mark-out-folder', buildStart: () => markOutFolder(out) };
        // Added after all other integrations, which may write files in the same hook.
        const last = { name: 'build-unlock', hooks: { 'astro:build:done': finish } };
        updateConfig({ vite: { plugins: [marker] }, integrations: [last] });
      },
    },
  };
}

/** Exits when the parent process exits, which closes the IPC channel. */
function endWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The channel must not keep the process running.
  process.channel?.unref();
}
