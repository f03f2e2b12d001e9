import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../settings.ts';
import { createPrerenderer } from './prerenderer.ts';
import { describeUntested, readAstroVersion } from './tested-versions.ts';

/** The name of Astro's bundle that renders pages begins with it. */
const ENTRY = 'prerender-entry.';

/**
 * Renders pages in threads, and only those that have changed; see `prerenderer.ts`. With a version of
 * Astro that was not tested, it leaves them to Astro.
 *
 * @param onPages gets the paths of the pages that Astro does not know of
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
    if (entry === undefined) throw new Error(`Astro has written no bundle "${ENTRY}…"`);
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
