// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { buildLock } from './src/build/lock.ts';
import { renderPages } from './src/build/render/integration.ts';
import { timeStages } from './src/build/time-stages.ts';
import { cards } from './src/cards/integration.ts';
import { readSite } from './src/collection/read-site.ts';
import { sitemap } from './src/data/sitemap-integration.ts';
import { offline } from './src/offline/integration.ts';
import { publish } from './src/publish/integration.ts';
import { readVersion } from './src/search/index/pagefind-files.ts';
import { searchIndex } from './src/search/integration.ts';
import { parseSettings } from './src/settings.ts';

const settings = parseSettings(process.env, import.meta.dirname);
const site = await readSite(settings.content);
const origin = settings.site ?? site.origin;
/** @type {string[]} Paths of the pages that Astro does not know of. */
const pages = [];

export default defineConfig({
  site: origin,
  base: settings.base,
  outDir: settings.out,
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  // Pages stay small and what they share is fetched once.
  // Several at a time, because each waits for its file to be written.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    plugins: [tailwindcss()],
    // The search worker loads that release's script.
    define: { 'import.meta.env.PAGEFIND': JSON.stringify(readVersion()) },
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX file with a directive of its own that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  integrations: timeStages([
    buildLock(),
    mdx(),
    renderPages(settings, (paths) => pages.push(...paths)),
    // A part of a site is finished when it is joined.
    ...(settings.shard ? [] : [sitemap({ ...settings, origin, pages }), searchIndex(settings)]),
    offline({ ...settings, isOn: site.offline }),
    ...(settings.shard ? [] : [cards(settings), publish(settings)]),
  ]),
});
