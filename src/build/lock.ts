import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseSettings } from '../settings.ts';
import { acquireLock } from './acquire-lock.ts';
import { checkOutFolder, markOutFolder } from './out-folder.ts';

/**
 * Lets one build of a checkout run at a time, because Astro keeps its store, its types and its
 * half-made pages in the checkout; and lets none run that would delete what it did not make.
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
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        out = fileURLToPath(config.outDir);
        checkOutFolder({ out, root, content: parseSettings(process.env, root).content });
        release ??= await acquireLock(join(root, '.astro', 'build.lock'), (pid) => {
          logger.info(
            `Another build of this checkout is running (process ${pid}); waiting for it to finish.`,
          );
        });
        // Marked as early as can be: a build that breaks off must not stand in the next one's way.
        const marker = { name: 'mark-out-folder', buildStart: () => markOutFolder(out) };
        // Added behind all others, which may still write when their build is done.
        const last = { name: 'build-unlock', hooks: { 'astro:build:done': finish } };
        updateConfig({ vite: { plugins: [marker] }, integrations: [last] });
      },
    },
  };
}
