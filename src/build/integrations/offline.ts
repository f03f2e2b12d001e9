import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSiteFiles } from '../../outputs/publish/site-files.ts';
import type { Shard } from '../../settings.ts';
import { bundleWorker } from '../offline/bundle-worker.ts';
import { makePlan } from '../offline/make-plan.ts';

interface Options {
  /** Sub-path with a slash at both ends. */
  readonly base: string;
  /** Whether the site works offline (`offline` in `site.yaml`). */
  readonly isEnabled: boolean;
  /** Set if only a part of the site is built, which has no service worker. */
  readonly shard: Shard | undefined;
  /** Absolute path of the site that this one replaces, with its unchanged files. */
  readonly last: string | undefined;
}

/** Writes the service worker of a built site. Must follow all integrations that write precached files. */
export function offline({ base, isEnabled, shard, last }: Options): AstroIntegration {
  return {
    name: 'offprint:offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { define: { 'import.meta.env.OFFLINE': JSON.stringify(isEnabled) } },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (shard) return;
        const folder = fileURLToPath(dir);
        const plan = isEnabled
          ? makePlan(readSiteFiles(folder, last), base)
          : { base, stamp: '', assets: [], index: [], pages: [] };
        const script = await bundleWorker(isEnabled ? 'worker' : 'remove', plan);
        await writeFile(join(folder, 'sw.js'), script);
        const { assets, index, pages } = plan;
        logger.info(
          isEnabled
            ? `precached: ${assets.length} scripts, styles and fonts, ${pages.length} pages, ${index.length} files of the search index`
            : 'disabled',
        );
      },
    },
  };
}
