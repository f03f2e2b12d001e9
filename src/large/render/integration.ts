import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../settings.ts';
import { createPrerenderer } from './prerenderer.ts';
import { describeUntested, readAstroVersion } from './tested-versions.ts';

/** Prefix of the name of Astro's bundle for rendering pages. */
const ENTRY = 'prerender-entry.';

/**
 * Renders changed pages in threads; see `prerenderer.ts`. If the version of Astro is untested, Astro's
 * own prerenderer renders all pages.
 *
 * @param onPages called with the paths of pages that were not rendered by Astro
 * @param getVersion returns the version of Astro, by the root of the project
 */
export function renderInThreads(
  settings: Settings,
  onPages: (paths: readonly string[]) => void,
  getVersion = readAstroVersion,
): AstroIntegration {
  let entry: string | undefined;
  const findEntry = {
    name: 'offprint-entry',
    writeBundle({ dir }: { readonly dir?: string }, bundle: Readonly<Record<string, unknown>>) {
      const name = Object.keys(bundle).find((file) => file.startsWith(ENTRY));
      if (dir !== undefined && name !== undefined) entry = pathToFileURL(join(dir, name)).href;
    },
  };
  const getEntry = (): string => {
    if (entry === undefined) throw new Error(`Astro did not write a bundle "${ENTRY}…"`);
    return entry;
  };
  let root = '';
  let publicFolder = '';
  return {
    name: 'offprint:pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [findEntry] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const untested = describeUntested(getVersion(root));
        if (untested !== undefined) {
          if (settings.shard) throw new Error(`A shard cannot be built. ${untested}`);
          logger.warn(untested);
          return;
        }
        setPrerenderer((base) =>
          createPrerenderer(base, { ...settings, root, publicFolder, logger, getEntry, onPages }),
        );
      },
    },
  };
}
