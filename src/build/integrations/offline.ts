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
  /** Whether the site opens without a network; see `site.yaml`. */
  readonly isOn: boolean;
  /** Given, only a part of the site is built, whose pages are those of the whole. */
  readonly shard: Shard | undefined;
  /** Absolute path of the site whose place this one takes, some of whose files stay. */
  readonly last: string | undefined;
}

/** Writes the service worker of a finished build; see README.md. To follow all that it keeps ahead. */
export function offline({ base, isOn, shard, last }: Options): AstroIntegration {
  return {
    name: 'offprint:offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': JSON.stringify(isOn) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (shard) return;
        const folder = fileURLToPath(dir);
        const plan = isOn
          ? makePlan(readSiteFiles(folder, last), base)
          : { base, stamp: '', assets: [], index: [], pages: [] };
        const script = await bundleWorker(isOn ? 'worker' : 'remove', plan);
        await writeFile(join(folder, 'sw.js'), script);
        const { assets, index, pages } = plan;
        logger.info(
          isOn
            ? `kept ahead: ${assets.length} scripts, styles and faces, ${pages.length} pages, ${index.length} files of the index`
            : 'switched off',
        );
      },
    },
  };
}
