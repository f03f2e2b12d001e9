// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { deadLinks } from './src/build/integrations/dead-links.ts';
import { readCodeId } from './src/build/code-id.ts';
import { buildLock } from './src/build/lock.ts';
import { prefixLinks } from './src/build/prefix-links.ts';
import { checkPublic } from './src/build/check-public.ts';
import { computeInProcess } from './src/analysis/compute.ts';
import { createThreadedCompute } from './src/large/compute/compute-in-threads.ts';
import { isLargeBuild } from './src/large/is-large.ts';
import { renderInThreads } from './src/large/render/integration.ts';
import { featuresPlugin } from './src/build/features-plugin.ts';
import { typefacesPlugin } from './src/build/typefaces/typefaces-plugin.ts';
import { themePlugin } from './src/build/theme-plugin.ts';
import { timeStages } from './src/build/time-stages.ts';
import { followContent } from './src/build/dev/follow-content.ts';
import { warmServer } from './src/build/dev/warm-server.ts';
import { cards } from './src/build/integrations/cards.ts';
import { readSite } from './src/collection/read-site.ts';
import { sitemap } from './src/build/integrations/sitemap.ts';
import { offline } from './src/build/integrations/offline.ts';
import { publish } from './src/build/integrations/publish.ts';
import { readVersion } from './src/search/index/pagefind-version.ts';
import { styleGuide } from './src/build/integrations/style-guide.ts';
import { searchIndex } from './src/build/integrations/search.ts';
import { parseSettings } from './src/settings.ts';
import { getLanguage } from './src/site/text/find-language.ts';
import { textPlugin } from './src/site/text/text-plugin.ts';

const settings = parseSettings(process.env, import.meta.dirname);
const site = await readSite(settings.content);
const isLarge = await isLargeBuild(settings);
const compute = isLarge ? createThreadedCompute({ root: import.meta.dirname }) : computeInProcess;
const origin = settings.site ?? site.origin;
const code = readCodeId(import.meta.dirname);
/** @type {string[]} Paths of the pages that Astro did not render itself. */
const pages = [];

/** Fonts that pages load immediately have file names that the service worker recognises. */
const PRELOADED_FONTS = /-latin-(?:400|600|wght)-normal\.woff2|stix-two-math\./;

/**
 * Short file names, because every page repeats them.
 *
 * @param {{ names: string[] }} file
 */
const nameShort = ({ names }) =>
  `_astro/${names.some((name) => PRELOADED_FONTS.test(name)) ? 'face.' : ''}[hash][extname]`;

/**
 * Modules that every page loads are in one file, and the few that only the pages of the reader's list
 * and of comparisons load at once are in another, so that no page waits for more than one request
 * after its own script. Modules that load after a user action are in few files: small ones are
 * merged, which costs some unneeded bytes but saves requests.
 */
const SCRIPT_GROUPS = [
  { name: 'every', priority: 1, test: /layouts\/Document\.astro\?/ },
  { name: 'list', priority: 1, test: /list\/(?:part|preload-facts)\.ts$|searches\/key\.ts$/ },
  { name: 'later', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 4000 },
];

/**
 * Folders that builds and tests write, with thousands of files, which the dev server need not
 * watch.
 */
const WRITTEN = ['.cache', '.astro/kept', '.astro/search', settings.out];
const unwatched = WRITTEN.map(
  (folder) => `${resolve(import.meta.dirname, folder).replaceAll('\\', '/')}/**`,
);

export default defineConfig({
  site: origin,
  base: settings.base,
  outDir: settings.out,
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  // External style sheets keep pages small and are fetched once. Pages are built concurrently,
  // because each waits for its file to be written.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    plugins: [
      tailwindcss(),
      textPlugin(getLanguage(site.language)),
      featuresPlugin(import.meta.dirname, site),
      typefacesPlugin(import.meta.dirname, settings.content, site),
      themePlugin(settings.content, settings.base, site),
    ],
    server: { watch: { ignored: unwatched } },
    define: {
      // The search worker loads the script of this release.
      'import.meta.env.PAGEFIND': JSON.stringify(readVersion()),
      'import.meta.env.CODE': JSON.stringify(code),
    },
    // The search worker loads the code for large collections only where it is needed.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      // Astro adds a directive to every MDX file that the bundler would warn about.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // The maintainer's files that theme.css refers to are published unchanged.
        external: [new RegExp(`^${RegExp.escape(settings.base)}files/`)],
        output: { assetFileNames: nameShort },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              assetFileNames: nameShort,
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              codeSplitting: { groups: SCRIPT_GROUPS },
            },
          },
        },
      },
    },
  },
  integrations: timeStages([
    buildLock(),
    followContent(settings),
    warmServer(settings.base),
    mdx({ processor: satteri({ hastPlugins: [prefixLinks(settings.base)] }) }),
    checkPublic(),
    styleGuide(settings.styleGuide),
    deadLinks({ ...settings, compute }),
    ...(isLarge ? [renderInThreads(settings, (paths) => pages.push(...paths))] : []),
    // The parts of a site are completed when they are joined.
    ...(settings.shard
      ? []
      : [
          sitemap({ ...settings, origin, pages }),
          searchIndex({ ...settings, citekeys: site.citekeys, code, isLarge }),
        ]),
    offline({ ...settings, isEnabled: site.offline }),
    ...(settings.shard ? [] : [cards(settings), publish(settings)]),
  ]),
});
