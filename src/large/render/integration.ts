import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../settings.ts';
import { refuseIrregularFiles } from '../../build/refuse-irregular-files.ts';
import { createPrerenderer } from './prerenderer.ts';

/** Begins the name of Astro's bundle that renders pages. */
const ENTRY = 'prerender-entry.';

/**
 * Renders papers in threads, and only those that have changed; see `prerenderer.ts`.
 *
 * @param onPages is told the paths of the pages that Astro does not know of
 */
export function renderPages(
  settings: Settings,
  onPages: (paths: readonly string[]) => void,
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
        refuseIrregularFiles(publicFolder);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((base) =>
          createPrerenderer(base, { ...settings, root, publicFolder, logger, getEntry, onPages }),
        );
      },
    },
  };
}
